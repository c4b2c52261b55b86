import Foundation
import TestSupport
import Testing

/// The sample city through the import commands.
@Suite struct SampleCityCommandTests {
    private static let kinds = [
        "venues", "instructors", "closures", "sessions", "people", "registrations", "attendance", "residents", "plans",
        "readings", "volumes",
    ]

    @Test func everyFileComesInOnceAndASecondTimeChangesNothing() throws {
        let program = try BuiltProgram.withSampleCity()
        let folder = Repository.path("Scripts/sample")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".csv") }
        for kind in Self.kinds {
            let files = names.filter { $0 == "\(kind).csv" || $0.hasPrefix("\(kind)-") }
            #expect(!files.isEmpty, "\(kind)")
            for file in files {
                let said = try program.output("import", kind, "\(folder)/\(file)")
                #expect(said.hasPrefix("\(kind): 0 added, 0 updated, "), "\(file): \(said)")
            }
        }
        let examined = try program.run("doctor", "--format", "csv")
        #expect(examined.status == 0)
        #expect(examined.text.split(separator: "\r\n").dropFirst().allSatisfy { $0.hasSuffix(",well") })
    }

    @Test func aFileOfTheWrongKindIsRefusedWithoutItsContents() throws {
        let program = try BuiltProgram.withSampleCity()
        let residents = Repository.path("Scripts/sample/residents.csv")
        let refused = try program.run("import", "volumes", residents)
        #expect(refused.status == 65)
        #expect(
            refused.errors
                == "Error: The first line holds no header of this kind of file. Check the kind, and put the column headers on the first line; 'import KIND --template' prints them.\n"
        )
    }
}

import Foundation
import FoundationEssentials
import Kakehashi
import KakehashiExchange
import TestSupport
import Testing

/// The files as files: character sets, headers, hard names, and that the generator makes the same bytes again.
@Suite struct CityFileTests {
    static let made = [
        "venues.csv", "instructors.csv", "closures.csv", "sessions.csv", "people.csv", "registrations.csv",
        "attendance.csv", "residents.csv",
    ]

    @Test(arguments: [
        ("venues.csv", CharacterEncoding.utf8WithMark), ("instructors.csv", .cp932), ("closures.csv", .cp932),
        ("sessions.csv", .utf8), ("people.csv", .utf8WithMark), ("registrations.csv", .cp932),
        ("attendance.csv", .utf8), ("residents.csv", .utf8WithMark),
    ])
    func characterSets(name: String, encoding: CharacterEncoding) throws {
        let bytes = try TextFile.bytes(at: CityFiles.path(name))
        #expect(try CharacterEncoding.decode(bytes).encoding == encoding)
    }

    @Test func theGeneratorMakesTheSameBytes() throws {
        let scratch = try ScratchFolder()
        let process = Process()
        process.executableURL = URL(filePath: CityFiles.path("generate"))
        process.arguments = ["--output", scratch.url.path]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        for name in CityFileTests.made {
            let fresh = try Data(contentsOf: scratch.url.appending(path: name))
            #expect(try fresh == TextFile.bytes(at: CityFiles.path(name)), "\(name)")
        }
    }

    @Test func fewHundredResidentsInFamilies() throws {
        let residents = try CityFiles.rows("residents.csv")
        #expect((350...450).contains(residents.count))
        #expect(Set(residents.map { $0["宛名番号"] }).count == residents.count)
        let families = Dictionary(grouping: residents) { $0["世帯番号"] ?? "" }
        for (number, family) in families {
            #expect(family.filter { $0["続柄"] == "世帯主" }.count == 1, "\(number)")
            #expect(Set(family.map { $0["住所"] }).count == 1, "\(number)")
        }
        #expect(families.values.contains { $0.count >= 4 })
    }

    @Test(arguments: ["\u{20BB7}", "\u{9AD9}", "\u{FA11}", "\u{845B}\u{E0100}", "\u{8FBB}\u{E0100}"])
    func hardNamesAreThereToTheLetter(character: String) throws {
        let scalars = Array(character.unicodeScalars)
        let found = try CityFiles.rows("residents.csv").contains { row in
            Array((row["氏名"] ?? "").unicodeScalars).starts(with: scalars)
                || (row["氏名"] ?? "").unicodeScalars.dropFirst().starts(with: scalars)
        }
        #expect(found)
    }

    @Test func oneAddressIsGuardedWithAnEnd() throws {
        let guarded = try CityFiles.rows("residents.csv").filter { $0["支援措置"] == "有" }
        #expect(guarded.count == 1)
        let end = try #require(LocalDate(guarded[0]["支援措置期限"] ?? ""))
        #expect(end.description > City.now)
        let kana = guarded[0]["氏名カナ"]
        #expect(try CityFiles.rows("people.csv").allSatisfy { $0["氏名カナ"] != kana || $0["生年月日"] == "" })
    }

    @Test func birthDatesMayBeUnknownInPart() throws {
        let dates = try CityFiles.rows("residents.csv").map { $0["生年月日"] ?? "" }
        #expect(dates.allSatisfy { PartialDate($0) != nil })
        #expect(dates.filter { LocalDate($0) == nil }.count == 2)
    }

    /// A subscriber's number never begins with 0 after the area code, and no postal code begins with 000.
    @Test func telephonesAndPostalCodesBelongToNobody() throws {
        for name in ["venues.csv", "instructors.csv", "people.csv", "residents.csv"] {
            for row in try CityFiles.rows(name) {
                if let phone = row["電話"] { #expect(phone.split(separator: "-").dropFirst().first?.first == "0") }
                if let code = row["郵便番号"] { #expect(code.hasPrefix("000-")) }
            }
        }
    }
}

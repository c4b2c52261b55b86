import Foundation
import TestSupport

extension BuiltProgram {
    /// A program with the sample city; the city is made once and copied for each test.
    static func withSampleCity(environment: [String: String] = [:]) throws -> BuiltProgram {
        let master = try sampleCity.get()
        let program = try BuiltProgram(environment: environment)
        for name in try FileManager.default.contentsOfDirectory(atPath: master.data.url.path) {
            try FileManager.default.copyItem(atPath: master.data.path(name), toPath: program.data.path(name))
        }
        return program
    }

    private static let sampleCity = Result {
        let program = try BuiltProgram()
        try program.output("setup", "--sample", Repository.path("Scripts/sample"))
        return program
    }
}

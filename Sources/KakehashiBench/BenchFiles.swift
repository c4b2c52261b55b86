import Foundation

/// Files that a measurement is given.
enum BenchFiles {
    struct Absent: Error, CustomStringConvertible {
        let file: String
        var description: String { "'\(file)' cannot be read" }
    }

    static func text(_ file: String) throws -> String {
        guard let data = FileManager.default.contents(atPath: file) else { throw Absent(file: file) }
        return String(decoding: data, as: UTF8.self)
    }
}

import FoundationEssentials
import Kakehashi
import KakehashiExchange
import Testing

/// The files of Scripts/sample, found from this source file.
enum CityFiles {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let folder = root.appending(path: "Scripts/sample")

    static func path(_ name: String) -> String { folder.appending(path: name).path }

    /// The rows of a file, each field under its header.
    static func rows(_ name: String) throws -> [[String: String]] {
        let records = try CSV.records(in: TextFile.text(at: path(name)))
        let header = try #require(records.first).fields
        return records.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0.fields)) }
    }
}

/// Shares of a count in percent.
func percent(_ part: Int, of whole: Int) -> Double {
    100 * Double(part) / Double(max(1, whole))
}

extension Sequence where Element: Hashable {
    /// How often each stands in it.
    var counted: [Element: Int] { reduce(into: [:]) { $0[$1, default: 0] += 1 } }
}

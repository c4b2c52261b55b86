import FoundationEssentials
import Kakehashi

/// The files of a city in one folder: every file whose name begins with a kind's name, in the kinds' order.
struct CityFiles {
    let files: [(kind: FileKind, path: String)]

    init(in folder: String) throws(Fault) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let tables = names.filter { $0.hasSuffix(".csv") }.sorted()
        files = FileKind.allCases.flatMap { kind in
            tables.filter { CityFiles.name($0, isOf: kind) }.map { (kind: kind, path: "\(folder)/\($0)") }
        }
        guard !files.isEmpty else { throw Fault(.setupNoFiles, ["folder": folder]) }
    }

    /// `plans.csv` and `plans-takayama.csv` hold plans.
    private static func name(_ name: String, isOf kind: FileKind) -> Bool {
        name == "\(kind.rawValue).csv" || name.hasPrefix("\(kind.rawValue)-")
    }
}

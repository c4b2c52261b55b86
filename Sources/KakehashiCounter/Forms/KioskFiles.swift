package import Foundation
import Kakehashi

/// The files of the kiosk: the folders that hold them, a city's own laid over the shipped ones.
package struct KioskFiles: Sendable {
    /// In order; a file of a later folder replaces its namesake.
    package let folders: [URL]

    package init(_ folders: [URL]) {
        self.folders = folders
    }

    /// The latest file of this name, as `Procedures/questions.json`.
    package func file(_ path: String) throws -> (url: URL, data: Data) {
        for folder in folders.reversed() {
            let url = folder.appending(path: path)
            if let data = try? Data(contentsOf: url) { return (url, data) }
        }
        throw Fault(.kioskAbsent, ["file": path])
    }

    /// Whether a layer has a file of this name.
    package func has(_ path: String) -> Bool {
        folders.contains { FileManager.default.fileExists(atPath: $0.appending(path: path).path) }
    }

    /// The names in a folder of all layers, sorted, each once.
    package func names(in folder: String) -> [String] {
        let lists = folders.map { layer in
            (try? FileManager.default.contentsOfDirectory(atPath: layer.appending(path: folder).path)) ?? []
        }
        return Set(lists.joined()).filter { !$0.hasPrefix(".") }.sorted()
    }
}

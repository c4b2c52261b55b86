package import Foundation
import Kakehashi

/// The folders from which papers are made, a city's own laid over the shipped ones: in order, a file of a later folder
/// stands over its namesake.
package struct PaperFiles: Sendable {
    /// `Kiosk/Letters`
    let letters: [URL]
    /// `Kiosk/Labels`
    let labels: [URL]
    /// `Curriculum`
    let curriculum: [URL]

    package init(letters: [URL] = [], labels: [URL] = [], curriculum: [URL] = []) {
        self.letters = letters
        self.labels = labels
        self.curriculum = curriculum
    }

    /// The latest file of this name.
    static func latest(_ name: String, in folders: [URL]) -> (file: URL, bytes: Data)? {
        for folder in folders.reversed() {
            let file = folder.appending(path: name)
            if let bytes = try? Data(contentsOf: file) { return (file, bytes) }
        }
        return nil
    }

    /// The names in all layers of a folder, sorted, each once.
    static func names(in folders: [URL]) -> [String] {
        let lists = folders.map { (try? FileManager.default.contentsOfDirectory(atPath: $0.path)) ?? [] }
        return Set(lists.joined()).filter { !$0.hasPrefix(".") }.sorted()
    }

    /// The folders of a course, as `Curriculum/1-introductory/first-steps`, those of later layers last.
    func folders(ofCourse course: String) -> [URL] {
        curriculum.flatMap { layer in
            PaperFiles.names(in: [layer]).map { layer.appending(path: $0).appending(path: course) }
        }.filter { FileManager.default.fileExists(atPath: $0.path) }
    }
}

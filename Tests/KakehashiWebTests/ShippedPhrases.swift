import Foundation
import Kakehashi

/// The phrases and files of `Kiosk/` as they are shipped with the source.
enum Shipped {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// All phrases of a language; each test that looks for a missing key uses them.
    static func phrases(_ language: String) -> Phrases {
        var phrases = Phrases(language: language)
        let folder = root.appending(path: "Kiosk/Phrases/\(language)")
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [] {
            if let data = try? Data(contentsOf: folder.appending(path: name)) { try? phrases.add(data) }
        }
        return phrases
    }
}

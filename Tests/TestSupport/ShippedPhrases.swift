public import Foundation
public import Kakehashi

/// The phrases that the project ships, for tests of sentences.
public enum ShippedPhrases {
    /// The root of the working copy.
    public static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// All files of a language, `ja` or `en`.
    public static func load(_ language: String) throws -> Phrases {
        let folder = root.appending(path: "Kiosk/Phrases/\(language)")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }
        var phrases = Phrases(language: language)
        for name in names.sorted() { try phrases.add(Data(contentsOf: folder.appending(path: name))) }
        return phrases
    }
}

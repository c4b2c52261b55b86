/// A word of a fixed list that has a name of its own in code, files and the database (`rawValue`) and one in the
/// Japanese columns of the files that offices exchange.
public protocol NamedInJapanese: RawRepresentable<String>, CaseIterable, Hashable, Sendable, Codable {
    /// The word in Japanese files: 入門, 市直営, 確定.
    var japanese: String { get }
}

extension NamedInJapanese {
    /// Reads the Japanese word or the code's own; nil for any other.
    public init?(word: some StringProtocol) {
        guard let found = Self.allCases.first(where: { $0.japanese == word || $0.rawValue == word }) else { return nil }
        self = found
    }

    /// The Japanese words, as a fault lists them: `市直営、地区団体、携帯事業者、委託`.
    public static var japaneseWords: String {
        allCases.map(\.japanese).joined(separator: "、")
    }
}

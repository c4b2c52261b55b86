package import Kakehashi

/// The phrases of every language there is.
package struct PhraseBook: Sendable {
    private let languages: [String: Phrases]
    /// The language of staff and of faults that nobody chose one for.
    package static let home = "ja"

    package init(_ languages: [Phrases]) {
        self.languages = Dictionary(languages.map { ($0.language, $0) }) { first, _ in first }
    }

    package var names: [String] { languages.keys.sorted() }

    /// The languages that the kiosk speaks, the office's own first.
    package var spoken: [String] { [PhraseBook.home] + names.filter { $0 != PhraseBook.home } }

    /// The words of a language; of Japanese where there is no such language.
    package func words(in language: String = home) -> Words {
        Words(languages[language] ?? languages[PhraseBook.home] ?? Phrases(language: PhraseBook.home))
    }
}

package import Kakehashi

/// The phrases of every language there is.
package struct PhraseBook: Sendable {
    private let languages: [String: Phrases]
    /// Days are told from its day; nil where no clock is known.
    private let clock: (any Clock)?
    /// The language of staff and of faults that nobody chose one for.
    package static let home = "ja"

    package init(_ languages: [Phrases], clock: (any Clock)? = nil) {
        self.clock = clock
        self.languages = Dictionary(languages.map { ($0.language, $0) }) { first, _ in first }
    }

    package var names: [String] { languages.keys.sorted() }

    /// The languages that the kiosk speaks, the office's own first.
    package var spoken: [String] { [PhraseBook.home] + names.filter { $0 != PhraseBook.home } }

    /// The words of a language; of Japanese where there is no such language.
    package func words(in language: String = home) -> Words {
        var phrases = languages[language] ?? languages[PhraseBook.home] ?? Phrases(language: PhraseBook.home)
        phrases.today = clock?.now().localDate
        return Words(phrases)
    }
}

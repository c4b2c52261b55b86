import Kakehashi

/// The place of the keyboard on the screen, with its words. Hidden until the script `kiosk-keys.js` fills it, so that a
/// page without scripts does not speak of it.
struct ScreenKeys: Sendable {
    let words: Words

    /// Between the question and the buttons at the foot, so that neither is covered.
    var board: HTML {
        H.div(
            .class("keys"), .id("keys"), .role("group"), .ariaLabel(word("name")), .hidden,
            .data("erase", word("erase")), .data("space", word("space")),
            .data("voiced", word("voiced")), .data("half", word("half")),
            .data("small", word("small")), .data("small-name", word("small.name")),
            .data("case", word("case")), .data("case-name", word("case.name")),
            .data("left", word("left")), .data("right", word("right")),
            .data("hiragana", word("hiragana")), .data("hiragana-name", word("hiragana.name")),
            .data("katakana", word("katakana")), .data("katakana-name", word("katakana.name")),
            .data("digits", word("digits")), .data("digits-name", word("digits.name")),
            .data("latin", word("latin")), .data("latin-name", word("latin.name")))
    }

    /// Takes the keyboard out and puts it away.
    var toggle: HTML {
        H.button(
            .type("button"), .class("keys-toggle"), .id("keys-toggle"), .controls("keys"), .expanded(false), .hidden,
            .data("show", word("show")), .data("hide", word("hide"))
        ) { word("show") }
    }

    private func word(_ key: String) -> String { words("kiosk.keys.\(key)") }
}

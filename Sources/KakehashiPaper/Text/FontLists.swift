/// Which list of fonts a text is set in.
package enum Face: String, Hashable, Sendable, CaseIterable {
    /// Names of people and places: the fonts with the most characters come first.
    case name
    /// Running text with serifs (明朝).
    case serif
    /// Labels and headings without serifs (ゴシック).
    case sans
}

/// The fonts of a site, in order: a character is set in the first font of its list that has it.
///
/// No one font holds every character of the municipalities' standard, so that a site may append its own fonts.
package struct FontLists: Hashable, Sendable {
    package var name: [String]
    package var serif: [String]
    package var sans: [String]
    /// Fonts that must be installed: a site that names one means it, and its absence would show as missing characters.
    package var required: Set<String> = []

    package init(name: [String], serif: [String], sans: [String]) {
        self.name = name
        self.serif = serif
        self.sans = sans
    }

    package static let standard = FontLists(
        name: ["IPAmjMincho", "IPAexMincho", "Noto Serif CJK JP"],
        serif: ["Noto Serif CJK JP", "IPAmjMincho"],
        sans: ["Noto Sans CJK JP", "IPAexGothic"])

    package subscript(face: Face) -> [String] {
        switch face {
        case .name: name
        case .serif: serif
        case .sans: sans
        }
    }
}

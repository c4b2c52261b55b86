/// A piece of a page.
///
/// Text becomes markup only here, and only escaped: there is no way to make markup of a `String` that was put together
/// elsewhere, so that what people type can never become an element or an attribute.
package struct HTML: Sendable {
    /// The markup as it is sent.
    package private(set) var markup: String

    /// Nothing.
    package init() { markup = "" }

    /// Text that people read.
    package init(_ text: String) {
        markup = HTML.escaped(text)
    }

    /// Markup of one element, made by `Element`.
    init(opening: String, content: HTML?, closing: String) {
        markup = opening
        if let content { markup += content.markup }
        markup += closing
    }

    /// Markup that another trusted renderer made, such as a manual's.
    init(rendered markup: String) {
        self.markup = markup
    }

    package static func + (left: HTML, right: HTML) -> HTML {
        var joined = left
        joined.markup += right.markup
        return joined
    }

    package static func += (left: inout HTML, right: HTML) { left.markup += right.markup }

    package var isEmpty: Bool { markup.isEmpty }

    /// A whole page.
    package static func page(language: String, head: HTML, body: HTML) -> String {
        "<!DOCTYPE html>\n"
            + H.html(.lang(language)) {
                head
                body
            }.markup + "\n"
    }

    /// Safe between tags and between quotes; characters that XML and HTML do not know at all are dropped.
    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: needsCare) else { return text }
        var result = ""
        result.reserveCapacity(text.utf8.count + 16)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case "\u{0}"..<"\u{9}", "\u{B}", "\u{C}", "\u{E}"..<" ", "\u{7F}": break
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func needsCare(_ byte: UInt8) -> Bool {
        byte < 32 || byte == 127 || byte == 34 || byte == 38 || byte == 39 || byte == 60 || byte == 62
    }
}

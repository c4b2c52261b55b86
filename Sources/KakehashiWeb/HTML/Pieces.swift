import Kakehashi

/// Small pieces that many pages are made of.
package enum Pieces {
    /// A word in a shape; the tone is `good`, `care`, `bad`, `key` or none, and never says more than the word.
    package static func tag(_ word: String, _ tone: String = "") -> HTML {
        H.span(.class(tone.isEmpty ? "tag" : "tag \(tone)")) { word }
    }

    /// A box that tells something; read out at once where it is the answer to what was done.
    package static func note(
        _ tone: String = "", role: String? = nil, @HTMLBuilder content: () -> HTML
    ) -> HTML {
        H.div(.class(tone.isEmpty ? "note" : "note \(tone)"), role.map { .role($0) }) { content() }
    }

    /// Why a printer waits for a hand, in words; what nobody has named yet is that it has stopped.
    static func printerReason(_ words: Words, _ reason: String) -> String {
        let key = "printer.reason.\(reason)"
        return words.phrases.has(key) ? words(key) : words("printer.reason.other")
    }

    /// A link that looks like a button.
    package static func link(_ path: String, _ text: String, _ style: String = "") -> HTML {
        H.a(.class(style.isEmpty ? "button" : "button \(style)"), .href(path)) { text }
    }

    /// A table in a part that scrolls by itself on a narrow screen.
    package static func table(
        caption: String, hidesCaption: Bool = false, heads: [HTML], class name: String? = nil,
        @HTMLBuilder rows: () -> HTML
    ) -> HTML {
        H.div(.class("scroll"), .role("region"), .tabIndex(0), .ariaLabel(caption)) {
            H.table(name.map { .class($0) }) {
                H.caption(hidesCaption ? .class("unseen") : nil) { caption }
                H.thead { H.tr { heads } }
                H.tbody { rows() }
            }
        }
    }

    package static func head(_ text: String, _ style: String? = nil) -> HTML {
        H.th(.scope("col"), style.map { .class($0) }) { text }
    }

    /// Where one is: links back up.
    package static func crumbs(_ words: Words, _ links: [(path: String, text: String)]) -> HTML {
        H.nav(.class("crumbs"), .ariaLabel(words("web.crumbs"))) {
            links.map { link in
                H.a(.href(link.path)) { "‹ \(link.text)" } + HTML(" ")
            }
        }
    }

    /// A term and what it is.
    package static func fact(_ term: String, _ value: HTML) -> HTML {
        H.dt { term } + H.dd { value }
    }
}

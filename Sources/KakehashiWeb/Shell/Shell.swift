import Kakehashi

/// What every page has around it.
package enum Shell {
    /// A whole page: head with the style sheets, and the body.
    /// - Parameters:
    ///   - styles: the style sheets besides the one that every page has.
    ///   - refresh: what `http-equiv="refresh"` says, for pages that leave by themselves without scripts.
    static func page(
        _ words: Words, title: String, styles: [String] = [], bodyClass: String? = nil, scripts: [String] = [],
        refresh: String? = nil, body: HTML
    ) -> String {
        HTML.page(
            language: words.phrases.language,
            head: H.head {
                H.meta(.charset("utf-8"))
                H.meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
                if let refresh { H.noscript { H.meta(.httpEquiv("refresh"), .content(refresh)) } }
                H.title { title }
                H.link(.rel("icon"), .href("/assets/bridge.svg"), .type("image/svg+xml"))
                (["kakehashi.css"] + styles).map { H.link(.rel("stylesheet"), .href("/assets/\($0)")) }
                scripts.map { H.script(.src("/assets/\($0)"), .defer) }
            },
            body: H.body(bodyClass.map { .class($0) }) { body })
    }

    static func skipLink(_ words: Words) -> HTML {
        H.a(.class("skip"), .href("#main")) { words("web.skip") }
    }
}

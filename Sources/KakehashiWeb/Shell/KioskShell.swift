import Kakehashi

/// The page of the kiosk: large, quiet, and with the help button always at the same place.
package enum KioskShell {
    /// - Parameters:
    ///   - officeName: 架橋市
    ///   - corner: what stands at the top right of the pages of a visit; elsewhere the ways to stop and to call staff.
    ///   - steps: back and continue, at the foot of the screen.
    ///   - refreshAfter: seconds and path, for a page that nobody touches any more; works without scripts.
    package static func page(
        _ words: Words, officeName: String, title: String, scripts: [String] = [],
        refreshAfter: (seconds: Int, path: String)? = nil, corner: HTML? = nil,
        @HTMLBuilder steps: () -> HTML = { HTML() }, @HTMLBuilder content: () -> HTML
    ) -> String {
        let foot = steps()
        let body =
            Shell.skipLink(words)
            + H.header(.class("top")) {
                H.div(.class("top-row")) {
                    H.div(.class("brand")) { officeName }
                    H.div(.class("who")) { corner ?? KioskShell.corner([words]) }
                }
            }
            + H.main(.id("main"), .class("page")) {
                H.div(.class("talk")) { content() }
                if !foot.isEmpty { H.div(.class("steps")) { foot } }
            }
        let refresh = refreshAfter.map { "\($0.seconds);url=\(Attribute.local($0.path))" }
        return Shell.page(
            words, title: "\(title) — \(officeName)", styles: ["kiosk.css"], bodyClass: "kiosk", scripts: scripts,
            refresh: refresh, body: body)
    }

    /// The ways to stop and to call staff, which are on every page; with their words in each of these languages.
    static func corner(_ languages: [Words]) -> HTML {
        H.a(.class("button quiet"), .href("/kiosk/stop")) { both("kiosk.stop", languages) }
            + H.a(.class("button quiet call"), .href("/kiosk/help")) { both("kiosk.call", languages) }
    }

    private static func both(_ key: String, _ languages: [Words]) -> HTML {
        languages.enumerated().reduce(HTML()) { html, next in
            html + (next.offset > 0 ? HTML(" / ") : HTML())
                + H.span(.lang(next.element.phrases.language)) { next.element(key) }
        }
    }
}

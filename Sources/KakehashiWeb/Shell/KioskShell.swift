/// The page of the kiosk: large, quiet, and with the help button always at the same place.
package enum KioskShell {
    /// - Parameters:
    ///   - officeName: 架橋市
    ///   - corner: what stands at the top right, such as 係員を呼ぶ and the choice of language.
    ///   - steps: back and continue, at the foot of the screen.
    ///   - refreshAfter: seconds and path, for a page that nobody touches any more; works without scripts.
    package static func page(
        _ words: Words, officeName: String, title: String, scripts: [String] = [],
        refreshAfter: (seconds: Int, path: String)? = nil, @HTMLBuilder corner: () -> HTML = { HTML() },
        @HTMLBuilder steps: () -> HTML = { HTML() }, @HTMLBuilder content: () -> HTML
    ) -> String {
        let foot = steps()
        let body =
            Shell.skipLink(words)
            + H.header(.class("top")) {
                H.div(.class("top-row")) {
                    H.div(.class("brand")) { officeName }
                    H.div(.class("who")) { corner() }
                }
            }
            + H.main(.id("main"), .class("page")) {
                content()
                if !foot.isEmpty { H.div(.class("steps")) { foot } }
            }
        let refresh = refreshAfter.map { "\($0.seconds);url=\(Attribute.local($0.path))" }
        return Shell.page(
            words, title: "\(title) — \(officeName)", styles: ["kiosk.css"], bodyClass: "kiosk", scripts: scripts,
            refresh: refresh, body: body)
    }
}

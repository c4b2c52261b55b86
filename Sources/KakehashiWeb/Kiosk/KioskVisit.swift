import Kakehashi
import KakehashiCounter
import KakehashiHTTP

/// One request of the person at the kiosk, whose visit is alive.
struct KioskVisit {
    let request: Request
    /// The fields of a posted form, whose token has been checked.
    let form: FormValues
    let token: VisitToken
    let visit: Visit
    let visits: Visits
    let book: PhraseBook
    let officeName: String

    /// The words of the visit's language.
    var words: Words { book.words(in: visit.language) }

    /// A value of the route's pattern.
    func parameter(_ name: String) -> String { request.parameter(name) }

    /// A page of the visit: 係員を呼ぶ at the top, back and continue at the foot, and the question whether somebody is
    /// still there after a while without a touch.
    /// - Parameters:
    ///   - hasKeys: whether there may be text to write, and so a place for the keyboard on the screen.
    ///   - languages: where another language may be chosen, if there is another.
    ///   - waits: whether somebody may stand here for a while without a touch, since staff are on their way.
    func page(
        _ title: String, back: String? = nil, status: Status = .ok, refresh: (seconds: Int, path: String)? = nil,
        hasKeys: Bool = false, languages: String? = nil, waits: Bool = false,
        @HTMLBuilder forward: () -> HTML = { HTML() }, @HTMLBuilder content: () -> HTML
    ) -> Response {
        let warning = Int(visits.limits.warning.components.seconds)
        let page = KioskShell.page(
            words, officeName: officeName, title: title, scripts: ["kiosk.js", "kiosk-keys.js"],
            refreshAfter: refresh ?? (warning, "/kiosk/still"), corner: corner(languages),
            steps: {
                if hasKeys { ScreenKeys(words: words).board }
                if let back { H.a(.class("button back"), .href(back)) { words("kiosk.back") } } else { H.span() }
                if hasKeys { ScreenKeys(words: words).toggle }
                H.p(.class("more"), .id("more"), .ariaHidden, .hidden) { words("kiosk.more") }
                forward()
            },
            content: {
                content()
                idle(waits)
            })
        return .html(page, status: status)
    }

    /// A form that posts, with the visit's token.
    func form(
        _ action: String, id: String? = nil, @HTMLBuilder content: () -> HTML
    ) -> HTML {
        H.form.with([.method("post"), .action(action), id.map { .id($0) }, .autocomplete("off")]) {
            H.input(.type("hidden"), .name("token"), .value(visit.formToken))
            content()
        }
    }

    /// A form of one button.
    func button(_ action: String, _ text: String, _ style: String = "main") -> HTML {
        form(action) { H.button(.class(style)) { text } }
    }

    /// A form of one button that prints. It says how often the document was begun when the page was drawn, so that two
    /// touches print once.
    func printButton(_ action: String, _ text: String, _ style: String = "main") -> HTML {
        form(action) {
            H.input(.type("hidden"), .name("attempt"), .value("\(visit.attempt)"))
            H.button(.class(style)) { text }
        }
    }

    @HTMLBuilder private func corner(_ languages: String?) -> HTML {
        if let languages {
            H.a(.class("button quiet"), .href(languages)) { words("kiosk.language") }
        }
        KioskShell.corner([words])
    }

    /// Shown by the script after a while without a touch.
    private func idle(_ waits: Bool) -> HTML {
        let limits = visits.limits
        let more = waits && !visit.isFinished ? limits.help : .zero
        let gone = (visit.isFinished ? limits.closing : limits.kiosk) + more
        let warning = (visit.isFinished ? limits.closing : limits.warning) + more
        return H.div(
            .id("still"), .class("still"), .role("alertdialog"), .labelledBy("still-title"), .hidden,
            .data("warning", "\(warning.components.seconds)"), .data("gone", "\(gone.components.seconds)"),
            .data("token", visit.formToken), more > .zero ? .data("waits", "\(more.components.seconds)") : nil
        ) {
            H.div(.class("still-box")) {
                H.h2(.id("still-title")) { words("kiosk.still.title") }
                H.p { words("kiosk.still.text") }
                H.p(.class("big"), .id("still-left")) { "" }
                H.button(.type("button"), .class("main"), .id("still-go")) { words("kiosk.still.go") }
            }
        }
    }
}

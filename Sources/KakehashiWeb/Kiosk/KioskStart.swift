import Kakehashi
import KakehashiCounter
import KakehashiHTTP

/// The first page: in every language at once. Whoever opens it ends the visit before, so that nothing old remains.
struct KioskStart: Sendable {
    let parts: WebParts
    let visits: Visits

    func show(_ request: Request) -> Response {
        if let token = KioskGate.token(request) { visits.end(token) }
        let words = parts.book.words()
        let page = KioskShell.page(
            words, officeName: parts.office.name, title: words("kiosk.start.title"),
            corner: KioskShell.corner(parts.book.spoken.map(parts.book.words))
        ) {
            H.div(.class("welcome")) {
                H.h1 { words("kiosk.start.title") }
                H.p(.class("big")) { words("kiosk.start.text") }
                H.div(.class("languages")) { parts.book.spoken.map(door) }
                H.p(.class("promise")) { words("kiosk.start.promise") }
            }
        }
        var response = Response.html(page)
        response.set(.removal(of: KioskGate.cookie, path: "/kiosk"))
        return response
    }

    func begin(_ request: Request) throws -> Response {
        let wish = try request.form().text("language")
        let language = parts.book.spoken.contains(wish) ? wish : PhraseBook.home
        let token = try visits.begin(.kiosk, language: language)
        var response = Response.redirect(to: "/kiosk/need")
        response.set(Cookie(KioskGate.cookie, token.text, path: "/kiosk"))
        return response
    }

    private func door(_ language: String) -> HTML {
        let words = parts.book.words(in: language)
        return H.form(.method("post"), .action("/kiosk/start")) {
            H.button(
                .class("door"), .name("language"), .value(language), .lang(language)
            ) {
                H.strong { words("kiosk.start.begin") }
                H.span { words("kiosk.start.begin.text") }
            }
        }
    }
}

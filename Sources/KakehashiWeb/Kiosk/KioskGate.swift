import Kakehashi
import KakehashiCounter
import KakehashiHTTP

/// Stands before the kiosk's pages: is there a visit, and did our own page send this form?
struct KioskGate: Sendable {
    /// The cookie with the visit's secret.
    static let cookie = "kakehashi_visit"

    typealias Page = @Sendable (KioskVisit) throws -> Response

    let parts: WebParts
    let visits: Visits

    /// A page to look at.
    func get(_ pattern: String, _ page: @escaping Page) -> Endpoint {
        .get(pattern) { request in try enter(request, form: FormValues(), page) }
    }

    /// A form that changes something.
    func post(_ pattern: String, _ page: @escaping Page) -> Endpoint {
        .post(pattern) { request in try enter(request, form: try request.form(), page) }
    }

    /// The visit's token that the browser shows.
    static func token(_ request: Request) -> VisitToken? {
        request.cookie(cookie).flatMap { VisitToken(shown: $0) }
    }

    private func enter(_ request: Request, form: FormValues, _ page: Page) throws -> Response {
        guard let token = KioskGate.token(request) else { return gone }
        do {
            let visit = try visits.visit(token)
            guard visit.channel == .kiosk else { return gone }
            guard request.method.isSafe || visit.accepts(formToken: form.text("token")) else {
                throw Fault(.webForm)
            }
            return try page(
                KioskVisit(
                    request: request, form: form, token: token, visit: visit, visits: visits,
                    book: parts.book, officeName: parts.office.name))
        } catch let fault as Fault where fault.code == .visitGone {
            return gone
        }
    }

    /// For whoever comes back to a page of a visit that is over; the language of that visit is forgotten too.
    var gone: Response {
        let words = parts.book.words()
        let others = parts.book.names.filter { $0 != PhraseBook.home }.map(parts.book.words)
        let page = KioskShell.page(words, officeName: parts.office.name, title: words("kiosk.gone.title")) {
            H.h1 { words("kiosk.gone.title") }
            H.p { words("kiosk.gone.text") }
            others.map { words in
                H.div(.lang(words.phrases.language)) {
                    H.p {
                        H.strong { words("kiosk.gone.title") }
                        " " + words("kiosk.gone.text")
                    }
                }
            }
            H.p { H.a(.class("button main"), .href("/kiosk")) { words("web.fault.kiosk") } }
        }
        var response = Response.html(page, status: .notFound)
        response.set(.removal(of: KioskGate.cookie, path: "/kiosk"))
        return response
    }
}

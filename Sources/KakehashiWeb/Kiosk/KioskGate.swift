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
    /// - Parameter without: what somebody sees who has no visit; that it is over, where nothing else is said.
    func get(
        _ pattern: String, without: (@Sendable () -> Response)? = nil, _ page: @escaping Page
    ) -> Endpoint {
        .get(pattern) { request in
            let response = try enter(request, form: FormValues(), page)
            guard let without, response.status == .notFound else { return response }
            return without()
        }
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
            // What is over, but still shown: a page from before leads to the last one.
            if let visit = try? visits.glance(at: token), visit.isFinished { return .redirect(to: "/kiosk/closing") }
            return gone
        }
    }

    /// The visit that the browser shows, without a touch; nil where there is none any more.
    static func held(_ request: Request, _ visits: Visits) -> Visit? {
        guard let visit = token(request).flatMap({ try? visits.glance(at: $0) }), visit.channel == .kiosk else {
            return nil
        }
        return visit
    }

    /// For whoever comes back to a page of a visit that is over; the language of that visit is forgotten too.
    var gone: Response {
        var response = bare("kiosk.gone", status: .notFound)
        response.set(.removal(of: KioskGate.cookie, path: "/kiosk"))
        return response
    }

    /// A page for somebody without a visit, in every language at once: a title, a text, and the way to the first page.
    func bare(_ key: String, status: Status = .ok) -> Response {
        let words = parts.book.words()
        let languages = parts.book.spoken.map(parts.book.words)
        let page = KioskShell.page(
            words, officeName: parts.office.name, title: words("\(key).title"), corner: KioskShell.corner(languages)
        ) {
            H.h1 { words("\(key).title") }
            H.p { words("\(key).text") }
            languages.dropFirst().map { words in
                H.div(.lang(words.phrases.language)) {
                    H.p {
                        H.strong { words("\(key).title") }
                        " " + words("\(key).text")
                    }
                }
            }
            H.p { H.a(.class("button main"), .href("/kiosk")) { words("web.fault.kiosk") } }
        }
        return .html(page, status: status)
    }
}

import Foundation
import Kakehashi
import KakehashiCounter
import KakehashiHTTP

/// `/staff/counter/preflight`: what would not be right on paper, with every way to go on.
struct CounterPreflightPage: Sendable {
    func show(_ visit: CounterVisit) throws -> Response {
        let items = try visit.visits.preflight(visit.token)
        guard !items.isEmpty else { return visit.redirect(to: "paper") }
        let words = visit.words
        return visit.staff.page(words("preflight.title"), room: .counter) {
            Pieces.crumbs(words, [(visit.path("talk"), words("staff.counter.talk"))])
            H.h1 { words("preflight.title") }
            H.p { words("preflight.text") }
            CounterPreflightPage.view(visit).html(items)
        }
    }

    func decide(_ visit: CounterVisit) throws -> Response {
        if let remedy = PreflightView.remedy(visit.form) {
            try visit.visits.decide(remedy, at: PreflightView.place(visit.form), for: visit.token)
        }
        return visit.redirect(to: "preflight")
    }

    func again(_ visit: CounterVisit) throws -> Response {
        try visit.visits.undecide(PreflightView.place(visit.form), for: visit.token)
        return visit.redirect(to: "preflight")
    }

    /// A character enlarged, by its number on the page.
    func character(_ visit: CounterVisit) throws -> Response {
        guard let number = Int(visit.staff.parameter("number")),
            let picture = try visit.visits.picture(ofCharacter: number, visit.token)
        else { throw Problem(.notFound) }
        return Response(type: "image/png", body: [UInt8](picture))
    }

    static func view(_ visit: CounterVisit) -> PreflightView {
        let path = visit.path("preflight")
        return PreflightView(
            words: visit.words, path: path, mend: { _ in visit.path("talk") },
            form: { action, content in
                visit.form(action == path ? "preflight" : "preflight/again") { content }
            })
    }
}

import Foundation
import Kakehashi
import KakehashiCounter
import KakehashiHTTP

/// `/staff/counter/preflight`: what would not be right on paper, with every way to go on.
struct CounterPreflightPage: Sendable {
    let visits: Visits

    func show(_ visit: StaffVisit) throws -> Response {
        let items = try visits.preflight(visit.counterToken())
        guard !items.isEmpty else { return .redirect(to: "/staff/counter/paper") }
        let words = visit.words
        return visit.page(words("preflight.title"), room: .counter) {
            Pieces.crumbs(words, [("/staff/counter/talk", words("staff.counter.talk"))])
            H.h1 { words("preflight.title") }
            H.p { words("preflight.text") }
            CounterPreflightPage.view(visit).html(items)
        }
    }

    func decide(_ visit: StaffVisit) throws -> Response {
        if let remedy = PreflightView.remedy(visit.form) {
            try visits.decide(remedy, at: PreflightView.place(visit.form), for: visit.counterToken())
        }
        return .redirect(to: "/staff/counter/preflight")
    }

    func again(_ visit: StaffVisit) throws -> Response {
        try visits.undecide(PreflightView.place(visit.form), for: visit.counterToken())
        return .redirect(to: "/staff/counter/preflight")
    }

    /// A character enlarged, by its number on the page.
    func character(_ visit: StaffVisit) throws -> Response {
        guard let number = Int(visit.parameter("number")),
            let picture = try visits.picture(ofCharacter: number, visit.counterToken())
        else { throw Problem(.notFound) }
        return Response(type: "image/png", body: [UInt8](picture))
    }

    static func view(_ visit: StaffVisit) -> PreflightView {
        PreflightView(
            words: visit.words, path: "/staff/counter/preflight", mend: { _ in "/staff/counter/talk" },
            form: { action, content in visit.shell.form(action) { content } })
    }
}

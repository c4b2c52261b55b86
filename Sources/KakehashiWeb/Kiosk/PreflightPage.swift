import Foundation
import Kakehashi
import KakehashiCounter
import KakehashiHTTP

/// `/kiosk/preflight`: what would not be right on paper, before anything is printed.
struct PreflightPage: Sendable {
    func show(_ kiosk: KioskVisit) throws -> Response {
        if let open = try kiosk.visits.interview(of: kiosk.visit).next(after: kiosk.visit.answers) {
            return .redirect(to: KioskPath.question(open.id))
        }
        let items = try kiosk.visits.preflight(kiosk.token)
        guard !items.isEmpty else { return .redirect(to: "/kiosk/preview") }
        let words = kiosk.words
        return kiosk.page(
            words("preflight.title"), back: "/kiosk/check",
            content: {
                H.h1 { words("preflight.title") }
                H.p { words("preflight.text") }
                PreflightPage.view(kiosk).html(items)
            })
    }

    func decide(_ kiosk: KioskVisit) throws -> Response {
        if let remedy = PreflightView.remedy(kiosk.form) {
            try kiosk.visits.decide(remedy, at: PreflightView.place(kiosk.form), for: kiosk.token)
        }
        return .redirect(to: "/kiosk/preflight")
    }

    func again(_ kiosk: KioskVisit) throws -> Response {
        try kiosk.visits.undecide(PreflightView.place(kiosk.form), for: kiosk.token)
        return .redirect(to: "/kiosk/preflight")
    }

    /// A character enlarged, by its number on the page.
    func character(_ kiosk: KioskVisit) throws -> Response {
        guard let number = Int(kiosk.parameter("number")),
            let picture = try kiosk.visits.picture(ofCharacter: number, kiosk.token)
        else { throw Problem(.notFound) }
        return Response(type: "image/png", body: [UInt8](picture))
    }

    static func view(_ kiosk: KioskVisit) -> PreflightView {
        PreflightView(
            words: kiosk.words, path: "/kiosk/preflight", mend: { KioskPath.question($0.id, then: "check") },
            namesCharacters: false,
            form: { action, content in kiosk.form(action) { content } })
    }
}

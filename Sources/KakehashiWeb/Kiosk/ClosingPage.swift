import Kakehashi
import KakehashiCounter
import KakehashiHTTP

/// The last page: where to go with the papers, until when, and that nothing is kept.
struct ClosingPage: Sendable {
    private static let told: Set<Fault.Code> = [
        .visitPrintFailed, .visitPrintUnderway, .visitMaking, .visitNotPrinted,
    ]

    func finish(_ kiosk: KioskVisit) throws -> Response {
        do {
            try kiosk.visits.finish(kiosk.token)
        } catch let fault as Fault where ClosingPage.told.contains(fault.code) {
            // The page of the printing tells how it stands, and what to do.
            return .redirect(to: "/kiosk/printing")
        } catch let fault as Fault where fault.code == .visitNotKept {
            return try PrintingPage().page(kiosk, fault: fault)
        }
        return .redirect(to: "/kiosk/closing")
    }

    func show(_ kiosk: KioskVisit) throws -> Response {
        guard case .finished(let steps) = kiosk.visit.stage else { return .redirect(to: "/kiosk/printing") }
        let words = kiosk.words
        let seconds = Int(kiosk.visits.limits.closing.components.seconds)
        return kiosk.page(
            words("kiosk.closing.title"), refresh: (seconds, "/kiosk"),
            forward: { kiosk.button("/kiosk/end", words("kiosk.closing.end")) },
            content: {
                H.h1 { words("kiosk.closing.title") }
                H.p { words("kiosk.closing.text") }
                KioskSteps(kiosk: kiosk).list(steps)
                H.p { words("kiosk.closing.identity") }
                Pieces.note("good") { H.p { words("kiosk.closing.forgotten") } }
            })
    }
}

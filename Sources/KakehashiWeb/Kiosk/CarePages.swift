import Kakehashi
import KakehashiCounter
import KakehashiHTTP

/// 係員を呼ぶ, まだお使いですか, やめる.
struct CarePages: Sendable {
    func help(_ kiosk: KioskVisit) throws -> Response {
        let words = kiosk.words
        let back = try KioskVisit.standing(kiosk)
        return kiosk.page(
            words("kiosk.help.title"), back: nil, waits: true,
            forward: { H.a(.class("button main"), .href(back)) { words("kiosk.help.back") } },
            content: {
                H.h1 { words("kiosk.help.title") }
                H.p(.class("big")) { words("kiosk.help.text") }
                H.p { words(kiosk.visit.isFinished ? "kiosk.help.over" : "kiosk.help.stays", minutes(kiosk)) }
            })
    }

    /// How long this page may wait for staff.
    private func minutes(_ kiosk: KioskVisit) -> [String: String] {
        let limits = kiosk.visits.limits
        return ["minutes": "\((limits.kiosk + limits.help).components.seconds / 60)"]
    }

    /// For browsers without scripts: asked by the page itself after a while.
    func still(_ kiosk: KioskVisit) throws -> Response {
        let words = kiosk.words
        let limits = kiosk.visits.limits
        let seconds = Int((limits.kiosk - limits.warning).components.seconds)
        let back = try KioskVisit.standing(kiosk)
        return kiosk.page(
            words("kiosk.still.title"), refresh: (seconds, "/kiosk"),
            forward: { H.a(.class("button main"), .href(back)) { words("kiosk.still.go") } },
            content: {
                H.h1 { words("kiosk.still.title") }
                H.p(.class("big")) { words("kiosk.still.text") }
            })
    }

    /// The gate has counted the touch already.
    func stay(_ kiosk: KioskVisit) -> Response { .text("stays") }

    /// Asks before everything is wiped: the button lies beside the one for help.
    func stop(_ kiosk: KioskVisit) throws -> Response {
        let words = kiosk.words
        return kiosk.page(
            words("kiosk.stop.title"), back: try KioskVisit.standing(kiosk),
            forward: {
                kiosk.button(
                    "/kiosk/end", words(kiosk.visit.isFinished ? "kiosk.closing.end" : "kiosk.stop.go"), "grave")
            },
            content: {
                H.h1 { words("kiosk.stop.title") }
                H.p(.class("big")) { words(kiosk.visit.isFinished ? "kiosk.stop.over" : "kiosk.stop.text") }
            })
    }

    func end(_ kiosk: KioskVisit) -> Response {
        kiosk.visits.end(kiosk.token)
        return .redirect(to: "/kiosk")
    }
}

extension KioskVisit {
    /// The page on which the visit stands, for ways back that forget nothing.
    static func standing(_ kiosk: KioskVisit) throws -> String { try KioskPath.standing(kiosk.visit, kiosk.visits) }
}

extension KioskPath {
    static func standing(_ visit: Visit, _ visits: Visits) throws -> String {
        switch visit.stage.kind {
        case .finished, .ended: "/kiosk/closing"
        case .making, .sent, .handedOver, .failed: "/kiosk/printing"
        case .greeting: "/kiosk/need"
        case .talking: try next(visit, visits)
        }
    }
}

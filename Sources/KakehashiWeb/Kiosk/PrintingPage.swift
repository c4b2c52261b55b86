import Foundation
import Kakehashi
import KakehashiCounter
import KakehashiHTTP

/// From 印刷する to the paper in hand: what the printer says, in words, and what to do.
struct PrintingPage: Sendable {
    func print(_ kiosk: KioskVisit) throws -> Response {
        guard try kiosk.visits.problems(kiosk.token).isEmpty else { return .redirect(to: "/kiosk/preflight") }
        do {
            try kiosk.visits.print(kiosk.token, attempt: Int(kiosk.form.text("attempt")))
        } catch let fault as Fault where fault.code.kind == .unavailable || fault.code == .visitPrintUnderway {
            // The page that follows tells it, and offers to try again where that may be.
        }
        return .redirect(to: "/kiosk/printing")
    }

    func show(_ kiosk: KioskVisit) throws -> Response { try page(kiosk) }

    /// - Parameter fault: what kept the visit from ending, where something did.
    func page(_ kiosk: KioskVisit, fault: Fault? = nil) throws -> Response {
        let progress = try kiosk.visits.progress(kiosk.token)
        if case .finished = progress { return .redirect(to: "/kiosk/closing") }
        let view = PrintingView(progress, hasPrinter: kiosk.visits.queue != nil)
        let words = kiosk.words
        return kiosk.page(
            words("kiosk.printing.\(view.name).title"), back: view.mayGoBack ? "/kiosk/preview" : nil,
            status: fault.map(WebFaults.status) ?? .ok, refresh: view.isMoving ? (3, "/kiosk/printing") : nil,
            forward: { forward(kiosk, view) },
            content: {
                H.div(
                    .class("printing"), .id("printing"), .live("polite"),
                    view.isMoving || view.name == "sent" ? .data("state", view.state) : nil
                ) {
                    H.h1 { words("kiosk.printing.\(view.name).title") }
                    fault.map { fault in FaultPages.residentNotes(words, [fault]) }
                    view.reasons.map { reason in
                        Pieces.note("bad", role: "alert") { H.p(.class("big")) { Pieces.printerReason(words, reason) } }
                    }
                    view.faults.isEmpty ? nil : FaultPages.residentNotes(words, view.faults)
                    H.p(.class("big")) { words("kiosk.printing.\(view.name).text") }
                    trouble(kiosk, view)
                }
            })
    }

    /// For the page's script: a short word that changes whenever the page would look different.
    func state(_ request: Request, _ visits: Visits) -> Response {
        guard let token = KioskGate.token(request), let progress = try? visits.progress(token) else {
            return .text("gone")
        }
        return .text(PrintingView(progress, hasPrinter: visits.queue != nil).state)
    }

    @HTMLBuilder private func forward(_ kiosk: KioskVisit, _ view: PrintingView) -> HTML {
        let words = kiosk.words
        switch view.name {
        case "offer": kiosk.button("/kiosk/paper", words("kiosk.printing.take"))
        case "handed": kiosk.button("/kiosk/done", words("kiosk.printing.taken"))
        case "notStarted": kiosk.printButton("/kiosk/print", words("kiosk.preview.print"))
        case "failed": kiosk.printButton("/kiosk/print/again", words("kiosk.printing.again"))
        case "sent", "unknown", "silent": kiosk.button("/kiosk/done", words("kiosk.printing.done"))
        default: H.span()
        }
    }

    /// The way out where no paper comes. While a job lives it is not printed again: both would come out.
    @HTMLBuilder private func trouble(_ kiosk: KioskVisit, _ view: PrintingView) -> HTML {
        let words = kiosk.words
        if ["sent", "unknown"].contains(view.name) {
            H.details {
                H.summary { words("kiosk.printing.nothing") }
                H.p { words("kiosk.printing.nothing.text") }
                kiosk.printButton("/kiosk/print/again", words("kiosk.printing.again"), "")
            }
        }
    }
}

/// What the page of the printing shows.
struct PrintingView {
    /// `notStarted`, `making`, `printing`, `trouble`, `sent`, `unknown`, `silent`, `failed`,
    /// `offer`, `handed`, `finished`.
    let name: String
    /// What the printer complains of.
    var reasons: [String] = []
    var faults: [Fault] = []

    init(_ progress: PrintProgress, hasPrinter: Bool) {
        switch progress {
        case .notStarted: name = hasPrinter ? "notStarted" : "offer"
        case .making: name = "making"
        case .failed(let faults):
            name = "failed"
            self.faults = faults.all
        case .handedOver: name = "handed"
        case .finished: name = "finished"
        case .under(let stage, let troubles):
            name = stage.rawValue
            if stage == .trouble || stage == .failed { reasons = troubles }
        }
    }

    /// Whether it will change by itself.
    var isMoving: Bool { ["making", "printing", "trouble", "silent"].contains(name) }

    var mayGoBack: Bool { ["notStarted", "offer", "failed"].contains(name) }

    /// Changes whenever the page would look different.
    var state: String { ([name] + reasons).joined(separator: " ") }
}

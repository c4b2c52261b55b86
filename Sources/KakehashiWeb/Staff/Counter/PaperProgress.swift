import Kakehashi
import KakehashiCounter

/// How the printing of a visit stands, and what can be done next.
struct PaperProgress {
    let visit: StaffVisit
    let hasPrinter: Bool
    private var words: Words { visit.words }

    func html(_ progress: PrintProgress) -> HTML {
        switch progress {
        case .notStarted: return start
        case .making: return Pieces.note { H.p { words("staff.print.making") } } + actions(["reload"])
        case .failed(let faults): return FaultPages.notes(words, faults.all) + start
        case .handedOver: return Pieces.note("good") { H.p { words("staff.print.handedOver") } } + actions(["finish"])
        case .finished: return HTML()
        case .under: return under(progress)
        }
    }

    private func under(_ status: PrintProgress) -> HTML {
        switch status.stage {
        case .sent: Pieces.note("good") { H.p { words("staff.print.sent") } } + actions(["finish", "cancel"])
        case .unknown: Pieces.note("care") { H.p { words("staff.print.unknown") } } + actions(["finish", "cancel"])
        case .failed: told(status, "bad", "staff.print.failed") + actions(["cancel"])
        default:
            told(status, status.troubles.isEmpty ? "" : "care", "staff.print.under") + actions(["reload", "cancel"])
        }
    }

    private func told(_ status: PrintProgress, _ style: String, _ key: String) -> HTML {
        Pieces.note(style) {
            H.p { words(key) }
            status.troubles.map { trouble in H.p { H.strong { Pieces.printerReason(words, trouble) } } }
        }
    }

    private var start: HTML {
        actions([hasPrinter ? "print" : "handOver"])
    }

    private func actions(_ names: [String]) -> HTML {
        H.div(.class("actions")) {
            names.map { name in
                if name == "reload" { return Pieces.link("/staff/counter/paper", words("staff.print.reload"), "main") }
                return visit.shell.form("/staff/counter/\(name)") {
                    H.button(.class(name == "cancel" ? "" : "main")) { words("staff.print.\(name)") }
                }
            }
        }
    }
}

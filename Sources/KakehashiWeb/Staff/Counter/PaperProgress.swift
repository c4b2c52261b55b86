import Kakehashi
import KakehashiCounter

/// How the printing of a visit stands, and what can be done next.
struct PaperProgress {
    let visit: CounterVisit
    /// How often the document was begun.
    let attempt: Int
    private var words: Words { visit.words }

    func html(_ progress: PrintProgress) -> HTML {
        switch progress {
        case .notStarted: return start
        case .making: return Pieces.note { H.p { words("staff.print.making") } } + actions(["reload"])
        case .failed(let faults): return FaultPages.notes(words, faults.all) + start
        case .handedOver: return Pieces.note("good") { H.p { words("staff.print.handedOver") } } + actions(["finish"])
        case .finished: return HTML()
        case .under(let stage, let troubles): return under(stage, troubles)
        }
    }

    private func under(_ stage: PrintStage, _ troubles: [String]) -> HTML {
        let key = "staff.print.\(stage.rawValue)"
        switch stage {
        case .sent: return told(key, "good") + actions(["finish", "cancel"])
        case .unknown: return told(key, "care") + actions(["finish", "cancel"])
        case .silent: return told(key, "care") + actions(["finish", "reload"])
        case .failed: return told(key, "bad", troubles) + actions(["cancel"])
        case .trouble: return told(key, "care", troubles) + actions(["reload", "stop"])
        case .printing: return told(key, "") + actions(["reload", "stop"])
        }
    }

    private func told(_ key: String, _ style: String, _ troubles: [String] = []) -> HTML {
        Pieces.note(style) {
            H.p { words(key) }
            troubles.map { trouble in H.p { H.strong { Pieces.printerReason(words, trouble) } } }
        }
    }

    private var start: HTML {
        actions([visit.visits.queue != nil ? "print" : "handOver"])
    }

    private func actions(_ names: [String]) -> HTML {
        H.div(.class("actions")) { names.map(action) }
    }

    private func action(_ name: String) -> HTML {
        let text = words("staff.print.\(name)")
        switch name {
        case "reload": return Pieces.link(visit.path("paper"), text, "main")
        case "print":
            return visit.form("print") {
                H.input(.type("hidden"), .name("attempt"), .value("\(attempt)"))
                H.button(.class("main")) { text }
            }
        case "cancel", "stop": return visit.form("cancel") { H.button { text } }
        default: return visit.form(name) { H.button(.class("main")) { text } }
        }
    }
}

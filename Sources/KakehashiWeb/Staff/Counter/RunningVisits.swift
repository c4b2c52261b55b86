import Kakehashi
import KakehashiCounter

/// The visits of this sign-in that go on, with the way back to each: a clerk is interrupted all day.
struct RunningVisits {
    let staff: StaffVisit
    let visits: Visits
    private var words: Words { staff.words }

    @HTMLBuilder var html: HTML {
        let running = visits.running(of: staff.signIn)
        if !running.isEmpty {
            H.section(.class("card"), .id("running")) {
                H.h2 { words("staff.counter.running") }
                H.p { words("staff.counter.running.text") }
                H.ul { running.map(entry) }
            }
        }
    }

    private func entry(_ visit: Visit) -> HTML {
        let page = visit.stage.hasPaper || visit.stage.kind == .failed ? "paper" : "talk"
        return H.li {
            Pieces.link(CounterVisit.path(visit, page), title(visit))
            H.span(.class("hint-inline")) {
                words(
                    "staff.counter.running.since",
                    ["serial": visit.serial.map { "\($0)" } ?? "-", "time": "\(visit.instant.localTime)"])
            }
            CounterVisit.form(staff, visit, "end") { H.button(.class("quiet")) { words("staff.counter.end") } }
        }
    }

    private func title(_ visit: Visit) -> String {
        let names = visit.purpose.map(names) ?? []
        let person = visit.answers["person.name"].flatMap { $0.isEmpty ? nil : $0 }
        return ([person] + names).compactMap { $0 }.joined(separator: "　")
    }

    private func names(_ purpose: Visit.Purpose) -> [String] {
        switch purpose {
        case .event: visits.event(of: purpose).map { [$0.name.japanese] } ?? []
        case .forms(let ids):
            visits.desk.formsInUse(on: staff.today).filter { ids.contains($0.id) }.map(\.name.japanese)
        }
    }
}

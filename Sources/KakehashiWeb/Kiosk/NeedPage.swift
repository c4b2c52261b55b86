import Kakehashi
import KakehashiCounter
import KakehashiHTTP

/// What do you need? One button for each thing that happens in a life.
struct NeedPage: Sendable {
    func show(_ kiosk: KioskVisit) -> Response {
        let words = kiosk.words
        return kiosk.page(words("kiosk.need.title"), back: "/kiosk") {
            H.h1 { words("kiosk.need.title") }
            kiosk.form("/kiosk/need") {
                H.div(.class("needs")) { kiosk.visits.desk.events.map { need(kiosk, $0) } }
            }
        }
    }

    /// The button, and under it the fee of what everybody needs; a touch shows every procedure with its papers.
    private func need(_ kiosk: KioskVisit, _ event: LifeEvent) -> HTML {
        let (words, language) = (kiosk.words, kiosk.visit.language)
        let notices = kiosk.visits.desk.notices(of: event, on: kiosk.visit.day)
        let (sure, rest) = (notices.filter(\.isForEverybody), notices.filter { !$0.isForEverybody })
        return H.div(.class("need-of")) {
            H.button(.class("need"), .name("event"), .value(event.id)) {
                H.strong { event.name.text(language) }
                papers(event, words, language).map { names in H.span(.class("papers")) { names } }
            }
            H.details {
                H.summary {
                    sure.first.flatMap { NoticeWords(words.phrases).fee($0.step) }.map { fee in H.span { fee } }
                    H.span(.class("open")) { words("kiosk.need.bring") }
                }
                list(sure, words)
                if !rest.isEmpty { H.p(.class("rest")) { words("kiosk.need.rest", ["count": "\(rest.count)"]) } }
                list(rest, words)
            }
        }
    }

    /// Each procedure with its fee and what to bring.
    private func list(_ notices: [ProcedureNotice], _ words: Words) -> HTML? {
        guard !notices.isEmpty else { return nil }
        return H.ul(.class("need-notes")) {
            notices.map { notice in
                H.li {
                    H.strong { notice.name.text(words.phrases.language) }
                    NoticeWords(words.phrases).lines(notice.step).map { line in H.span { line } }
                }
            }
        }
    }

    /// So many procedures are named on a button; whoever moves needs only some of the others. A single one would say
    /// the event's name again.
    private static let namedProcedures = 2

    private func papers(_ event: LifeEvent, _ words: Words, _ language: String) -> String? {
        let forms = event.procedures.filter { $0.form != nil }
        guard forms.count > 1 else { return nil }
        let names = forms.prefix(NeedPage.namedProcedures).map { $0.name.text(language) }
            .joined(separator: words("kiosk.need.between"))
        return forms.count > NeedPage.namedProcedures ? words("kiosk.need.more", ["names": names]) : names
    }

    func choose(_ kiosk: KioskVisit) throws -> Response {
        try kiosk.visits.choose(.event(kiosk.form.text("event")), for: kiosk.token)
        return .redirect(to: try KioskPath.next(try kiosk.visits.visit(kiosk.token), kiosk.visits))
    }
}

/// Where a visit goes from where it stands.
enum KioskPath {
    static func question(_ id: String, then: String? = nil) -> String {
        Address.of("/kiosk/ask/\(id)", then.map { [("then", $0)] } ?? [])
    }

    /// The first question that is open, or the page to check; so nothing that was answered is paged through again.
    static func next(_ visit: Visit, _ visits: Visits) throws -> String {
        let interview = try visits.interview(of: visit)
        return interview.next(after: visit.answers).map { question($0.id) } ?? "/kiosk/check"
    }
}

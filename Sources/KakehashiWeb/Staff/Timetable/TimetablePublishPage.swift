import Kakehashi
import KakehashiHTTP
import KakehashiOffice

/// `/staff/timetable/{year}/publish`: the year's drafts, and the one decision that opens those that are ticked to
/// everybody.
struct TimetablePublishPage: Sendable {
    let timetables: TimetableDesk
    private var classes: ClassDesk { timetables.classes }

    func show(_ visit: StaffVisit) throws -> Response { try page(visit) }

    /// - Parameter ticked: the numbers that are ticked; all where nothing has been sent yet.
    private func page(_ visit: StaffVisit, ticked: Set<String>? = nil, faults: [Fault] = []) throws -> Response {
        let words = visit.words
        let year = try visit.timetableYear()
        let drafts = try classes.sessions(SessionQuery(from: year.firstDay, to: year.lastDay))
            .filter { $0.session.state == .draft }
        let refusals =
            try faults.isEmpty
            ? [] : classes.refusals(of: drafts.map(\.session.number).filter { ticked?.contains($0) ?? false })
        let title = words("staff.timetable.publish.title", ["year": year.japanese])
        return visit.page(title, room: .timetable, status: faults.first.map(WebFaults.status) ?? .ok) {
            Pieces.crumbs(words, [(TimetablePlaces.year(year), words("staff.timetable.back"))])
            H.h1 { title }
            if refusals.isEmpty, !faults.isEmpty { FaultPages.notes(words, faults) }
            refused(words, refusals)
            if let number = Int(visit.request.query.text("published")) {
                Pieces.note(number > 0 ? "good" : "care", role: "status") {
                    H.p { words("staff.timetable.published" + (number > 0 ? "" : ".none"), ["number": "\(number)"]) }
                }
            }
            if drafts.isEmpty {
                H.p { words("staff.timetable.publish.none") }
            } else {
                H.p { words("staff.timetable.publish.text") }
                form(visit, year, drafts, ticked, asksReason: !refusals.isEmpty)
            }
        }
    }

    /// Which drafts cannot be published, and why.
    @HTMLBuilder private func refused(
        _ words: Words, _ refusals: [(draft: SessionOverview, faults: [Fault])]
    ) -> HTML {
        if !refusals.isEmpty {
            Pieces.note("bad", role: "alert") {
                H.h2 { words("staff.timetable.publish.refused", ["number": "\(refusals.count)"]) }
                H.p { words("staff.timetable.publish.refused.text") }
                H.ul {
                    refusals.map { draft, faults in
                        H.li {
                            H.strong { label(words, draft) }
                            faults.map { H.br() + HTML(words.phrases.sentence(of: $0)) }
                        }
                    }
                }
            }
        }
    }

    private func form(
        _ visit: StaffVisit, _ year: FiscalYear, _ drafts: [SessionOverview], _ ticked: Set<String>?, asksReason: Bool
    ) -> HTML {
        let months = Dictionary(grouping: drafts, by: \.session.date.yearMonth).sorted { $0.key < $1.key }
        return visit.shell.form("\(TimetablePlaces.year(year))/publish") {
            if asksReason {
                Fields(visit.words, entered: ["reason": visit.form.text("reason")])
                    .text("reason", "staff.field.exceptionReason")
            }
            months.map { month, drafts in
                H.fieldset(.class("card drafts")) {
                    H.legend { visit.words.month(month) }
                    drafts.map { draft in
                        H.input(.type("hidden"), .name("seen"), .value(seen(draft.session)))
                            + Fields.checkbox(
                                "sessions", draft.session.number, label(visit.words, draft),
                                checked: ticked?.contains(draft.session.number) ?? true)
                    }
                }
            }
            H.div(.class("actions sticky")) {
                H.button(.class("main")) { visit.words("staff.timetable.publish") }
                Pieces.link(TimetablePlaces.year(year), visit.words("staff.timetable.publish.not"), "quiet")
            }
        }
    }

    /// A draft as it was shown: `27-0001 3`, its number and version.
    private func seen(_ session: Session) -> String { "\(session.number) \(session.version)" }

    private func versions(_ visit: StaffVisit) -> [String: Int] {
        let shown = visit.form.all("seen").compactMap { text -> (String, Int)? in
            let words = text.split(separator: " ")
            return words.count == 2 ? Int(words[1]).map { (String(words[0]), $0) } : nil
        }
        return Dictionary(shown) { first, _ in first }
    }

    private func label(_ words: Words, _ draft: SessionOverview) -> String {
        let session = draft.session
        let values = [
            "number": session.number, "day": words.day(session.date), "times": words.times(session),
            "course": classes.title(of: session), "venue": draft.venueName, "host": session.host.japanese,
        ]
        return words("staff.timetable.publish.draft", values)
    }

    func publish(_ visit: StaffVisit) throws -> Response {
        let year = try visit.timetableYear()
        let ticked = visit.form.all("sessions")
        let reason = visit.form.text("reason")
        do {
            _ = try classes.publishSessions(
                ticked, versions: versions(visit), reason: reason.isEmpty ? nil : reason, by: visit.author)
        } catch let fault as Fault {
            return try page(visit, ticked: Set(ticked), faults: [fault])
        } catch let faults as Faults {
            return try page(visit, ticked: Set(ticked), faults: faults.all)
        }
        return .redirect(
            to: Address.of("\(TimetablePlaces.year(year))/publish", [("published", "\(ticked.count)")]))
    }
}

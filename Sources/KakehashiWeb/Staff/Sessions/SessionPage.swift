import Kakehashi
import KakehashiHTTP
import KakehashiOffice

/// `/staff/sessions/{number}`: one session with its people.
struct SessionPage: Sendable {
    let classes: ClassDesk
    /// What can be put on paper; nil where there are no fonts for it.
    var papers: PaperDesk?

    func show(_ visit: StaffVisit) throws -> Response {
        try page(visit, number: visit.parameter("session"))
    }

    /// The page, with what went wrong on top where something did.
    func page(_ visit: StaffVisit, number: String, faults: [Fault] = [], status: Status = .ok) throws -> Response {
        let overview = try classes.session(number)
        let people = try classes.attendees(of: number)
        let staff = try staffNames(session: overview.session)
        let toTell = try classes.peopleToTell(of: number)
        let words = visit.words
        let title = classes.title(of: overview.session)
        let papers = try papers.map { try SessionPapers(visit: visit, papers: $0, session: overview.session).html() }
        return visit.page("\(title) \(words.day(overview.session.date))", room: .sessions, status: status) {
            Pieces.crumbs(
                words,
                [
                    (
                        Address.of("/staff/sessions", [("month", "\(overview.session.date.yearMonth)")]),
                        words("staff.sessions.back")
                    )
                ])
            if !faults.isEmpty { FaultPages.notes(words, faults) }
            head(visit, overview, title)
            if overview.session.state == .cancelled {
                Pieces.note("bad") { ClosedSession(words: words, overview: overview).cancelled }
            }
            SessionOffers(visit: visit, session: overview.session).html(people)
            if overview.session.state == .draft { publishForm(visit, overview) }
            SessionNotices(visit: visit, session: overview.session).html(toTell)
            facts(visit, overview, staff)
            SessionPeople(visit: visit, session: overview.session).html(people)
            papers
            if overview.session.state == .planned {
                seatsForm(visit, overview)
                cancelForm(visit, overview)
            }
        }
    }

    private func head(_ visit: StaffVisit, _ overview: SessionOverview, _ title: String) -> HTML {
        let words = visit.words
        let session = overview.session
        return H.div(.class("bar")) {
            H.h1 { title }
            SessionState(words: words, today: visit.today).tag(overview)
            if session.state == .planned {
                H.div(.class("push actions")) {
                    if session.hasBegun(at: classes.clock.now()) {
                        Pieces.link(
                            "/staff/sessions/\(session.number)/attendance", words("staff.attendance.take"), "main")
                    } else {
                        Pieces.link(
                            "/staff/sessions/\(session.number)/register", words("staff.register.title"), "main")
                    }
                }
            }
        }
    }

    /// Who teaches, then who helps.
    private func staffNames(session: Session) throws -> (instructor: String?, helpers: String) {
        let names = Dictionary(uniqueKeysWithValues: try classes.instructors().map { ($0.id, $0.name) })
        let helpers = session.helpers.compactMap { names[$0] }.joined(separator: "、")
        return (session.instructor.flatMap { names[$0] }, helpers)
    }

    private func facts(
        _ visit: StaffVisit, _ overview: SessionOverview, _ staff: (instructor: String?, helpers: String)
    ) -> HTML {
        let words = visit.words
        let session = overview.session
        let counts = overview.counts
        return H.section(.class("card")) {
            H.dl(.class("facts")) {
                Pieces.fact(words("staff.field.number"), HTML(session.number))
                Pieces.fact(words("staff.field.when"), HTML("\(session.date.japanese) \(words.times(session))"))
                Pieces.fact(words("staff.field.venue"), HTML(overview.venueName))
                Pieces.fact(
                    words("staff.field.level"), HTML("\(session.level.japanese)・\(session.host.japanese)"))
                Pieces.fact(
                    words("staff.field.instructor"), HTML(staff.instructor ?? words("staff.instructor.none")))
                if !staff.helpers.isEmpty { Pieces.fact(words("staff.field.helpers"), HTML(staff.helpers)) }
                Pieces.fact(words("staff.field.seats"), seats(words, session, counts))
                if counts.isRecorded {
                    Pieces.fact(
                        words("staff.field.attended"),
                        HTML(
                            words(
                                "staff.session.attended",
                                [
                                    "present": "\(counts.present)", "walkIns": "\(counts.walkIns)",
                                    "absent": "\(counts.absent)",
                                ])))
                }
                if let reason = session.exceptionReason {
                    Pieces.fact(words("staff.field.exceptionReason"), HTML(reason))
                }
            }
        }
    }

    private func seats(_ words: Words, _ session: Session, _ counts: SessionCounts) -> HTML {
        let text = words(
            "staff.session.seats",
            [
                "capacity": "\(session.capacity)", "confirmed": "\(counts.confirmed)",
                "offered": "\(counts.offered + counts.held)", "waiting": "\(counts.waiting)",
            ])
        return HTML(text)
            + SeatBar.html(capacity: session.capacity, confirmed: counts.confirmed, kept: counts.offered + counts.held)
    }

    /// For a draft, for which nobody can register yet.
    private func publishForm(_ visit: StaffVisit, _ overview: SessionOverview) -> HTML {
        Pieces.note("care") {
            H.p { visit.words("staff.session.publish.text") }
            visit.shell.form("/staff/sessions/\(overview.session.number)/publish") {
                H.input(.type("hidden"), .name("version"), .value("\(overview.session.version)"))
                Fields(visit.words, entered: ["reason": visit.form.text("reason")])
                    .text("reason", "staff.field.exceptionReason")
                H.div(.class("actions")) { H.button(.class("main")) { visit.words("staff.session.publish") } }
            }
        }
    }

    func publish(_ visit: StaffVisit) throws -> Response {
        let number = visit.parameter("session")
        let reason = visit.form.text("reason")
        let versions = Int(visit.form.text("version")).map { [number: $0] } ?? [:]
        do {
            _ = try classes.publishSessions(
                [number], versions: versions, reason: reason.isEmpty ? nil : reason, by: visit.author)
        } catch let fault as Fault {
            return try page(visit, number: number, faults: [fault], status: WebFaults.status(of: fault))
        } catch let faults as Faults {
            let status = faults.all.first.map(WebFaults.status) ?? .unprocessableContent
            return try page(visit, number: number, faults: faults.all, status: status)
        }
        return .redirect(to: "/staff/sessions/\(number)")
    }

    private func cancelForm(_ visit: StaffVisit, _ overview: SessionOverview) -> HTML {
        let words = visit.words
        let session = overview.session
        return H.details(.class("card")) {
            H.summary { words("staff.session.cancel.title") }
            H.p { words("staff.session.cancel.text") }
            visit.shell.form("/staff/sessions/\(session.number)/cancel") {
                H.input(.type("hidden"), .name("version"), .value("\(session.version)"))
                Fields(words).text("reason", "staff.field.cancelReason", needed: true)
                H.div(.class("actions")) { H.button(.class("grave")) { words("staff.session.cancel") } }
            }
        }
    }

    func cancel(_ visit: StaffVisit) throws -> Response {
        let number = visit.parameter("session")
        do {
            _ = try classes.cancelSession(
                number, reason: visit.form.text("reason"), version: Int(visit.form.text("version")),
                by: visit.author)
        } catch let fault as Fault {
            return try page(visit, number: number, faults: [fault], status: WebFaults.status(of: fault))
        }
        return .redirect(to: "/staff/sessions/\(number)")
    }
}

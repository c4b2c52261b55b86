import Kakehashi
import KakehashiHTTP
import KakehashiOffice

/// `/staff/registrations/{number}`: one registration, what to tell the caller, and what can be done with it.
struct RegistrationPage: Sendable {
    let classes: ClassDesk

    func show(_ visit: StaffVisit) throws -> Response {
        try page(visit, number: visit.parameter("registration"))
    }

    /// `/staff/registrations?number=A-1207`: the number that a caller reads from a letter.
    func find(_ visit: StaffVisit) throws -> Response {
        let found = try classes.registration(visit.request.query.text("number"))
        return .redirect(to: "/staff/registrations/\(found.registration.number)")
    }

    func accept(_ visit: StaffVisit) throws -> Response {
        try move(visit) { try classes.accept($0, version: $1, by: visit.author) }
    }

    func decline(_ visit: StaffVisit) throws -> Response {
        try move(visit) { try classes.decline($0, version: $1, by: visit.author) }
    }

    func cancel(_ visit: StaffVisit) throws -> Response {
        try move(visit) { try classes.cancel($0, version: $1, by: visit.author) }
    }

    func restore(_ visit: StaffVisit) throws -> Response {
        try move(visit) { try classes.restore($0, version: $1, by: visit.author) }
    }

    /// Notes that the person was told of the seat; afterwards the page from which that was done.
    func told(_ visit: StaffVisit) throws -> Response {
        let number = visit.parameter("registration")
        do {
            try classes.noteOfferTold(number, by: visit.author)
        } catch let fault as Fault {
            return try page(visit, number: number, faults: [fault], status: WebFaults.status(of: fault))
        }
        let session = visit.form.text("session")
        return .redirect(
            to: session.isEmpty ? "/staff/registrations/\(number)" : Address.of("/staff/sessions/\(session)"))
    }

    /// Asks before a place is given away, and says to whom.
    func askToCancel(_ visit: StaffVisit) throws -> Response {
        let number = visit.parameter("registration")
        let outcome = try classes.registration(number)
        guard outcome.registration.state.isOpen else { return .redirect(to: "/staff/registrations/\(number)") }
        do {
            let next = try classes.offersAfterCancelling(number)
            return CancelQuestion(visit: visit, title: classes.title(of: outcome.session)).page(outcome, next)
        } catch let fault as Fault {
            return try page(visit, number: number, faults: [fault], status: WebFaults.status(of: fault))
        }
    }

    private func move(
        _ visit: StaffVisit, _ action: (String, Int?) throws -> RegistrationOutcome
    ) throws -> Response {
        let number = visit.parameter("registration")
        do {
            let outcome = try action(number, Int(visit.form.text("version")))
            let offered = outcome.offered.map(\.number).joined(separator: " ")
            return .redirect(
                to: Address.of("/staff/registrations/\(number)", [("new", "1"), ("offered", offered)]))
        } catch let fault as Fault {
            return try page(visit, number: number, faults: [fault], status: WebFaults.status(of: fault))
        }
    }

    private func page(
        _ visit: StaffVisit, number: String, faults: [Fault] = [], status: Status = .ok
    ) throws -> Response {
        let outcome = try classes.registration(number)
        let overview = try classes.session(outcome.session.number)
        let offered = try offered(visit)
        let isWaiting = outcome.registration.state == .waiting || outcome.session.state == .cancelled
        let others = try isWaiting ? others(visit, outcome.session) : nil
        let restoration = try outcome.registration.state.isOpen ? nil : classes.restoration(of: number)
        let words = visit.words
        let title = words("staff.registration.title", ["number": outcome.registration.number])
        return visit.page(title, room: .sessions, width: "reading", status: status) {
            Pieces.crumbs(
                words, [("/staff/sessions/\(outcome.session.number)", classes.title(of: outcome.session))])
            H.h1 { title }
            if !faults.isEmpty { FaultPages.notes(words, faults) }
            told(visit, outcome, overview)
            offered
            others
            facts(words, outcome)
            if outcome.session.state == .planned { actions(visit, outcome) }
            if let restoration { undo(visit, outcome, restoration) }
        }
    }

    /// What the clerk says. Of a cancelled class nobody is told that they have a seat.
    private func told(_ visit: StaffVisit, _ outcome: RegistrationOutcome, _ overview: SessionOverview) -> HTML {
        let words = visit.words
        let state = outcome.registration.state
        let isCancelled = outcome.session.state == .cancelled
        let tone =
            isCancelled ? "bad" : state == .confirmed ? "good" : state == .waiting || state == .offered ? "care" : ""
        let values = ["position": outcome.position.map { "\($0)" } ?? ""]
        return Pieces.note(tone, role: visit.request.query["new"] == nil ? nil : "status") {
            if isCancelled {
                ClosedSession(words: words, overview: overview).cancelled
            } else {
                H.p(.class("big")) { words("registration.told.\(state.rawValue)", values) }
            }
            H.p(.class("readback")) { words.readBack(outcome.session, venue: overview.venueName) }
            H.p { classes.title(of: outcome.session) }
        }
    }

    private func others(_ visit: StaffVisit, _ session: Session) throws -> HTML? {
        try OtherSessions(classes: classes, words: visit.words, today: visit.today).html(for: session)
    }

    /// Whoever was offered the seat that came free has to be called.
    private func offered(_ visit: StaffVisit) throws -> HTML? {
        let numbers = visit.request.query.text("offered").split(separator: " ").prefix(5)
        guard !numbers.isEmpty else { return nil }
        let outcomes = try numbers.map { try classes.registration(String($0)) }
        return Pieces.note("care") {
            H.h2 { visit.words("staff.offered.title") }
            outcomes.map { next in
                H.p {
                    Pieces.link("/staff/registrations/\(next.registration.number)", next.registration.number)
                    " \(next.person.name ?? next.person.kana) \(next.person.telephone ?? "")"
                }
            }
        }
    }

    private func facts(_ words: Words, _ outcome: RegistrationOutcome) -> HTML {
        H.section(.class("card")) {
            H.dl(.class("facts")) {
                Pieces.fact(
                    words("staff.field.state"),
                    outcome.session.state == .cancelled
                        ? Pieces.tag(words("staff.session.state.cancelled"), "bad")
                        : PlaceTag(words: words).html(outcome.registration.state, position: outcome.position))
                known(words, outcome).compactMap { key, value in
                    value.map { Pieces.fact(words("staff.field.\(key)"), HTML($0)) }
                }
            }
        }
    }

    private func known(_ words: Words, _ outcome: RegistrationOutcome) -> [(String, String?)] {
        let person = outcome.person
        let registration = outcome.registration
        let applied = registration.appliedAt
        return [
            ("person", [person.name, person.kana].compactMap { $0 }.joined(separator: " ")),
            ("age", person.age(on: outcome.session.date).map { words("staff.age", ["age": "\($0)"]) }),
            ("telephone", person.telephone), ("district", person.district),
            ("device", (registration.facts.device ?? person.device)?.japanese), ("needs", person.needs),
            ("familyContact", person.familyContact), ("companions", Companions.text(registration, words)),
            ("route", registration.route.japanese),
            ("appliedAt", "\(applied.localDate.japanese) \(applied.localTime)"),
        ]
    }

    private func actions(_ visit: StaffVisit, _ outcome: RegistrationOutcome) -> HTML {
        let registration = outcome.registration
        let hasBegun = outcome.session.hasBegun(at: classes.clock.now())
        return H.div(.class("actions")) {
            if registration.state == .offered, !hasBegun {
                button(visit, registration, "accept", "main")
                button(visit, registration, "decline", nil)
                if registration.toldAt == nil { button(visit, registration, "told", nil) }
            }
            if registration.state.isOpen {
                Pieces.link(
                    "/staff/registrations/\(registration.number)/cancel", visit.words("staff.registration.cancel"),
                    "grave")
            }
        }
    }

    /// What was taken back by mistake can be brought back for the rest of the day; what will be is said before.
    private func undo(_ visit: StaffVisit, _ outcome: RegistrationOutcome, _ restoration: Restoration) -> HTML {
        let words = visit.words
        let withdrawn = restoration.withdrawn.map { $0.person.name ?? $0.person.kana } ?? ""
        let values = ["position": restoration.position.map { "\($0)" } ?? "", "name": withdrawn]
        let key =
            restoration.withdrawn != nil
            ? "withdraw"
            : restoration.earlier.takesSeat && !restoration.state.takesSeat
                ? "noSeat" : restoration.state.rawValue
        return H.section(.class("card")) {
            H.h2 { words("staff.restore.title") }
            H.p { words("staff.restore.\(key)", values) }
            button(visit, outcome.registration, "restore", nil)
        }
    }

    private func button(
        _ visit: StaffVisit, _ registration: Registration, _ action: String, _ style: String?
    ) -> HTML {
        visit.shell.form("/staff/registrations/\(registration.number)/\(action)") {
            H.input(.type("hidden"), .name("version"), .value("\(registration.version)"))
            H.button(style.map { .class($0) }) { visit.words("staff.registration.\(action)") }
        }
    }
}

/// How many come along.
enum Companions {
    static func text(_ registration: Registration?, _ words: Words) -> String? {
        guard let count = registration?.companions, count > 0 else { return nil }
        return words("staff.companions", ["count": "\(count)"])
    }
}

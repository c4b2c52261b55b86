import Kakehashi
import KakehashiHTTP
import KakehashiOffice

/// `/staff/sessions/{number}/register`: takes a caller's application on one dense page.
struct RegisterPage: Sendable {
    let classes: ClassDesk

    func show(_ visit: StaffVisit) throws -> Response {
        let entered = ["route": Route.telephone.rawValue, "key": newKey()]
        return try page(visit, Fields(visit.words, entered: entered))
    }

    /// The key of a form, by which its sending again is known.
    private func newKey() -> String { "\(UUIDv7(at: classes.clock.now()))" }

    func register(_ visit: StaffVisit) throws -> Response {
        let reading = PersonReading(visit.form, visit.words)
        guard let entry = reading.entry else { return try again(visit, errors: reading.errors) }
        do {
            let outcome = try classes.register(request(visit.form, entry, visit.parameter("session")), by: visit.author)
            return .redirect(to: "/staff/registrations/\(outcome.registration.number)?new=1")
        } catch let fault as Fault {
            return try refused(visit, entry, [fault])
        } catch let faults as Faults {
            return try refused(visit, entry, faults.all)
        }
    }

    private func request(_ form: FormValues, _ entry: PersonEntry, _ session: String) -> RegistrationRequest {
        let identity = PersonQuestions.identity(form)
        let applicant: RegistrationRequest.Applicant =
            if case .known(let person) = identity.finding { .recognised(person, entry) } else { .entry(entry) }
        return RegistrationRequest(
            session: session, applicant: applicant, route: Route(rawValue: form.text("route")) ?? .telephone,
            companions: form["companion"] == nil ? 0 : 1, key: SessionReading.filled(form.text("key")),
            isAnotherPerson: identity.finding == .another, choices: identity.choices,
            allowsOverlap: form["overlap"] != nil)
    }

    /// What is wrong with a field is told at the field, what has to be asked is asked, the rest stands on top.
    private func refused(_ visit: StaffVisit, _ entry: PersonEntry, _ faults: [Fault]) throws -> Response {
        var errors: [String: String] = [:]
        for fault in faults {
            guard let field = PersonReading.field(of: fault) else { continue }
            errors[field] = visit.words.phrases.advice(on: fault)
        }
        return try again(
            visit, entry, errors: errors, faults: faults.filter { PersonReading.field(of: $0) == nil },
            status: PersonQuestions.codes.isSuperset(of: faults.map(\.code))
                ? .ok : faults.first.map(WebFaults.status) ?? .conflict)
    }

    private func again(
        _ visit: StaffVisit, _ entry: PersonEntry? = nil, errors: [String: String] = [:], faults: [Fault] = [],
        status: Status = .unprocessableContent
    ) throws -> Response {
        var entered = visit.form.byName
        // The form was sent before for another entry: what is typed now is a request of its own.
        if faults.contains(where: { $0.code == .requestKeyReused }) { entered["key"] = newKey() }
        return try page(
            visit, Fields(visit.words, entered: entered, errors: errors), entry, faults: faults,
            status: status)
    }

    private func page(
        _ visit: StaffVisit, _ fields: Fields, _ entry: PersonEntry? = nil, faults: [Fault] = [], status: Status = .ok
    ) throws -> Response {
        let overview = try classes.session(visit.parameter("session"))
        let number = overview.session.number
        let words = visit.words
        let title = classes.title(of: overview.session)
        let closed = closed(overview)
        let others =
            try overview.isFull || closed != nil
            ? OtherSessions(classes: classes, words: words, today: visit.today).html(for: overview.session) : nil
        let form = try closed == nil ? form(visit, fields, overview, entry, faults) : HTML()
        let told = faults.filter { !PersonQuestions.codes.contains($0.code) && $0.code != closed?.code }
        return visit.page(words("staff.register.title"), room: .sessions, status: status) {
            Pieces.crumbs(words, [("/staff/sessions/\(number)", title)])
            H.h1 { words("staff.register.of", ["course": title]) }
            if let closed {
                Pieces.note("care") {
                    H.p(.class("readback")) { words.readBack(overview.session, venue: overview.venueName) }
                    ClosedSession(words: words, overview: overview).html(closed)
                }
            } else {
                readBack(words, overview)
            }
            others
            told.map { notice(words, $0) }
            if !fields.errors.isEmpty { Pieces.note("bad", role: "alert") { H.p { words("web.errors") } } }
            form
        }
    }

    /// Why nobody can apply any more, or not yet; nil where they can.
    private func closed(_ overview: SessionOverview) -> Fault? {
        do {
            try overview.session.requireOpen(at: classes.clock.now())
            return nil
        } catch {
            return error
        }
    }

    private func form(
        _ visit: StaffVisit, _ fields: Fields, _ overview: SessionOverview, _ entry: PersonEntry?, _ faults: [Fault]
    ) throws -> HTML {
        let words = visit.words
        let questions = PersonQuestions(
            classes: classes, words: words, form: visit.form, date: overview.session.date
        ).html(entry, faults)
        let districts = try districts()
        return visit.shell.form("/staff/sessions/\(overview.session.number)/register", .class("card")) {
            H.input(.type("hidden"), .name("key"), .value(fields.entered["key"] ?? ""))
            questions
            PersonFields(fields: fields).html(districts: districts)
            fields.choices("route", "staff.field.route", options: Route.allCases.map { ($0.rawValue, $0.japanese) })
            H.div(.class("field choices")) {
                Fields.checkbox(
                    "companion", "1", words("staff.field.companion"), checked: fields.entered["companion"] != nil)
            }
            H.div(.class("actions")) {
                H.button(.class("main")) { words(overview.isFull ? "staff.register.wait" : "staff.register.seat") }
            }
        }
    }

    /// The districts that the venues stand in, in their order.
    private func districts() throws -> [String] {
        var seen = Set<String>()
        return try classes.venues().map(\.district).filter { seen.insert($0).inserted }
    }

    /// What the clerk reads to the caller, and what will become of the application.
    private func readBack(_ words: Words, _ overview: SessionOverview) -> HTML {
        let values = ["free": "\(overview.freeSeats)", "position": "\(overview.counts.waiting + 1)"]
        return Pieces.note(overview.isFull ? "care" : "good") {
            H.p(.class("readback")) { words.readBack(overview.session, venue: overview.venueName) }
            H.p { words(overview.isFull ? "staff.register.full" : "staff.register.free", values) }
        }
    }

    /// A fault, with the registration that it speaks of within reach.
    private func notice(_ words: Words, _ fault: Fault) -> HTML {
        Pieces.note("care", role: "alert") {
            H.p { H.strong { words.phrases.sentence(of: fault) } }
            H.p { words.phrases.remedy(of: fault) ?? "" }
            if let number = fault.values["registration"] {
                H.p { Pieces.link("/staff/registrations/\(number)", words("staff.registration.open")) }
            }
        }
    }
}

extension SessionOverview {
    /// Whether who applies now has to wait.
    var isFull: Bool { freeSeats == 0 || counts.waiting > 0 }
}

extension FormValues {
    /// The first value of each name, to fill a form again.
    var byName: [String: String] {
        Dictionary(fields.map { ($0.name, $0.value) }) { first, _ in first }
    }
}

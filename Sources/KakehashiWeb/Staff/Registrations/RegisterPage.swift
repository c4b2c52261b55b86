import Kakehashi
import KakehashiHTTP
import KakehashiOffice

/// `/staff/sessions/{number}/register`: takes a caller's application on one dense page.
struct RegisterPage: Sendable {
    let classes: ClassDesk

    func show(_ visit: StaffVisit) throws -> Response {
        let entered = ["route": Route.telephone.rawValue, "key": "\(UUIDv7(at: classes.clock.now()))"]
        return try page(visit, Fields(visit.words, entered: entered))
    }

    func register(_ visit: StaffVisit) throws -> Response {
        let reading = PersonReading(visit.form, visit.words)
        guard let entry = reading.entry else { return try again(visit, errors: reading.errors) }
        do {
            if let question = try question(visit, entry) { return question }
            let outcome = try classes.register(request(visit.form, entry, visit.parameter("session")), by: visit.author)
            return .redirect(to: "/staff/registrations/\(outcome.registration.number)?new=1")
        } catch let fault as Fault {
            return try refused(visit, [fault])
        } catch let faults as Faults {
            return try refused(visit, faults.all)
        }
    }

    private func request(_ form: FormValues, _ entry: PersonEntry, _ session: String) -> RegistrationRequest {
        let known = form.text("person")
        return RegistrationRequest(
            session: session, applicant: known.isEmpty || known == "new" ? .entry(entry) : .recognised(known, entry),
            route: Route(rawValue: form.text("route")) ?? .telephone,
            companions: form["companion"] == nil ? 0 : 1, key: SessionReading.filled(form.text("key")),
            isAnotherPerson: known == "new")
    }

    /// Somebody on file reads the same and may be the caller: the clerk asks them.
    private func question(_ visit: StaffVisit, _ entry: PersonEntry) throws -> Response? {
        guard visit.form.text("person").isEmpty else { return nil }
        let likely = try classes.peopleLike(entry).filter { $0.match == .perhaps }.map(\.person)
        return likely.isEmpty ? nil : try again(visit, people: likely, status: .ok)
    }

    /// What is wrong with a field is told at the field, the rest on top.
    private func refused(_ visit: StaffVisit, _ faults: [Fault]) throws -> Response {
        var errors: [String: String] = [:]
        for fault in faults {
            guard let field = PersonReading.field(of: fault) else { continue }
            errors[field] = visit.words.phrases.advice(on: fault)
        }
        return try again(
            visit, errors: errors, faults: faults.filter { PersonReading.field(of: $0) == nil },
            status: faults.first.map(WebFaults.status) ?? .conflict)
    }

    private func again(
        _ visit: StaffVisit, errors: [String: String] = [:], faults: [Fault] = [], people: [Person] = [],
        status: Status = .unprocessableContent
    ) throws -> Response {
        try page(
            visit, Fields(visit.words, entered: visit.form.byName, errors: errors), faults: faults, people: people,
            status: status)
    }

    private func page(
        _ visit: StaffVisit, _ fields: Fields, faults: [Fault] = [], people: [Person] = [], status: Status = .ok
    ) throws -> Response {
        let overview = try classes.session(visit.parameter("session"))
        let number = overview.session.number
        let words = visit.words
        let title = classes.title(of: overview.session)
        let districts = try districts()
        let others =
            try overview.isFull
            ? OtherSessions(classes: classes, words: words, today: visit.today).html(for: overview.session) : nil
        return visit.page(words("staff.register.title"), room: .sessions, status: status) {
            Pieces.crumbs(words, [("/staff/sessions/\(number)", title)])
            H.h1 { words("staff.register.of", ["course": title]) }
            readBack(words, overview)
            others
            faults.map { notice(words, $0) }
            if !fields.errors.isEmpty { Pieces.note("bad", role: "alert") { H.p { words("web.errors") } } }
            visit.shell.form("/staff/sessions/\(number)/register", .class("card")) {
                H.input(.type("hidden"), .name("key"), .value(fields.entered["key"] ?? ""))
                SamePersonQuestion(words: words).html(people, on: overview.session.date, faults: faults)
                PersonFields(fields: fields).html(districts: districts)
                fields.choices("route", "staff.field.route", options: Route.allCases.map { ($0.rawValue, $0.japanese) })
                H.div(.class("field choices")) {
                    Fields.checkbox(
                        "companion", "1", words("staff.field.companion"), checked: fields.entered["companion"] != nil)
                }
                H.div(.class("actions")) {
                    H.button(.class("main")) {
                        words(overview.isFull ? "staff.register.wait" : "staff.register.seat")
                    }
                }
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

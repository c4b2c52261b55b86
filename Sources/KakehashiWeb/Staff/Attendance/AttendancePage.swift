import Kakehashi
import KakehashiHTTP
import KakehashiOffice

/// `/staff/sessions/{number}/attendance`: the whole roster in one form, and whoever came without a registration.
struct AttendancePage: Sendable {
    let classes: ClassDesk

    func show(_ visit: StaffVisit) throws -> Response {
        try page(visit, walkIn: Fields(visit.words))
    }

    /// Saves the roster. Who was left open counts as present where the clerk says so.
    func save(_ visit: StaffVisit) throws -> Response {
        let number = visit.parameter("session")
        let rest = visit.form["rest"].flatMap(Attendance.State.init(rawValue:))
        let entries = try classes.attendees(of: number).compactMap { attendee in
            AttendancePage.entry(attendee, visit.form, rest: rest)
        }
        do {
            let outcome = try classes.recordAttendance(of: number, entries, by: visit.author)
            let changed = outcome.added + outcome.updated
            return .redirect(to: "/staff/sessions/\(number)/attendance?saved=\(changed)")
        } catch let fault as Fault {
            return try page(visit, walkIn: Fields(visit.words), faults: [fault], status: WebFaults.status(of: fault))
        } catch let faults as Faults {
            return try page(visit, walkIn: Fields(visit.words), faults: faults.all, status: .conflict)
        }
    }

    private static func entry(
        _ attendee: Attendee, _ form: FormValues, rest: Attendance.State?
    ) -> AttendanceEntry? {
        let number = attendee.person.number
        let isOpen = attendee.isSeated && attendee.attendance == nil
        let typed = form["state-\(number)"].flatMap(Attendance.State.init(rawValue:))
        guard let state = typed ?? (isOpen ? rest : nil) else { return nil }
        return AttendanceEntry(person: number, state: state, version: Int(form.text("version-\(number)")))
    }

    /// Adds somebody who came without a registration.
    func addWalkIn(_ visit: StaffVisit) throws -> Response {
        let number = visit.parameter("session")
        let reading = PersonReading(visit.form, visit.words)
        guard let entry = reading.entry else {
            return try again(visit, errors: reading.errors, status: .unprocessableContent)
        }
        let identity = PersonQuestions.identity(visit.form)
        do {
            if identity.finding == .unasked, try alreadyCame(entry, to: number) {
                return try again(visit, entry, faults: [Fault(.webWalkInTwice)], status: .conflict)
            }
            _ = try classes.recordWalkIn(entry, identity, to: number, by: visit.author)
            return .redirect(to: "/staff/sessions/\(number)/attendance?saved=1")
        } catch let fault as Fault {
            guard let field = PersonReading.field(of: fault) else {
                let isQuestion = PersonQuestions.codes.contains(fault.code)
                return try again(
                    visit, entry, faults: [fault], status: isQuestion ? .ok : WebFaults.status(of: fault))
            }
            return try again(
                visit, errors: [field: visit.words.phrases.advice(on: fault)], status: .unprocessableContent)
        } catch let faults as Faults {
            return try again(visit, entry, faults: faults.all, status: .ok)
        }
    }

    /// Whether somebody of that name stands among the walk-ins, as after a button that was pressed twice.
    private func alreadyCame(_ entry: PersonEntry, to number: String) throws -> Bool {
        let key = Kana.searchKey(entry.kana)
        return try classes.attendees(of: number).contains {
            $0.attendance?.state == .walkIn && Kana.searchKey($0.person.kana) == key
        }
    }

    private func again(
        _ visit: StaffVisit, _ entry: PersonEntry? = nil, errors: [String: String] = [:], faults: [Fault] = [],
        status: Status
    ) throws -> Response {
        let fields = Fields(visit.words, entered: visit.form.byName, errors: errors)
        return try page(visit, walkIn: fields, entry, faults: faults, status: status)
    }

    private func page(
        _ visit: StaffVisit, walkIn: Fields, _ entry: PersonEntry? = nil, faults: [Fault] = [], status: Status = .ok
    ) throws -> Response {
        let overview = try classes.session(visit.parameter("session"))
        let people = try classes.attendees(of: overview.session.number)
        let words = visit.words
        let number = overview.session.number
        let questions = PersonQuestions(
            classes: classes, words: words, form: visit.form, date: overview.session.date
        ).html(entry, faults)
        let closed = closed(overview)
        let told = faults.filter { !PersonQuestions.codes.contains($0.code) && $0.code != closed?.code }
        return visit.page(words("staff.attendance.title"), room: .sessions, status: status) {
            Pieces.crumbs(words, [("/staff/sessions/\(number)", classes.title(of: overview.session))])
            H.h1 { words("staff.attendance.of", ["course": classes.title(of: overview.session)]) }
            H.p { "\(overview.session.date.japanese) \(words.times(overview.session)) \(overview.venueName)" }
            if let closed {
                Pieces.note("care", role: faults.isEmpty ? nil : "alert") {
                    ClosedSession(words: words, overview: overview).html(closed)
                }
            }
            if !told.isEmpty { notes(words, told, people) }
            saved(visit)
            if closed == nil {
                visit.shell.form("/staff/sessions/\(number)/attendance", .class("card")) {
                    Roster(words: words, session: overview.session).html(people)
                }
                WalkInForm(visit: visit, fields: walkIn).html(number, questions: questions, faults: faults)
            }
        }
    }

    /// Why nobody can have come; nil where people can.
    private func closed(_ overview: SessionOverview) -> Fault? {
        do {
            try overview.session.requireBegun(at: classes.clock.now())
            return nil
        } catch {
            return error
        }
    }

    /// What stands against an entry, with the person's name, which faults do not carry.
    private func notes(_ words: Words, _ faults: [Fault], _ people: [Attendee]) -> HTML {
        let names = Dictionary(people.map { ($0.person.number, $0.person.name ?? $0.person.kana) }) { first, _ in first
        }
        let named = faults.compactMap { fault -> String? in
            let key = "staff.\(fault.code.name)"
            guard words.phrases.has(key), let name = fault.values["person"].flatMap({ names[$0] }) else { return nil }
            return words(key, ["name": name])
        }
        let others = faults.filter { fault in
            !words.phrases.has("staff.\(fault.code.name)") || names[fault.values["person"] ?? ""] == nil
        }
        return (named.isEmpty ? HTML() : Pieces.note("bad", role: "alert") { named.map { text in H.p { text } } })
            + (others.isEmpty ? HTML() : FaultPages.notes(words, others))
    }

    private func saved(_ visit: StaffVisit) -> HTML? {
        guard let count = Int(visit.request.query.text("saved")) else { return nil }
        let key = count == 0 ? "staff.attendance.unchanged" : "staff.attendance.saved"
        return Pieces.note("good", role: "status") { H.p { visit.words(key, ["count": "\(count)"]) } }
    }
}

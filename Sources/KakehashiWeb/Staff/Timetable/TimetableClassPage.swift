import Kakehashi
import KakehashiHTTP
import KakehashiOffice

/// `/staff/timetable/{year}/class?key=…`: one class, why it stands where it stands, and what moving it would do.
struct TimetableClassPage: Sendable {
    let timetables: TimetableDesk

    func show(_ visit: StaffVisit) throws -> Response {
        try page(visit, visit.board(timetables), visit.request.query)
    }

    private func page(
        _ visit: StaffVisit, _ board: TimetableBoard, _ values: FormValues, faults: [Fault] = []
    ) throws -> Response {
        guard let session = board.session(values.text("key")) else { return gone(visit, board) }
        let words = visit.words
        let entered = TimetableEntry(values, session)
        let title = "\(board.book.course(session)) \(words.day(session.date))"
        var faults = faults
        var trial: HandMoveTrial?
        if let move = entered.move, move != HandMove(of: session), !board.isFixed(session) {
            do { trial = try HandMoveTrial(move, of: board.timetable) } catch { faults.append(error) }
        }
        let status = entered.wrong.isEmpty ? faults.first.map(WebFaults.status) ?? .ok : .unprocessableContent
        return visit.page(title, room: .timetable, width: "reading", status: status) {
            crumbs(words, session)
            H.h1 { title }
            if !faults.isEmpty { FaultPages.notes(words, faults) }
            if !entered.wrong.isEmpty { Pieces.note("bad", role: "alert") { H.p { words("web.errors") } } }
            facts(words, board, session)
            if board.isFixed(session) {
                Pieces.note { H.p { words("staff.timetable.fixed") } }
            } else {
                if let trial { TimetableTrialView(visit: visit, board: board, entered: entered).html(trial) }
                form(visit, board, session, entered)
                if trial == nil { TimetableReasons(words: words, board: board).html(session) }
            }
        }
    }

    /// For an old page or address: the timetable has been replaced since.
    private func gone(_ visit: StaffVisit, _ board: TimetableBoard) -> Response {
        let words = visit.words
        let title = words("staff.timetable.gone")
        return visit.page(title, room: .timetable, width: "reading", status: .notFound) {
            H.h1 { title }
            H.p { words("staff.timetable.gone.text") }
            H.p { Pieces.link(TimetablePlaces.year(board.year), words("staff.timetable.back")) }
        }
    }

    private func crumbs(_ words: Words, _ session: TimetableSession) -> HTML {
        let month = session.date.yearMonth
        return Pieces.crumbs(
            words, [(TimetablePlaces.month(month), words("staff.timetable.month", ["month": words.month(month)]))])
    }

    private func facts(_ words: Words, _ board: TimetableBoard, _ session: TimetableSession) -> HTML {
        let book = board.book
        let expected = ["expected": "\(session.expected)", "capacity": "\(session.capacity)"]
        return H.section(.class("card")) {
            H.dl(.class("facts")) {
                Pieces.fact(
                    words("staff.field.when"),
                    HTML("\(session.date.japanese) \(words.times(session.start, session.end))"))
                Pieces.fact(words("staff.field.venue"), HTML(book.venue(session)))
                Pieces.fact(
                    words("staff.field.level"), HTML("\(session.level.japanese)・\(session.host.japanese)"))
                Pieces.fact(words("staff.field.instructor"), HTML(book.instructor(session)))
                if !session.helpers.isEmpty {
                    Pieces.fact(words("staff.field.helpers"), HTML(book.helpers(session).joined(separator: "、")))
                }
                Pieces.fact(words("timetable.column.expected"), HTML(words("staff.timetable.expected", expected)))
                Pieces.fact(words("staff.timetable.state"), state(words, board, session))
            }
        }
    }

    /// What has become of the class: an idea, a draft, or published with people who would have to be told.
    private func state(_ words: Words, _ board: TimetableBoard, _ session: TimetableSession) -> HTML {
        guard let number = session.number ?? board.standing.published?[session.key]?.number else {
            return HTML(words("staff.timetable.state.idea"))
        }
        let link = H.a(.href("/staff/sessions/\(number)")) { number }
        guard board.isPublished(session) else {
            return HTML(words("staff.timetable.state.draft") + " ") + link
        }
        let people = ["people": "\(board.standing.registered[session.key] ?? 0)"]
        return HTML(words("staff.timetable.state.published", people) + " ") + link
    }

    private func form(
        _ visit: StaffVisit, _ board: TimetableBoard, _ session: TimetableSession, _ entered: TimetableEntry
    ) -> HTML {
        let words = visit.words
        var errors: [String: String] = [:]
        for name in entered.wrong { errors[name] = words("staff.error.\(name)") }
        if entered.isOutside { errors["date"] = words("staff.timetable.error.year", ["year": board.year.japanese]) }
        let fields = Fields(words, entered: entered.byName, errors: errors)
        return H.form(
            .method("get"), .action("\(TimetablePlaces.year(board.year))/class"), .class("card"), .id("try")
        ) {
            H.h2 { words("staff.timetable.form") }
            H.input(.type("hidden"), .name("key"), .value(session.key))
            H.input(.type("hidden"), .name("staffed"), .value("1"))
            H.div(.class("grid")) {
                fields.text("date", "staff.field.date", needed: true, extra: [.autocomplete("off")])
                fields.select("start", "staff.timetable.start", options: starts(board, session), needed: true)
                fields.select(
                    "venue", "staff.field.venue",
                    options: board.problem.venues.map { ($0.number, board.book.name(ofVenue: $0.number)) },
                    needed: true)
                fields.select(
                    "instructor", "staff.field.instructor", options: people(board, .instructor), needed: true)
            }
            helpers(words, board, session, entered)
            H.div(.class("actions")) {
                H.button(.class("main")) { words("staff.timetable.try") }
                Pieces.link(
                    TimetablePlaces.month(session.date.yearMonth, moving: session),
                    words("staff.timetable.hand.open"), "quiet")
            }
        }
    }

    private func starts(_ board: TimetableBoard, _ session: TimetableSession) -> [(value: String, label: String)] {
        Set(board.problem.starts + [session.start]).sorted().map { ("\($0)", "\($0)") }
    }

    private func people(_ board: TimetableBoard, _ role: Instructor.Role) -> [(value: String, label: String)] {
        board.problem.people.filter { $0.role == role }
            .map { ($0.number, board.book.name(ofPerson: $0.number)) }
    }

    @HTMLBuilder private func helpers(
        _ words: Words, _ board: TimetableBoard, _ session: TimetableSession, _ entered: TimetableEntry
    ) -> HTML {
        let number = board.problem.course(session.course)?.helpers ?? 0
        if number > 0 || !session.helpers.isEmpty {
            H.fieldset {
                H.legend { words("staff.timetable.helpers", ["number": "\(number)"]) }
                H.div(.class("choices")) {
                    people(board, .helper).map { helper in
                        Fields.checkbox(
                            "helpers", helper.value, helper.label, checked: entered.helpers.contains(helper.value))
                    }
                }
            }
        }
    }

    func move(_ visit: StaffVisit) throws -> Response {
        let board = try visit.board(timetables)
        guard let session = board.session(visit.form.text("key")) else { return gone(visit, board) }
        guard !board.isFixed(session), let move = TimetableEntry(visit.form, session).move else {
            return try page(visit, board, visit.form)
        }
        do {
            try timetables.move(
                move, in: board.year, version: Int(visit.form.text("version")) ?? 0, by: visit.author)
        } catch let fault as Fault {
            return try page(visit, visit.board(timetables), visit.form, faults: [fault])
        }
        return .redirect(
            to: Address.of(
                board.year.contains(move.date)
                    ? TimetablePlaces.month(move.date.yearMonth) : TimetablePlaces.month(session.date.yearMonth),
                TimetableEntry.fields(HandMove(of: session))))
    }
}

import Kakehashi
import KakehashiHTTP
import KakehashiOffice

/// `/staff/timetable/{year}/month/{month}`: the classes of a month, to look at and to move.
struct TimetableMonthPage: Sendable {
    let timetables: TimetableDesk

    func show(_ visit: StaffVisit) throws -> Response {
        let words = visit.words
        let board = try visit.board(timetables)
        guard let month = YearMonth(visit.parameter("month")), board.year.months.contains(month) else {
            throw Problem(.notFound)
        }
        let title = words("staff.timetable.month", ["month": words.month(month)])
        let sessions = board.timetable.sessions.filter { month.contains($0.date) }
        let keys = Set(sessions.map(\.key))
        let findings = TimetableFindings(words: words, board: board)
        return visit.page(title, room: .timetable, scripts: ["timetable.js"]) {
            Pieces.crumbs(words, [(TimetablePlaces.year(board.year), words("staff.timetable.back"))])
            head(words, board, month, title)
            moved(visit, board)
            H.p { words("staff.timetable.month.text") }
            findings.drift(board.drift.filter { !$0.sessions.filter(keys.contains).isEmpty })
            findings.broken(
                board.broken.filter {
                    !$0.sessions.filter(keys.contains).isEmpty || $0.values["month"] == "\(month)"
                })
            sheet(visit, board, month, sessions)
        }
    }

    private func head(_ words: Words, _ board: TimetableBoard, _ month: YearMonth, _ title: String) -> HTML {
        let months = board.year.months
        return H.div(.class("bar")) {
            H.h1 { title }
            if let before = months.last(where: { $0 < month }) {
                Pieces.link(TimetablePlaces.month(before), words("staff.month.previous"), "quiet")
            }
            if let after = months.first(where: { month < $0 }) {
                Pieces.link(TimetablePlaces.month(after), words("staff.month.next"), "quiet")
            }
        }
    }

    /// That a class was moved, with the way back.
    private func moved(_ visit: StaffVisit, _ board: TimetableBoard) -> HTML {
        guard let session = board.session(visit.request.query.text("key")),
            let back = TimetableEntry(visit.request.query, session).move
        else { return HTML() }
        let values = ["course": board.book.course(session), "day": visit.words.day(session.date)]
        return Pieces.note("good", role: "status") {
            H.p { visit.words("staff.timetable.moved", values) }
            H.div(.class("actions")) {
                Pieces.link(TimetablePlaces.trial(back, in: board.year), visit.words("staff.timetable.undo"), "quiet")
            }
        }
    }

    private func sheet(
        _ visit: StaffVisit, _ board: TimetableBoard, _ month: YearMonth, _ sessions: [TimetableSession]
    ) -> HTML {
        let days = Dictionary(grouping: sessions, by: \.date)
        let broken = Set(board.broken.flatMap(\.sessions))
        return H.div(.class("movable"), .data("close", visit.words("staff.timetable.close"))) {
            MonthSheet(words: visit.words, today: visit.today, caption: visit.words.month(month)).html(month) { day in
                days[day].map { there in
                    H.div(.id("day-\(day)")) {
                        there.map { entry(visit.words, $0, board, isBroken: broken.contains($0.key)) }
                    }
                }
            }
        }
    }

    private func entry(
        _ words: Words, _ session: TimetableSession, _ board: TimetableBoard, isBroken: Bool
    ) -> HTML {
        let isFixed = board.isFixed(session)
        return H.a(
            .class(isBroken ? "entry broken" : isFixed ? "entry fixed" : "entry"),
            .href(TimetablePlaces.one(session, in: board.year)), isFixed ? nil : .draggable
        ) {
            if isBroken {
                H.span(.class("sign"), .ariaHidden) { "⚠ " }
                H.span(.class("unseen")) { words("staff.timetable.entryBroken") }
            }
            "\(session.start) "
            H.strong { board.book.course(session) }
            board.book.venue(session)
            H.br()
            board.book.instructor(session)
            if isFixed { H.span(.class("unseen")) { words("staff.timetable.entryFixed") } }
        }
    }
}

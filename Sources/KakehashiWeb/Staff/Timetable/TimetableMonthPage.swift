import Kakehashi
import KakehashiHTTP
import KakehashiOffice

/// `/staff/timetable/{year}/month/{month}`: the classes of a month, to look at and to move. With `?move=…` a class is in
/// hand, and every day says what putting it there would break and cost.
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
        let hand = TimetableHand(visit: visit, board: board, month: month)
        return visit.page(title, room: .timetable, scripts: ["timetable.js"]) {
            Pieces.crumbs(words, [(TimetablePlaces.year(board.year), words("staff.timetable.back"))])
            H.h1 { title }
            tabs(words, board, month, hand)
            moved(visit, board)
            if let hand {
                hand.html
            } else {
                H.p { words("staff.timetable.month.text") }
                findings.drift(board.drift.filter { !$0.sessions.filter(keys.contains).isEmpty })
                findings.broken(
                    board.broken.filter {
                        !$0.sessions.filter(keys.contains).isEmpty || $0.values["month"] == "\(month)"
                    })
            }
            sheet(visit, board, month, sessions, hand)
        }
    }

    /// The months of the year, to be opened, or to drop a class on.
    private func tabs(_ words: Words, _ board: TimetableBoard, _ month: YearMonth, _ hand: TimetableHand?) -> HTML {
        H.nav(.class("months"), .ariaLabel(words("staff.timetable.months"))) {
            H.ul {
                board.year.months.map { one in
                    H.li {
                        H.a(
                            .href(TimetablePlaces.month(one, moving: hand?.session)), .data("month", "\(one)"),
                            one == month ? .current("page") : nil
                        ) {
                            words("timetable.month", ["month": "\(one.month)", "date": "\(one)"])
                        }
                    }
                }
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
        _ visit: StaffVisit, _ board: TimetableBoard, _ month: YearMonth, _ sessions: [TimetableSession],
        _ hand: TimetableHand?
    ) -> HTML {
        let words = visit.words
        let days = Dictionary(grouping: sessions, by: \.date)
        let broken = Set(board.broken.flatMap(\.sessions))
        let pause = { day in TimetableRests(words: words, book: board.book).pause(on: day) }
        return H.div(
            .class("movable"), .data("close", words("staff.timetable.close")),
            .data("wait", words("staff.timetable.wait"))
        ) {
            MonthSheet(words: words, today: visit.today, caption: words.month(month), pause: pause).html(month) { day in
                let there = days[day].map { there in
                    H.div(.id("day-\(day)")) {
                        there.map {
                            TimetableClassEntry(words: words, board: board, isBroken: broken.contains($0.key)).html($0)
                        }
                    }
                }
                return hand.map { (there ?? HTML()) + $0.html(on: day) } ?? there
            }
        }
    }
}

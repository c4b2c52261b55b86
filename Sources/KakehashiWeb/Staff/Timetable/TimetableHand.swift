import Kakehashi
import KakehashiHTTP
import KakehashiOffice

/// A class that was taken in hand to be put on another day, of this month or another.
struct TimetableHand {
    let session: TimetableSession
    private let visit: StaffVisit
    private let board: TimetableBoard
    private let month: YearMonth
    private let outlook: HandMoveOutlook
    private var words: Words { visit.words }

    /// Nil where no class is in hand, or one that cannot be moved.
    init?(visit: StaffVisit, board: TimetableBoard, month: YearMonth) {
        guard let session = board.session(visit.request.query.text("move")), !board.isFixed(session) else { return nil }
        self.session = session
        self.visit = visit
        self.board = board
        self.month = month
        outlook = HandMoveOutlook(of: session.key, in: month, board.timetable)
    }

    /// Which class it is, above the sheet.
    var html: HTML {
        let title = ["course": board.book.course(session), "day": words.day(session.date)]
        return H.section(.class("card hand"), .labelledBy("hand-title")) {
            H.h2(.id("hand-title")) { words("staff.timetable.hand", title) }
            H.p { words("staff.timetable.hand.text") }
            H.div(.class("actions")) {
                TimetableClassEntry(words: words, board: board, isBroken: false).html(session)
                Pieces.link(TimetablePlaces.one(session, in: board.year), words("staff.timetable.hand.other"), "quiet")
                Pieces.link(TimetablePlaces.month(month), words("staff.timetable.hand.not"), "quiet")
            }
        }
    }

    /// What stands on a day: that the class is here now, or the way to put it here.
    func html(on day: LocalDate) -> HTML {
        guard let there = outlook.days[day] else {
            return day == session.date
                ? H.p(.class("here now")) { words("staff.timetable.hand.now") } : HTML()
        }
        var move = HandMove(of: session)
        move.date = day
        return H.a(.class("here"), .href(TimetablePlaces.trial(move, in: board.year))) {
            H.span(.class("unseen")) { words("staff.timetable.hand.day", ["day": words.day(day)]) }
            H.strong { words("staff.timetable.hand.here") }
            if !there.broken.isEmpty { H.span(.class("breaks")) { breaks(there.broken) } }
            H.span(.class("price")) {
                words("staff.timetable.hand.cost", ["cost": TimetableTrialView.signed(there.more)])
            }
        }
    }

    /// The first rule by name: there is little room in a day.
    private func breaks(_ rules: [TimetableRule]) -> String {
        let names = rules.prefix(1).map { words("timetable.rule.\($0.rawValue)") }
        let more = rules.count - names.count
        let rest = more > 0 ? [words("staff.timetable.hand.more", ["number": "\(more)"])] : []
        return "⚠ " + (names + rest).joined(separator: words("timetable.comma"))
    }
}

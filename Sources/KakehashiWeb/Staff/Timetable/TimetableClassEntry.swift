import Kakehashi
import KakehashiOffice

/// A class on the sheet of a month.
struct TimetableClassEntry {
    let words: Words
    let board: TimetableBoard
    let isBroken: Bool

    func html(_ session: TimetableSession) -> HTML {
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
            H.br()
            session.host.japanese
            if isFixed { H.span(.class("unseen")) { words("staff.timetable.entryFixed") } }
        }
    }
}

import Kakehashi
import KakehashiOffice

/// A month on the page of the year: how many classes, whether the promise is held, and the days that have classes.
struct TimetableMonthCard {
    let visit: StaffVisit
    let board: TimetableBoard
    private var words: Words { visit.words }

    func html(_ month: TimetableBook.Month) -> HTML {
        let days = Dictionary(grouping: month.sessions, by: \.date)
        let keys = Set(month.sessions.map(\.key))
        let broken = board.broken.count { !$0.sessions.filter(keys.contains).isEmpty }
        return H.section(.class("card")) {
            H.h2 {
                H.a(.href(TimetablePlaces.month(month.month))) { words.month(month.month) }
            }
            H.p(.class("tight")) {
                words("staff.timetable.classes", ["number": "\(month.sessions.count)"]) + " "
                month.promise.map { promise($0) }
                if broken > 0 {
                    HTML(" ") + Pieces.tag(words("staff.timetable.monthBroken", ["number": "\(broken)"]), "bad")
                }
            }
            MonthSheet(
                words: words, today: visit.today, caption: words.month(month.month),
                pause: { TimetableRests(words: words, book: board.book).pause(on: $0) }, hasMarks: true
            ).html(month.month) { day in
                days[day].map { sessions in
                    H.span(.class("count")) { words("timetable.count", ["number": "\(sessions.count)"]) }
                }
            }
        }
    }

    private func promise(_ promise: TimetableBook.Promise) -> HTML {
        Pieces.tag(
            words(promise.isKept ? "staff.timetable.promiseKept" : "staff.timetable.promiseBroken"),
            promise.isKept ? "good" : "bad")
    }
}

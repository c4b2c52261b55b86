import Kakehashi

/// Sentences that stand on several places of a timetable on paper.
struct TimetableWords {
    let book: TimetableBook
    let phrases: Phrases

    init(_ book: TimetableBook, _ phrases: Phrases) {
        self.book = book
        self.phrases = phrases
    }

    static func values(_ month: YearMonth) -> [String: String] { ["date": "\(month)", "month": "\(month.month)"] }

    func classes(_ number: Int) -> String { phrases.text("timetable.classes", ["number": "\(number)"]) }

    /// How many classes, at how many places, and what is promised for every month.
    var summary: String {
        let values = ["number": "\(book.timetable.sessions.count)", "venues": "\(book.byVenue.count)"]
        let whole = phrases.text("timetable.summary", values)
        guard let promise = book.months.first?.promise else { return whole }
        let wanted = ["days": "\(promise.wanted)", "classes": "\(promise.classes)"]
        return whole + phrases.text("timetable.promise", wanted)
    }

    /// How many classes a month has, and whether it keeps the promise.
    func count(_ month: TimetableBook.Month) -> String {
        guard let promise = month.promise else { return classes(month.sessions.count) }
        return phrases.text(
            promise.isKept ? "timetable.monthKept" : "timetable.monthBroken", ["number": "\(month.sessions.count)"])
    }
}

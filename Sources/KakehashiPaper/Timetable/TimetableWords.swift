import Kakehashi

/// Sentences that stand on several places of a timetable on paper.
struct TimetableWords {
    let book: TimetableBook
    let phrases: Phrases

    init(_ book: TimetableBook, _ phrases: Phrases) {
        self.book = book
        self.phrases = phrases
    }

    func classes(_ number: Int) -> String { phrases.text("timetable.classes", ["number": "\(number)"]) }

    /// How many classes, at how many places, and what is promised for every month.
    var summary: String {
        let values = ["number": "\(book.timetable.sessions.count)", "venues": "\(book.byVenue.count)"]
        let whole = phrases.text("timetable.summary", values)
        guard let promise = book.months.first?.promise else { return whole }
        let wanted = ["days": "\(promise.wanted)", "classes": "\(promise.classes)"]
        return whole + phrases.text("timetable.promise", wanted)
    }

    /// What the marks in the sheets of the months say.
    var legend: String {
        let pauses = (book.timetable.problem?.pauses ?? []).map { book.pause($0, phrases) }
        let key = "timetable.legend" + (pauses.isEmpty ? "" : ".pauses")
        return phrases.text(key, ["pauses": pauses.joined(separator: phrases.text("timetable.comma"))])
    }

    /// How many classes a month has, and whether it keeps the promise.
    func count(_ month: TimetableBook.Month) -> String {
        guard let promise = month.promise else { return classes(month.sessions.count) }
        return phrases.text(
            promise.isKept ? "timetable.monthKept" : "timetable.monthBroken", ["number": "\(month.sessions.count)"])
    }

    /// A day that is not like others, as a mark in its square.
    func mark(_ rest: TimetableBook.Rest) -> String {
        switch rest {
        case .holiday: phrases.text("timetable.mark.holiday")
        case .pause: phrases.text("timetable.mark.pause")
        }
    }

    /// A month's sheet read aloud: the days with classes, and those that are holidays or without classes.
    func spoken(_ month: TimetableBook.Month) -> String {
        let days = Dictionary(grouping: month.sessions, by: \.date)
        let all = (0...month.month.firstDay.days(until: month.month.lastDay)).map(month.month.firstDay.adding)
        let said = all.compactMap { date -> String? in
            let classes = days[date].map {
                phrases.text("timetable.dayCount", ["day": "\(date.day)", "number": "\($0.count)"])
            }
            guard let rest = book.rest(on: date) else { return classes }
            return [classes ?? phrases.text("timetable.dayAlone", ["day": "\(date.day)"]), reason(rest)]
                .joined(separator: " ")
        }
        return said.joined(separator: phrases.text("timetable.comma"))
    }

    private func reason(_ rest: TimetableBook.Rest) -> String {
        switch rest {
        case .holiday(let name): name ?? phrases.text("timetable.reason.holiday")
        case .pause(let reason): reason.isEmpty ? phrases.text("timetable.mark.pause") : book.reason(reason, phrases)
        }
    }
}

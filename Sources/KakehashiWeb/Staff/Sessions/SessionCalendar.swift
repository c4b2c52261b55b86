import Kakehashi

/// Sessions on the sheet of a month, weeks from Sunday.
struct SessionCalendar {
    let words: Words
    let courses: [String: Course]
    let today: LocalDate

    func html(_ month: YearMonth, _ sessions: [SessionOverview]) -> HTML {
        let days = Dictionary(grouping: sessions, by: \.session.date)
        return Pieces.table(
            caption: words("staff.sessions.calendar"), hidesCaption: true, heads: heads, class: "calendar"
        ) {
            SessionCalendar.weeks(of: month).map { week in
                H.tr { week.map { day in cell(day, in: month, days[day] ?? []) } }
            }
        }
    }

    /// Whole weeks that hold the month.
    static func weeks(of month: YearMonth) -> [[LocalDate]] {
        let start = month.firstDay.adding(days: -month.firstDay.weekday.rawValue)
        let count = (start.days(until: month.lastDay) + 7) / 7
        return (0..<count).map { week in (0..<7).map { start.adding(days: week * 7 + $0) } }
    }

    private var heads: [HTML] {
        Weekday.allCases.map { Pieces.head($0.kanji, SessionCalendar.style(of: $0, isHoliday: false)) }
    }

    private static func style(of weekday: Weekday, isHoliday: Bool) -> String? {
        if isHoliday || weekday == .sunday { return "rest" }
        return weekday == .saturday ? "saturday" : nil
    }

    private func cell(_ day: LocalDate, in month: YearMonth, _ sessions: [SessionOverview]) -> HTML {
        guard month.contains(day) else { return H.td(.class("outside")) { HTML() } }
        let holiday = NationalHolidays().name(on: day)
        let styles = [
            SessionCalendar.style(of: day.weekday, isHoliday: holiday != nil), day == today ? "today" : nil,
            sessions.isEmpty ? "empty" : nil,
        ].compactMap { $0 }
        return H.td(styles.isEmpty ? nil : .class(styles.joined(separator: " "))) {
            H.time(.class("date"), .dateTime("\(day)")) {
                "\(day.day)"
                H.span(.class("unseen")) { words("web.date.weekday", ["weekday": day.weekday.kanji]) }
            }
            if day == today { H.span(.class("small")) { " \(words("staff.today"))" } }
            if let holiday { H.span(.class("off")) { holiday } }
            sessions.map(entry)
        }
    }

    private func entry(_ overview: SessionOverview) -> HTML {
        let session = overview.session
        let style = session.state == .cancelled ? "cancelled" : overview.freeSeats == 0 ? "full" : ""
        return H.a(.class("entry \(style)"), .href("/staff/sessions/\(session.number)")) {
            "\(session.start) "
            H.strong { courses[session.course]?.title ?? session.course }
            overview.venueName
            H.br()
            seats(overview)
        }
    }

    private func seats(_ overview: SessionOverview) -> String {
        let counts = overview.counts
        let values = [
            "taken": "\(counts.taken)", "capacity": "\(overview.session.capacity)", "waiting": "\(counts.waiting)",
        ]
        if overview.session.state == .cancelled { return words("staff.calendar.cancelled") }
        if overview.session.state == .draft { return words("staff.session.state.draft") }
        return words(counts.waiting > 0 ? "staff.calendar.waiting" : "staff.calendar.seats", values)
    }
}

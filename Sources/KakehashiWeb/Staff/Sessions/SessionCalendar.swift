import Kakehashi

/// Sessions on the sheet of a month, weeks from Sunday.
struct SessionCalendar {
    let words: Words
    let courses: [String: Course]
    let today: LocalDate

    func html(_ month: YearMonth, _ sessions: [SessionOverview]) -> HTML {
        let days = Dictionary(grouping: sessions, by: \.session.date)
        return MonthSheet(words: words, today: today, caption: words("staff.sessions.calendar")).html(month) { day in
            days[day].map { $0.map(entry).reduce(HTML(), +) }
        }
    }

    private func entry(_ overview: SessionOverview) -> HTML {
        let session = overview.session
        let style = session.state != .planned ? "\(session.state.rawValue)" : overview.freeSeats == 0 ? "full" : ""
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
        if overview.session.state == .cancelled {
            return [words("staff.calendar.cancelled"), overview.cancelReason].compactMap { $0 }.joined(separator: "・")
        }
        if overview.session.state == .draft { return words("staff.session.state.draft") }
        return words(counts.waiting > 0 ? "staff.calendar.waiting" : "staff.calendar.seats", values)
    }
}

/// The classes of a timetable by what they have in common.
extension TimetableBook {
    /// Classes that belong together, under a name.
    public struct Part: Hashable, Sendable {
        /// The number of the venue or person.
        public let number: String
        public let name: String
        /// In the order of the calendar.
        public let sessions: [TimetableSession]
    }

    /// The classes of each venue, by its number.
    public var byVenue: [Part] {
        timetable.byVenue().map { Part(number: $0.name, name: name(ofVenue: $0.name), sessions: $0.sessions) }
    }

    /// The classes of everybody who teaches or helps, by their number.
    public var byPerson: [Part] {
        timetable.byPerson().map { Part(number: $0.name, name: name(ofPerson: $0.name), sessions: $0.sessions) }
    }

    /// What each rule costs or how often it is broken, those that say something, in the order of the rules.
    public var costs: [(rule: TimetableRule, amount: Int)] {
        TimetableRule.allCases.compactMap { rule in
            timetable.byRule[rule.rawValue].flatMap { $0 == 0 ? nil : (rule, $0) }
        }
    }

    /// A month of the year.
    public struct Month: Hashable, Sendable {
        public let month: YearMonth
        public let sessions: [TimetableSession]
        /// On how many days the classes are held that the city has promised for every month, and how many it must be;
        /// nil where nothing is promised.
        public let promise: Promise?
    }

    /// What is promised for every month, and what a month has of it.
    public struct Promise: Hashable, Sendable {
        public let days: Int
        public let wanted: Int
        /// How many classes such a day has at least.
        public let classes: Int

        public var isKept: Bool { days >= wanted }
    }

    /// The months of the year, April first; those without classes among them.
    public var months: [Month] {
        let groups = Dictionary(grouping: timetable.sessions, by: \.date.yearMonth)
        return timetable.year.months.map { month in
            let sessions = groups[month] ?? []
            return Month(month: month, sessions: sessions, promise: promise(sessions))
        }
    }

    private func promise(_ sessions: [TimetableSession]) -> Promise? {
        guard let problem = timetable.problem, problem.limits.monthlyClasses > 0 else { return nil }
        let counted = sessions.filter { session in
            problem.course(session.course).map { problem.isPromised($0, session.host) } ?? false
        }
        let days = Dictionary(grouping: counted, by: \.date).values.count { $0.count >= problem.limits.monthlyClasses }
        return Promise(days: days, wanted: problem.limits.monthlyDays, classes: problem.limits.monthlyClasses)
    }
}

/// Ways to look at a timetable.
extension Timetable {
    /// A heading with the classes under it, in the order of the calendar.
    public struct Group: Hashable, Sendable {
        /// A month, a venue's number, or somebody's number.
        public let name: String
        public let sessions: [TimetableSession]
    }

    /// Month by month, the empty ones too.
    public func byMonth() -> [Group] {
        year.months.map { month in Group(name: "\(month)", sessions: sessions.filter { month.contains($0.date) }) }
    }

    /// Venue by venue, by number.
    public func byVenue() -> [Group] { groups { [$0.venue] } }

    /// Person by person, those who help too.
    public func byPerson() -> [Group] { groups(\.staff) }

    private func groups(_ names: (TimetableSession) -> [String]) -> [Group] {
        let all = sessions.flatMap { session in names(session).map { ($0, session) } }
        return Dictionary(grouping: all, by: \.0).sorted { $0.key < $1.key }
            .map { Group(name: $0, sessions: $1.map(\.1)) }
    }
}

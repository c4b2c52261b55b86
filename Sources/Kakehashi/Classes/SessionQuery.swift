/// Which sessions a list shows; nil asks for all.
public struct SessionQuery: Sendable {
    public var from: LocalDate?
    public var to: LocalDate?
    public var level: Level?
    public var venue: Identifier<Venue>?

    public init(from: LocalDate? = nil, to: LocalDate? = nil, level: Level? = nil, venue: Identifier<Venue>? = nil) {
        self.from = from
        self.to = to
        self.level = level
        self.venue = venue
    }

    public init(month: YearMonth, level: Level? = nil, venue: Identifier<Venue>? = nil) {
        self.init(from: month.firstDay, to: month.lastDay, level: level, venue: venue)
    }
}

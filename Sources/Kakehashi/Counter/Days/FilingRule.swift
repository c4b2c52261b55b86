/// The rule by which the last day for filing something is counted.
public struct FilingRule: Hashable, Sendable {
    /// Where the counting of days begins.
    public enum Counting: String, Hashable, Sendable, CaseIterable {
        /// The day after is the first (民法 140条): moving, 国民健康保険, dogs.
        case dayAfter
        /// The day itself is the first (戸籍法 43条): births and deaths.
        case including
        /// So many days on which the office is open before it: the supply of water.
        case openDaysBefore
    }

    /// What becomes of a last day on which the office is closed.
    public enum Closed: String, Hashable, Sendable, CaseIterable {
        /// It moves on to the next open day (地方自治法 4条の2 第4項).
        case next
        /// It moves back to the open day before.
        case previous
        /// It stays: the form may be sent or dropped in.
        case stays
    }

    /// The answer that holds the day from which it is counted.
    public let from: String
    public let days: Int
    public let counting: Counting
    public let closed: Closed
    /// Until the end of the month of that day, where that is later: 児童手当 begins with the month after the claim, and
    /// 15 days help whoever moves at the end of a month (児童手当法 8条 第3項).
    public let orEndOfMonth: Bool
    /// What to say to whoever files after it, such as what is lost and what is not; nil where there is nothing to say.
    public let late: LocalisedText?

    public init(
        from: String, days: Int, counting: Counting = .dayAfter, closed: Closed = .next, orEndOfMonth: Bool = false,
        late: LocalisedText? = nil
    ) {
        self.late = late
        self.from = from
        self.days = days
        self.counting = counting
        self.closed = closed
        self.orEndOfMonth = orEndOfMonth
    }

    /// 転入・転居: 14 days (住民基本台帳法 22条, 23条), the day of moving not counted.
    public static let moving = FilingRule(from: "moving.date", days: 14)
}

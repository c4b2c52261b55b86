/// A day of the week, Sunday first as on Japanese calendars.
public enum Weekday: Int, Hashable, Sendable, CaseIterable {
    case sunday, monday, tuesday, wednesday, thursday, friday, saturday

    /// 日, 月, 火, 水, 木, 金 or 土.
    public var kanji: String {
        ["日", "月", "火", "水", "木", "金", "土"][rawValue]
    }
}

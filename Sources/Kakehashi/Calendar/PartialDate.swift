/// A date of which the month or the day, or all, may be unknown, as birth dates in a resident file are (不詳).
public struct PartialDate: Hashable, Comparable, Sendable {
    public let year: Int?
    public let month: Int?
    public let day: Int?

    public init(_ date: LocalDate) {
        self.init(year: date.year, month: date.month, day: date.day)
    }

    /// A month of which the day is not known.
    public init(_ month: YearMonth) {
        self.init(year: month.year, month: month.month, day: nil)
    }

    /// A year of which nothing more is known.
    public init(year: Int) {
        self.init(year: year, month: nil, day: nil)
    }

    private init(year: Int?, month: Int?, day: Int?) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `1931-05-20`, `1931-05-00`, `1931-00-00` and `0000-00-00`, zeros for what is unknown; nil for anything else.
    public init?(_ text: some StringProtocol) {
        if let date = LocalDate(text) {
            self.init(date)
            return
        }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2], parts.allSatisfy({ DigitText.isDigits($0) }),
            parts[2] == "00", let year = Int(parts[0]), let month = Int(parts[1]), month <= 12,
            year > 0 || month == 0
        else { return nil }
        self.init(year: year == 0 ? nil : year, month: month == 0 ? nil : month, day: nil)
    }

    /// The day, where all of it is known.
    public var localDate: LocalDate? {
        guard let year, let month, let day else { return nil }
        return LocalDate(year: year, month: month, day: day)
    }

    /// The first day that it may be; nil where not even the year is known.
    public var earliest: LocalDate? {
        year.flatMap { LocalDate(year: $0, month: month ?? 1, day: day ?? 1) }
    }

    /// Unknown parts come first.
    public static func < (left: PartialDate, right: PartialDate) -> Bool {
        left.description < right.description
    }
}

extension PartialDate: CustomStringConvertible {
    /// `1931-00-00`
    public var description: String { "\(padded(year ?? 0, 4))-\(padded(month ?? 0, 2))-\(padded(day ?? 0, 2))" }
}

extension PartialDate: CodableAsText {}

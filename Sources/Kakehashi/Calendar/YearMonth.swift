/// A month of a year.
public struct YearMonth: Hashable, Comparable, Sendable {
    public let year: Int
    public let month: Int

    public init(year: Int, month: Int) {
        precondition((1...12).contains(month), "a year has twelve months")
        self.year = year
        self.month = month
    }

    /// Reads `2026-11`; nil for any other form.
    public init?(_ text: some StringProtocol) {
        guard let first = LocalDate("\(text)-01") else { return nil }
        self = first.yearMonth
    }

    /// Its first day.
    public var firstDay: LocalDate { LocalDate(firstOf: self) }
    /// Its last day.
    public var lastDay: LocalDate { adding(months: 1).firstDay.adding(days: -1) }
    /// The fiscal year that it lies in.
    public var fiscalYear: FiscalYear { firstDay.fiscalYear }

    /// The month so many months later, or earlier where the number is negative.
    public func adding(months: Int) -> YearMonth {
        let index = year * 12 + month - 1 + months
        return YearMonth(year: index / 12, month: index % 12 + 1)
    }

    /// Whether the day lies in it.
    public func contains(_ date: LocalDate) -> Bool { date.yearMonth == self }

    public static func < (left: YearMonth, right: YearMonth) -> Bool {
        (left.year, left.month) < (right.year, right.month)
    }
}

extension YearMonth: CustomStringConvertible {
    /// `2026-11`
    public var description: String { "\(padded(year, 4))-\(padded(month, 2))" }
}

/// A fiscal year, April to March, named by the era year of its April: 令和7年度 is 2025-04-01 to 2026-03-31.
public struct FiscalYear: Hashable, Comparable, Sendable {
    /// The Gregorian year of its April.
    public let startYear: Int

    public init(startYear: Int) {
        self.startYear = startYear
    }

    /// 1 April.
    public var firstDay: LocalDate { YearMonth(year: startYear, month: 4).firstDay }
    /// 31 March of the next calendar year.
    public var lastDay: LocalDate { YearMonth(year: startYear + 1, month: 3).lastDay }
    /// The year after.
    public var next: FiscalYear { FiscalYear(startYear: startYear + 1) }
    /// The year before.
    public var previous: FiscalYear { FiscalYear(startYear: startYear - 1) }

    /// Its twelve months, April first.
    public var months: [YearMonth] {
        (0..<12).map { YearMonth(year: startYear, month: 4).adding(months: $0) }
    }

    /// Whether the day lies in it.
    public func contains(_ date: LocalDate) -> Bool { date.fiscalYear == self }

    public static func < (left: FiscalYear, right: FiscalYear) -> Bool {
        left.startYear < right.startYear
    }
}

/// What a month's report is made from.
public struct ReportMaterial: Sendable {
    public var office: String
    public var month: YearMonth
    public var today: LocalDate
    public var plans: [Plan]
    public var indicators: [Indicator]
    public var readings: [Reading]
    public var comments: [Identifier<Indicator>: MonthComment]
    public var figures: Figures
    /// The venues' names by 施設番号.
    public var venueNames: [String: String]

    public init(
        office: String, month: YearMonth, today: LocalDate, plans: [Plan], indicators: [Indicator],
        readings: [Reading], comments: [Identifier<Indicator>: MonthComment] = [:], figures: Figures,
        venueNames: [String: String] = [:]
    ) {
        self.office = office
        self.month = month
        self.today = today
        self.plans = plans
        self.indicators = indicators
        self.readings = readings
        self.comments = comments
        self.figures = figures
        self.venueNames = venueNames
    }

    /// The day up to which things count.
    public var asOf: LocalDate { min(month.lastDay, today) }

    /// How many months a trend shows: the month itself, the same month of last year and those between.
    public static let trendMonths = 13

    /// The days whose figures are needed: the trend with the fiscal years that it touches, and the plans from their
    /// first day on.
    public static func days(for month: YearMonth, plans: [Plan]) -> ClosedRange<LocalDate> {
        let trendStart = month.adding(months: 1 - trendMonths).fiscalYear.previous.firstDay
        let first = plans.map(\.firstDay).min().map { min($0, trendStart) } ?? trendStart
        return first...month.lastDay
    }
}

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
    /// What has been declared final, of this month and of those before it.
    public var closings: [MonthClosing]
    /// The tables of classes as they were declared final with the month's first indicator.
    public var closedClasses: ReportedClassTables?

    public init(
        office: String, month: YearMonth, today: LocalDate, plans: [Plan], indicators: [Indicator],
        readings: [Reading], comments: [Identifier<Indicator>: MonthComment] = [:], figures: Figures,
        venueNames: [String: String] = [:], closings: [MonthClosing] = [], closedClasses: ReportedClassTables? = nil
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
        self.closings = closings
        self.closedClasses = closedClasses
    }

    /// Whether the month is over.
    public var coversWholeMonth: Bool { month.lastDay < today }

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

extension ReportMaterial {
    /// The classes whose attendance has to be known before an indicator's figures are final: those of its days, where
    /// it counts classes or who came to them.
    public func missing(for indicator: Indicator) -> [ClassGap] {
        guard indicator.countsClasses, let plan = plans.first(where: { $0.id == indicator.plan }) else { return [] }
        let first =
            indicator.scope.sincePlanStart ? min(plan.firstDay, month.firstDay) : month.firstDay.fiscalYear.firstDay
        return figures.gaps.filter {
            $0.date >= first && $0.date <= asOf
                && indicator.scope.admits(host: $0.host, programme: $0.programme, level: $0.level)
        }
    }
}

extension Indicator {
    /// Whether it counts classes or those who came to them.
    public var countsClasses: Bool {
        switch calculation {
        case .recorded, .counted(.assistable), .counted(.assisted): false
        case .counted: true
        }
    }
}

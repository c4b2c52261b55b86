/// The report of a month, which the section makes and the chief signs: every figure of it, and no sentence.
public struct MonthlyReport: Hashable, Sendable, Encodable {
    public var schemaVersion = 1
    public var office: String
    public var month: YearMonth
    /// The day up to which things count: the month's last, or today while the month runs.
    public var asOf: LocalDate
    /// The day on which it was made.
    public var prepared: LocalDate
    public var plans: [ReportedPlan]
    public var levels: [ReportedClasses]
    public var venues: [ReportedClasses]
    public var total: ReportedClasses

    /// Whether the month is over.
    public var coversWholeMonth: Bool { asOf == month.lastDay }
    /// Whether the fiscal year is over, so that its marks stand.
    public var endsYear: Bool { asOf == asOf.fiscalYear.lastDay }
}

/// A plan and how its indicators stand.
public struct ReportedPlan: Hashable, Sendable, Encodable {
    public var number: String
    public var name: String
    public var body: String
    public var firstYear: FiscalYear
    public var lastYear: FiscalYear
    /// The rule of the marks, as the plan's file has it.
    public var rule: String
    public var indicators: [ReportedIndicator]

    /// The rule as a value.
    public var markRule: MarkRule { MarkRule(rule) ?? .reachedOrRising }

    /// How many indicators have a mark.
    public func count(of mark: Mark) -> Int { indicators.count { $0.mark == mark } }
}

/// One indicator in a month.
public struct ReportedIndicator: Hashable, Sendable, Encodable {
    public var number: String
    public var pillar: String
    public var name: String
    public var unit: String
    /// The code of its direction: `more`, `fewer` …
    public var direction: IndicatorDirection
    public var section: String
    public var method: String
    public var rationale: String
    /// `recorded`, or the code of what is counted.
    public var calculation: String
    public var scope: String
    public var status: Reading.Status
    /// The day of the reading that its value comes from; nil for a counted value.
    public var readingDate: LocalDate?
    public var thisMonth: ReportFigure
    public var sameMonthLastYear: ReportFigure
    public var yearToDate: ReportFigure
    public var cumulative: ReportFigure
    /// What the target is held against.
    public var value: ReportFigure
    public var previous: ReportFigure
    public var baseline: ReportFigure
    public var baselineYear: FiscalYear?
    public var target: ReportFigure
    public var targetYear: FiscalYear?
    public var mark: Mark
    public var comment: SectionComment
    public var trend: [ReportedMonth]
}

/// A month of an indicator's trend.
public struct ReportedMonth: Hashable, Sendable, Encodable {
    public var month: YearMonth
    public var inMonth: ReportFigure
    public var running: ReportFigure
}

/// The classes of a level or a venue.
public struct ReportedClasses: Hashable, Sendable, Encodable {
    /// The level's code or 施設番号; empty for all together.
    public var key: String
    public var name: String
    public var sessions: Int
    public var seats: Int
    /// Nil where classes were held and nobody has recorded who came.
    public var attendances: Int?
    public var attendancesSameMonthLastYear: Int?
    public var sessionsYearToDate: Int
    public var attendancesYearToDate: Int?

    /// The figures in the order of the tables.
    public var figures: [Int?] {
        [sessions, seats, attendances, attendancesSameMonthLastYear, sessionsYearToDate, attendancesYearToDate]
    }

    /// The figures as people read them.
    public var texts: [String] {
        figures.map { $0.map { ScaledNumber(digits: $0).text } ?? ReportFigure.absent }
    }

    private enum CodingKeys: CodingKey {
        case key, name, sessions, seats, attendances, attendancesSameMonthLastYear, sessionsYearToDate
        case attendancesYearToDate
    }

    /// A figure that is not known is written as null, so that every row has the same keys.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(key, forKey: .key)
        try container.encode(name, forKey: .name)
        try container.encode(sessions, forKey: .sessions)
        try container.encode(seats, forKey: .seats)
        try container.encode(attendances, forKey: .attendances)
        try container.encode(attendancesSameMonthLastYear, forKey: .attendancesSameMonthLastYear)
        try container.encode(sessionsYearToDate, forKey: .sessionsYearToDate)
        try container.encode(attendancesYearToDate, forKey: .attendancesYearToDate)
    }
}

/// The report of a month, which the section makes and the chief signs: every figure of it, and no sentence.
public struct MonthlyReport: Hashable, Sendable, Codable {
    public var schemaVersion = 2
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
    /// What of the tables of classes has changed since they were declared final with the month's first indicator.
    public var classChanges: [ReportedChange]
    /// The classes since April of which it is not yet known who came, and those of the month that are still to come.
    public var gaps: [ClassGap]

    /// Whether the month is over.
    public var coversWholeMonth: Bool { month.lastDay < prepared && asOf == month.lastDay }
    /// The classes by level and by venue, which are declared final together.
    public var classTables: ReportedClassTables { ReportedClassTables(levels: levels, venues: venues, total: total) }
}

/// A plan and how its indicators stand.
public struct ReportedPlan: Hashable, Sendable, Codable {
    public var number: String
    public var name: String
    public var body: String
    public var firstYear: FiscalYear
    public var lastYear: FiscalYear
    public var rule: MarkRule
    public var indicators: [ReportedIndicator]

    /// How many indicators have a mark.
    public func count(of mark: Mark) -> Int { indicators.count { $0.mark == mark } }
}

/// One indicator in a month.
public struct ReportedIndicator: Hashable, Sendable, Codable {
    public var number: String
    public var pillar: String
    public var name: String
    public var unit: String
    public var direction: IndicatorDirection
    public var section: String
    public var method: String
    public var rationale: String
    public var calculation: Calculation
    public var scope: CountScope
    /// How its readings add up; nil where it is counted.
    public var accumulation: Accumulation?
    /// Whether its value only grows, so that months stand as bars.
    public var grows: Bool
    /// Whether its value begins anew each April.
    public var beginsEachYear: Bool
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
    public var timing: MarkTiming
    /// 教室番号 of the classes that the month's figure lacks, and those that the value lacks.
    public var lackingInMonth: [String]
    public var lacking: [String]
    public var comment: SectionComment
    /// When the month's figures were declared final, and by whom; nil where they still follow the records.
    public var closing: ReportedClosing?
    /// What has changed since months were declared final: this one and, until a final report has told it, earlier ones.
    public var corrections: [ReportedCorrection]
    public var trend: [ReportedMonth]
}

/// A month of an indicator's trend.
public struct ReportedMonth: Hashable, Sendable, Codable {
    public var month: YearMonth
    public var inMonth: ReportFigure
    public var running: ReportFigure
}

/// The classes by level and by venue.
public struct ReportedClassTables: Hashable, Sendable, Codable {
    public var levels: [ReportedClasses]
    public var venues: [ReportedClasses]
    public var total: ReportedClasses
}

/// The classes of a level or a venue.
public struct ReportedClasses: Hashable, Sendable, Codable {
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

    /// The keys of the phrases that name the figures, in their order.
    public static let items = [
        "sessions", "seats", "attendances", "attendancesLastYear", "sessionsYear", "attendancesYear",
    ]

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

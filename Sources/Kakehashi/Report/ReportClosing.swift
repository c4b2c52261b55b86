/// The figures of an indicator in a month as they were declared final (確定). They stay whatever is corrected later.
public struct MonthClosing: Hashable, Sendable {
    public var indicator: Identifier<Indicator>
    public var month: YearMonth
    /// The report's line at that moment.
    public var figures: ReportedIndicator
    public var instant: Instant
    /// The name of whoever declared it.
    public var by: String
    /// Why it was declared final although attendance was missing; empty where nothing was.
    public var reason: String
    /// 訂正の理由: why figures have changed since, where the section has written it.
    public var correctionReason: String

    public init(
        indicator: Identifier<Indicator>, month: YearMonth, figures: ReportedIndicator, instant: Instant, by: String,
        reason: String = "", correctionReason: String = ""
    ) {
        self.indicator = indicator
        self.month = month
        self.figures = figures
        self.instant = instant
        self.by = by
        self.reason = reason
        self.correctionReason = correctionReason
    }
}

/// When a month's figures were declared final, by whom, and why although something was missing.
public struct ReportedClosing: Hashable, Sendable, Codable {
    public var date: LocalDate
    public var by: String
    public var reason: String
}

/// What has changed in a month since it was declared final.
public struct ReportedCorrection: Hashable, Sendable, Codable {
    public var month: YearMonth
    public var changes: [ReportedChange]
    /// Why, where the section has written it.
    public var reason: String

    public init(month: YearMonth, changes: [ReportedChange], reason: String) {
        self.month = month
        self.changes = changes
        self.reason = reason
    }
}

/// A figure that differs from what was declared final.
public struct ReportedChange: Hashable, Sendable, Codable {
    /// The row of a table of classes; empty for an indicator's own figures.
    public var row: String
    /// The key of the phrase that names the figure, such as `thisMonth` or `mark`.
    public var item: String
    /// A mark's code where the item is `mark`, else the figure as it is printed.
    public var was: String
    public var now: String

    public init(row: String, item: String, was: String, now: String) {
        self.row = row
        self.item = item
        self.was = was
        self.now = now
    }
}

extension ReportedIndicator {
    /// The figures that differ from those of another moment.
    func changes(since before: ReportedIndicator) -> [ReportedChange] {
        func figures(_ line: ReportedIndicator) -> [(String, String)] {
            [
                ("thisMonth", line.thisMonth.text), ("sameMonthLastYear", line.sameMonthLastYear.text),
                ("yearToDate", line.yearToDate.text), ("cumulative", line.cumulative.text),
                ("value", line.value.text), ("previous", line.previous.text), ("target", line.target.text),
                ("mark", line.mark.rawValue),
            ]
        }
        return zip(figures(before), figures(self)).filter { $0.1 != $1.1 }
            .map { ReportedChange(row: "", item: $0.0, was: $0.1, now: $1.1) }
    }
}

extension ReportedClassTables {
    /// The figures that differ from those of another moment, row by row; a row that is new began with nothing.
    func changes(since before: ReportedClassTables) -> [ReportedChange] {
        let rows = [(before.levels, levels), (before.venues, venues), ([before.total], [total])]
        return rows.flatMap { old, new in
            Set(old.map(\.key) + new.map(\.key)).sorted().flatMap { key in
                ReportedClasses.changes(from: old.first { $0.key == key }, to: new.first { $0.key == key })
            }
        }
    }
}

extension ReportedClasses {
    fileprivate static func changes(from before: ReportedClasses?, to now: ReportedClasses?) -> [ReportedChange] {
        let nothing = Array(repeating: ReportFigure.absent, count: items.count)
        let name = now?.name ?? before?.name ?? ""
        return zip(items, zip(before?.texts ?? nothing, now?.texts ?? nothing)).filter { $1.0 != $1.1 }
            .map { ReportedChange(row: name, item: $0, was: $1.0, now: $1.1) }
    }
}

extension MonthlyReport {
    /// What whoever reads the figures has to know first, in sentences: what is missing, what is still to come, what
    /// has changed since it was declared final. The same on paper, on pages and in files.
    public func notes(_ phrases: Phrases) -> [String] {
        var notes: [String] = []
        let missing = gaps.unrecorded(in: month)
        if !missing.isEmpty { notes.append(phrases.text("report.unrecorded", missing.values(phrases))) }
        let before = gaps.unrecorded(before: month)
        if !before.isEmpty { notes.append(phrases.text("report.unrecordedBefore", before.values(phrases))) }
        if !coversWholeMonth {
            let ahead = gaps.toCome
            notes.append(phrases.text(ahead.isEmpty ? "report.monthRuns" : "report.toCome", ahead.values(phrases)))
        }
        return notes
    }

    /// A row of the tables of classes as it is printed: with ※ at numbers of people in which attendance is missing.
    public func texts(of row: ReportedClasses) -> [String] {
        let own = gaps.filter {
            $0.kind != .toCome && (row.key.isEmpty || row.key == $0.level.rawValue || row.key == $0.venue)
        }
        let lacks = [2: own.contains { month.contains($0.date) }, 5: !own.isEmpty]
        return row.texts.enumerated().map { place, text in
            lacks[place] == true && text != ReportFigure.absent ? text + "※" : text
        }
    }

    /// Why the tables of classes and the figures of indicators differ.
    public func classNotes(_ phrases: Phrases) -> [String] {
        let counted = plans.flatMap(\.indicators).filter {
            $0.calculation == .counted(.attendances) && !$0.scope.sincePlanStart
        }
        let notes = counted.compactMap { line -> String? in
            guard let all = total.attendancesYearToDate, let own = line.yearToDate.value?.amount.number,
                own != ScaledNumber(digits: all)
            else { return nil }
            let scope = line.scope.description
            return phrases.text(
                scope.isEmpty ? "report.totalDiffers" : "report.totalDiffersByScope",
                [
                    "number": line.number, "scope": scope.split(separator: CountScope.separator).joined(separator: "・"),
                    "own": own.text, "all": ScaledNumber(digits: all).text,
                    "difference": (ScaledNumber(digits: all) - own).text,
                ])
        }
        guard !classChanges.isEmpty else { return notes }
        let changes = classChanges.map { change in
            let row = change.row.isEmpty ? phrases.text("report.total") : change.row
            return row + " " + phrases.words(of: change)
        }
        return notes + [phrases.text("report.classChanges", ["changes": changes.joined(separator: "、")])]
    }
}

extension [ClassGap] {
    /// How many and which; of many the first ten are named.
    fileprivate func values(_ phrases: Phrases) -> [String: String] {
        let named = prefix(10).map(\.number).joined(separator: "、")
        let classes = count > 10 ? phrases.text("report.andMore", ["classes": named, "count": "\(count - 10)"]) : named
        return ["count": "\(count)", "classes": classes]
    }
}

extension ReportedIndicator {
    /// A figure as it is printed: with ※ where attendance is missing in it.
    public func shown(_ figure: ReportFigure, lacking classes: [String]) -> String {
        classes.isEmpty || figure.value == nil ? figure.text : figure.text + "※"
    }

    /// The figures of the table in which attendance may be missing.
    public var shownMonth: String { shown(thisMonth, lacking: lackingInMonth) }
    public var shownYear: String { shown(yearToDate, lacking: lacking) }
    public var shownPlan: String { shown(cumulative, lacking: lacking) }
    public var shownValue: String { shown(value, lacking: lacking) }

    /// How far a year's target is reached while the year runs, in percent, and the months gone; nil where the value
    /// does not grow towards the target, and once the year is over.
    public func pace(asOf day: LocalDate) -> (percent: Int, months: Int)? {
        guard grows, direction == .more, timing == .midYear, targetYear == day.fiscalYear, beginsEachYear,
            let value = value.value?.amount.number, let target = target.value?.amount.number, target.digits > 0,
            let share = ScaledNumber(
                fraction: value.rounded(to: ScaledNumber.mostDecimals).digits,
                in: target.rounded(to: ScaledNumber.mostDecimals).digits, scale: 100, decimals: 0)
        else { return nil }
        return (share.digits, (day.month + 8) % 12 + 1)
    }
}

extension Phrases {
    /// When and by whom it was declared final; empty where it was not.
    public func words(of line: ReportedIndicator) -> String {
        guard let closing = line.closing else { return "" }
        let values = ["date": closing.date.japanese, "by": closing.by, "reason": closing.reason]
        return text(closing.reason.isEmpty ? "report.closedBy" : "report.closedWithReason", values)
    }

    /// 当月 108 → 107
    public func words(of change: ReportedChange, by rule: MarkRule = .reachedOrRising) -> String {
        func shown(_ text: String) -> String {
            guard change.item == "mark", let mark = Mark(rawValue: text) else { return text }
            return "\(mark.sign) \(words(of: mark, by: rule))"
        }
        return "\(text("report.\(change.item)")) \(shown(change.was)) → \(shown(change.now))"
    }

    /// What has changed in a month since it was declared final, and why.
    public func words(of correction: ReportedCorrection, by rule: MarkRule) -> String {
        let changes = correction.changes.map { words(of: $0, by: rule) }.joined(separator: "、")
        let values = ["month": correction.month.japanese, "changes": changes, "reason": correction.reason]
        return text(correction.reason.isEmpty ? "report.correction" : "report.correctionWithReason", values)
    }
}

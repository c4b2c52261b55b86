extension MonthlyReport {
    public init(_ material: ReportMaterial) {
        let live = material.classTables
        let closed = material.closedClasses
        let shown = closed ?? live
        self.init(
            office: material.office, month: material.month, asOf: material.asOf, prepared: material.today,
            plans: material.plans.map { plan in
                ReportedPlan(
                    plan,
                    indicators: material.indicators.filter { $0.plan == plan.id }.inOrder.map {
                        material.line($0, plan)
                    })
            },
            levels: shown.levels, venues: shown.venues, total: shown.total,
            classChanges: closed.map { live.changes(since: $0) } ?? [], gaps: material.gaps)
    }
}

extension [Indicator] {
    /// In the plan's order.
    var inOrder: [Indicator] { sorted { ($0.position, $0.number) < ($1.position, $1.number) } }
}

extension ReportedPlan {
    init(_ plan: Plan, indicators: [ReportedIndicator]) {
        self.init(
            number: plan.number, name: plan.name, body: plan.body, firstYear: plan.firstYear, lastYear: plan.lastYear,
            rule: plan.rule, indicators: indicators)
    }
}

extension ReportMaterial {
    /// An indicator's line: as it was declared final, else as the records are now.
    func line(_ indicator: Indicator, _ plan: Plan) -> ReportedIndicator {
        let said = comments[indicator.id]
        var live = ReportedIndicator(indicator, of: plan, in: month, asOf: asOf, self)
        live.status =
            coversWholeMonth || indicator.calculation == .recorded ? said?.status ?? live.status : .provisional
        live.comment = said?.comment ?? live.comment
        live.corrections = earlierCorrections(indicator, plan)
        guard let closing = closings.first(where: { $0.indicator == indicator.id && $0.month == month }) else {
            return live
        }
        var closed = closing.figures
        closed.status = .final
        closed.comment = said?.comment ?? closed.comment
        closed.closing = ReportedClosing(
            date: closing.instant.localDate, by: closing.by, reason: closing.reason)
        closed.corrections = correction(of: closing, live).map { [$0] + closed.corrections } ?? closed.corrections
        return closed
    }

    /// What has changed in earlier months since they were declared final, and no later final report has told.
    private func earlierCorrections(_ indicator: Indicator, _ plan: Plan) -> [ReportedCorrection] {
        let own = closings.filter { $0.indicator == indicator.id && $0.month < month }
        return own.sorted { $0.month > $1.month }.compactMap { closing in
            let live = ReportedIndicator(indicator, of: plan, in: closing.month, asOf: closing.month.lastDay, self)
            return correction(of: closing, live)
        }.filter { correction in
            !own.contains { $0.month > correction.month && $0.figures.corrections.tells(correction) }
        }
    }

    private func correction(of closing: MonthClosing, _ live: ReportedIndicator) -> ReportedCorrection? {
        let changes = live.changes(since: closing.figures)
        guard !changes.isEmpty else { return nil }
        return ReportedCorrection(month: closing.month, changes: changes, reason: closing.correctionReason)
    }

    /// The classes since April of which it is not yet known who came, and those of the month still to come.
    var gaps: [ClassGap] {
        let days = month.firstDay.fiscalYear.firstDay...month.lastDay
        return figures.gaps.filter { days.contains($0.date) && ($0.kind != .toCome || month.contains($0.date)) }
    }
}

extension [ReportedCorrection] {
    fileprivate func tells(_ correction: ReportedCorrection) -> Bool {
        contains { $0.month == correction.month && $0.changes == correction.changes }
    }
}

extension ReportedIndicator {
    /// As the records are, as of a day of the month.
    init(
        _ indicator: Indicator, of plan: Plan, in month: YearMonth, asOf day: LocalDate, _ material: ReportMaterial
    ) {
        let readings = material.readings.filter { $0.indicator == indicator.id }
        let course = IndicatorCourse(plan: plan, indicator: indicator, readings: readings, figures: material.figures)
        let standing = plan.standing(of: indicator, asOf: day, readings: readings, figures: material.figures)
        let lastYear = month.adding(months: -12)
        self.init(
            number: indicator.number, pillar: indicator.pillar, name: indicator.name, unit: indicator.unit,
            direction: indicator.direction, section: indicator.section, method: indicator.method,
            rationale: indicator.rationale, calculation: indicator.calculation, scope: indicator.scope,
            accumulation: indicator.calculation == .recorded ? indicator.accumulates : nil, grows: indicator.grows,
            beginsEachYear: indicator.beginsEachYear, status: standing.reading?.status ?? .provisional,
            readingDate: standing.reading?.date,
            thisMonth: ReportFigure(course.value(in: month, asOf: day)),
            sameMonthLastYear: ReportFigure(course.value(in: lastYear, asOf: lastYear.lastDay)),
            yearToDate: ReportFigure(course.yearToDate(asOf: day)),
            cumulative: ReportFigure(course.cumulative(asOf: day)),
            value: ReportFigure(standing.value), previous: ReportFigure(standing.previous),
            baseline: ReportFigure(indicator.baseline?.amount), baselineYear: indicator.baseline?.year,
            target: ReportFigure(standing.target?.amount), targetYear: standing.target?.year, mark: standing.mark,
            timing: standing.timing,
            lackingInMonth: indicator.lacking(material.figures.gaps, in: month.days(upTo: day)),
            lacking: standing.lacking, comment: standing.reading?.comment ?? SectionComment(), closing: nil,
            corrections: [],
            trend: course.trend(months: ReportMaterial.trendMonths, asOf: day).map {
                ReportedMonth(
                    month: $0.month, inMonth: ReportFigure($0.inMonth?.amount),
                    running: ReportFigure($0.running?.amount))
            })
    }
}

extension ReportMaterial {
    /// The classes as the records are.
    var classTables: ReportedClassTables {
        ReportedClassTables(levels: levelRows, venues: venueRows, total: classes("", name: "") { _ in true })
    }

    /// Every level, also one without a class, since the ladder has four rungs.
    private var levelRows: [ReportedClasses] {
        Level.allCases.map { level in classes(level.rawValue, name: level.japanese) { $0.level == level } }
    }

    /// The venues that had a class in the fiscal year or in the same month of last year.
    private var venueRows: [ReportedClasses] {
        Set(figures.tallies.map(\.venue)).sorted()
            .map { venue in classes(venue, name: venueNames[venue] ?? venue) { $0.venue == venue } }
            .filter { $0.sessionsYearToDate > 0 || ($0.attendancesSameMonthLastYear ?? 0) > 0 }
    }

    private func classes(_ key: String, name: String, _ belongs: (ClassTally) -> Bool) -> ReportedClasses {
        let lastYear = month.adding(months: -12)
        let tallies = figures.tallies.filter(belongs)
        let inMonth = tallies.filter { month.contains($0.date) && $0.date <= asOf }
        let inYear = tallies.filter { $0.date.fiscalYear == asOf.fiscalYear && $0.date <= asOf }
        let before = tallies.filter { lastYear.contains($0.date) }
        return ReportedClasses(
            key: key, name: name, sessions: inMonth.sum(\.sessions), seats: inMonth.sum(\.seats),
            attendances: inMonth.knownAttendances,
            attendancesSameMonthLastYear: figures.knows(.attendances, upTo: lastYear.lastDay)
                ? before.knownAttendances : nil,
            sessionsYearToDate: inYear.sum(\.sessions), attendancesYearToDate: inYear.knownAttendances)
    }
}

extension [ClassTally] {
    func sum(_ part: (ClassTally) -> Int) -> Int { reduce(0) { $0 + part($1) } }
}

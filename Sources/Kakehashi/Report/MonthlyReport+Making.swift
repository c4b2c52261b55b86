extension MonthlyReport {
    public init(_ material: ReportMaterial) {
        let readings = Dictionary(grouping: material.readings, by: \.indicator)
        self.init(
            office: material.office, month: material.month, asOf: material.asOf, prepared: material.today,
            plans: material.plans.map { plan in
                ReportedPlan(
                    plan,
                    indicators: material.indicators.filter { $0.plan == plan.id }.inOrder.map {
                        ReportedIndicator($0, of: plan, readings: readings[$0.id] ?? [], material)
                    })
            },
            levels: material.levelRows, venues: material.venueRows,
            total: material.classes("", name: "") { _ in true })
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
            rule: plan.rule.description, indicators: indicators)
    }
}

extension ReportedIndicator {
    init(_ indicator: Indicator, of plan: Plan, readings: [Reading], _ material: ReportMaterial) {
        let day = material.asOf
        let course = IndicatorCourse(plan: plan, indicator: indicator, readings: readings, figures: material.figures)
        let standing = plan.standing(of: indicator, asOf: day, readings: readings, figures: material.figures)
        let said = material.comments[indicator.id]
        let lastYear = material.month.adding(months: -12)
        self.init(
            number: indicator.number, pillar: indicator.pillar, name: indicator.name, unit: indicator.unit,
            direction: indicator.direction, section: indicator.section, method: indicator.method,
            rationale: indicator.rationale, calculation: indicator.calculation.code,
            scope: indicator.scope.description, status: said?.status ?? standing.reading?.status ?? .provisional,
            readingDate: standing.reading?.date,
            thisMonth: ReportFigure(course.value(in: material.month, asOf: day)),
            sameMonthLastYear: ReportFigure(course.value(in: lastYear, asOf: lastYear.lastDay)),
            yearToDate: ReportFigure(course.yearToDate(asOf: day)),
            cumulative: ReportFigure(course.cumulative(asOf: day)),
            value: ReportFigure(standing.value), previous: ReportFigure(standing.previous),
            baseline: ReportFigure(indicator.baseline?.amount), baselineYear: indicator.baseline?.year,
            target: ReportFigure(standing.target?.amount), targetYear: standing.target?.year, mark: standing.mark,
            comment: said?.comment ?? standing.reading?.comment ?? SectionComment(),
            trend: course.trend(months: ReportMaterial.trendMonths, asOf: day).map {
                ReportedMonth(
                    month: $0.month, inMonth: ReportFigure($0.inMonth?.amount),
                    running: ReportFigure($0.running?.amount))
            })
    }
}

extension ReportMaterial {
    /// Every level, also one without a class, since the ladder has four rungs.
    var levelRows: [ReportedClasses] {
        Level.allCases.map { level in classes(level.rawValue, name: level.japanese) { $0.level == level } }
    }

    /// The venues that had a class in the fiscal year or in the same month of last year.
    var venueRows: [ReportedClasses] {
        Set(figures.tallies.map(\.venue)).sorted()
            .map { venue in classes(venue, name: venueNames[venue] ?? venue) { $0.venue == venue } }
            .filter { $0.sessionsYearToDate > 0 || ($0.attendancesSameMonthLastYear ?? 0) > 0 }
    }

    func classes(_ key: String, name: String, _ belongs: (ClassTally) -> Bool) -> ReportedClasses {
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

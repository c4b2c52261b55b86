package import Kakehashi
import KakehashiStore

extension ReportDesk {
    /// Takes in a file of readings: all of it or nothing. A reading of a day that is on file is corrected, and what it
    /// was is kept. What lies far from its neighbours comes in with a warning.
    @discardableResult
    package func importReadings(_ text: String, by author: Author) throws -> ImportOutcome {
        try decide(author) { decision in
            let book = try ReadingBook(decision, today: clock.now().localDate)
            let readings = try ReadingColumns.table.rows(in: text) { try book.reading($0) }
            var outcome = ImportOutcome()
            for reading in readings { try store(reading, over: book.known(reading), &outcome, in: decision) }
            outcome.warnings = book.warnings(about: readings)
            return outcome
        }
    }

    private func store(
        _ reading: Reading, over known: Reading?, _ outcome: inout ImportOutcome, in decision: Decision
    ) throws {
        var wanted = reading
        if let known { wanted.version = known.version }
        try outcome.keep(
            wanted, over: known, insert: { try insert($0, in: decision) },
            update: { try decision.update($0, as: .importing("readings")) })
    }

    private func insert(_ reading: Reading, in decision: Decision) throws {
        guard let version = try decision.withdrawnVersion(of: reading.indicator, on: reading.date) else {
            return try decision.insert(reading, as: .importing("readings"))
        }
        var again = reading
        again.version = version
        try decision.update(again, as: .importing("readings"))
    }

    /// The readings of an indicator, oldest first.
    package func readings(of indicator: String, of plan: String) throws -> [Reading] {
        try read { snapshot in
            let found = try self.indicator(indicator, of: plan, in: snapshot)
            return try snapshot.readings(of: found.plan).filter { $0.indicator == found.id }
        }
    }

    /// Takes a reading back: it counts no more, and what it was is kept with the reason.
    package func withdrawReading(
        of indicator: String, of plan: String, on date: LocalDate, because reason: String, by author: Author
    ) throws {
        guard !reason.isEmpty else { throw Fault(.readingNoReason) }
        try decide(author) { decision in
            let found = try self.indicator(indicator, of: plan, in: decision)
            let reading = try decision.readings(of: found.plan).first { $0.indicator == found.id && $0.date == date }
            guard let reading else {
                let values = ["plan": plan, "indicator": indicator, "day": Phrases.value(date)]
                throw Fault(.readingUnknown, values)
            }
            try decision.withdraw(reading, because: reason, as: "reading.withdraw")
        }
    }
}

/// What is on file when readings come in.
private struct ReadingBook {
    private struct Place: Hashable {
        let indicator: Identifier<Indicator>
        let date: LocalDate
    }

    private let plans: [String: Identifier<Plan>]
    private let indicators: [Indicator]
    private let readings: [Place: Reading]
    private let today: LocalDate

    init(_ snapshot: Snapshot, today: LocalDate) throws {
        plans = Dictionary(try snapshot.plans().map { ($0.number, $0.id) }) { first, _ in first }
        indicators = try snapshot.indicators()
        let known = try snapshot.readings()
        readings = Dictionary(known.map { (Place(indicator: $0.indicator, date: $0.date), $0) }) { first, _ in first }
        self.today = today
    }

    func known(_ reading: Reading) -> Reading? {
        readings[Place(indicator: reading.indicator, date: reading.date)]
    }

    func reading(_ row: ImportRow) throws -> Reading {
        let indicator = try indicator(row)
        let date = try row.value(ReadingColumns.date)
        guard date <= today else { throw row.fault(.readingFuture, "基準日", ["day": Phrases.value(date)]) }
        let known = readings[Place(indicator: indicator.id, date: date)]
        let value = try value(row, of: indicator, known)
        let comment = try SectionComment(
            cause: row.value(ReadingColumns.cause, keeping: known?.comment.cause),
            nextStep: row.value(ReadingColumns.nextStep, keeping: known?.comment.nextStep))
        return try Reading(
            indicator: indicator.id, date: date, value: value,
            status: row.value(ReadingColumns.status, keeping: known?.status), comment: comment)
    }

    private func value(_ row: ImportRow, of indicator: Indicator, _ known: Reading?) throws -> IndicatorValue {
        let numerator = try row.value(ReadingColumns.numerator)
        let denominator = try row.value(ReadingColumns.denominator)
        guard (numerator == nil) == (denominator == nil) else { throw row.contradiction("分母", with: "分子") }
        var value: IndicatorValue
        if let amount = try row.value(ReadingColumns.value) {
            value = IndicatorValue(amount, numerator: numerator, denominator: denominator)
        } else if let numerator, let denominator, let share = indicator.value(of: numerator, in: denominator) {
            value = share
        } else {
            throw row.fault(.importMissingValue, "値", ["kind": "@import.kind.amount"])
        }
        guard indicator.direction.accepts(value.amount) else { throw row.contradiction("値", with: "方向") }
        if let known, !row.has(ReadingColumns.numerator), known.value.amount == value.amount { value = known.value }
        if let problem = indicator.problem(with: value) { throw row.fault(of: problem, indicator) }
        return value
    }

    private func indicator(_ row: ImportRow) throws -> Indicator {
        guard let plan = try plans[row.value(ReadingColumns.plan)] else { throw row.unknown("plan", "計画番号") }
        let number = try row.value(ReadingColumns.indicator)
        guard let indicator = indicators.first(where: { $0.plan == plan && $0.number == number }) else {
            throw row.unknown("indicator", "指標番号")
        }
        guard indicator.calculation == .recorded else { throw row.fault(.readingOfCounted, "指標番号") }
        return indicator
    }

    /// Readings of a file that differ much from what lies next to them; what is on file just so is not told again.
    func warnings(about new: [Reading]) -> [Fault] {
        var all = readings
        for reading in new { all[Place(indicator: reading.indicator, date: reading.date)] = reading }
        let lines = Dictionary(grouping: all.values, by: \.indicator)
        let changed = Set(
            new.filter { known($0)?.value != $0.value }.map { Place(indicator: $0.indicator, date: $0.date) })
        return indicators.flatMap { indicator in
            let line = (lines[indicator.id] ?? []).sorted { $0.date < $1.date }
            return zip(line, line.dropFirst()).compactMap { earlier, later -> Fault? in
                let touches = [earlier, later].contains {
                    changed.contains(Place(indicator: $0.indicator, date: $0.date))
                }
                guard touches, let doubt = indicator.doubt(from: earlier, to: later) else { return nil }
                return Fault(
                    doubt == .jump ? .readingJump : .readingFalls,
                    [
                        "indicator": indicator.number, "value": later.value.amount.text,
                        "day": Phrases.value(later.date), "other": earlier.value.amount.text,
                        "otherDay": Phrases.value(earlier.date),
                    ])
            }
        }
    }
}

extension ImportRow {
    fileprivate func fault(of problem: ReadingProblem, _ indicator: Indicator) -> Fault {
        switch problem {
        case .outOfRange(let lowest, let highest):
            fault(
                .readingRange, "値",
                [
                    "unit": indicator.unit, "least": lowest?.text ?? "", "most": highest?.text ?? "",
                    "range": "@reading.range.\(lowest == nil ? "most" : highest == nil ? "least" : "between")",
                ])
        case .fraction: fault(.readingFraction, "値", ["unit": indicator.unit])
        case .notItsShare(let expected): fault(.readingNotItsShare, "値", ["expected": expected.text])
        }
    }
}

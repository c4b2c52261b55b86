package import Kakehashi
import KakehashiStore

extension ReportDesk {
    /// Takes in a file of readings: all of it or nothing. A reading of a day that is on file is corrected, and what it
    /// was is kept.
    @discardableResult
    package func importReadings(_ text: String, by author: Author) throws -> ImportOutcome {
        try decide(author) { decision in
            let book = try ReadingBook(decision)
            let readings = try ReadingColumns.table.rows(in: text) { try book.reading($0) }
            var outcome = ImportOutcome()
            for reading in readings { try store(reading, over: book.known(reading), &outcome, in: decision) }
            return outcome
        }
    }

    private func store(
        _ reading: Reading, over known: Reading?, _ outcome: inout ImportOutcome, in decision: Decision
    ) throws {
        var wanted = reading
        if let known { wanted.version = known.version }
        try outcome.keep(
            wanted, over: known, insert: { try decision.insert($0, as: .importing("readings")) },
            update: { try decision.update($0, as: .importing("readings")) })
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

    init(_ snapshot: Snapshot) throws {
        plans = Dictionary(try snapshot.plans().map { ($0.number, $0.id) }) { first, _ in first }
        indicators = try snapshot.indicators()
        let known = try snapshot.readings()
        readings = Dictionary(known.map { (Place(indicator: $0.indicator, date: $0.date), $0) }) { first, _ in first }
    }

    func known(_ reading: Reading) -> Reading? {
        readings[Place(indicator: reading.indicator, date: reading.date)]
    }

    func reading(_ row: ImportRow) throws -> Reading {
        let indicator = try indicator(row)
        let amount = try row.value(ReadingColumns.value)
        guard indicator.direction.accepts(amount) else { throw row.contradiction("値", with: "方向") }
        let date = try row.value(ReadingColumns.date)
        let before = readings[Place(indicator: indicator.id, date: date)]
        // A fraction belongs to its value: with another value, one that the file does not say is not on file any more.
        let fraction = before?.value.amount == amount ? before?.value : nil
        let value = try IndicatorValue(
            amount, numerator: row.value(ReadingColumns.numerator, keeping: fraction?.numerator),
            denominator: row.value(ReadingColumns.denominator, keeping: fraction?.denominator))
        guard (value.numerator == nil) == (value.denominator == nil) else {
            throw row.contradiction("分母", with: "分子")
        }
        let comment = try SectionComment(
            cause: row.value(ReadingColumns.cause, keeping: before?.comment.cause),
            nextStep: row.value(ReadingColumns.nextStep, keeping: before?.comment.nextStep))
        return try Reading(
            indicator: indicator.id, date: date, value: value,
            status: row.value(ReadingColumns.status, keeping: before?.status), comment: comment)
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
}

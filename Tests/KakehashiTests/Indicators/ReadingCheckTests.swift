import Kakehashi
import TestSupport
import Testing

/// Which values can be readings, and which ought to be looked at again.
@Suite struct ReadingCheckTests {
    static func number(_ text: String) -> ScaledNumber { ScaledNumber(text) ?? ScaledNumber(digits: 0) }

    static func problem(
        _ text: String, unit: String, decimals: Int = 0, lowest: String? = nil, highest: String? = nil,
        target: String = "1"
    ) -> ReadingProblem? {
        var indicator = AccumulationTests.indicator(nil, unit: unit, decimals: decimals, target: target)
        indicator.lowest = lowest.map(number)
        indicator.highest = highest.map(number)
        return AccumulationTests.reading("2026-10-31", text).flatMap { indicator.problem(with: $0.value) }
    }

    static let percent = ReadingProblem.outOfRange(lowest: number("0"), highest: number("100"))

    @Test(arguments: ["790.5", "100.1", "-0.1", "-5"]) func `a share lies between 0 and 100`(text: String) {
        #expect(Self.problem(text, unit: "%", decimals: 1) == Self.percent)
        #expect(Self.problem(text, unit: "％") == Self.percent)
    }

    @Test(arguments: ["0", "100", "79.8", "0.0"]) func `a share within is taken`(text: String) {
        #expect(Self.problem(text, unit: "%") == nil)
    }

    @Test func `a plan may say that values lie outside`() {
        #expect(Self.problem("120", unit: "%", highest: "200") == nil)
        #expect(Self.problem("201", unit: "%", highest: "200") != nil)
        #expect(Self.problem("120", unit: "%", target: "130") == nil)
        #expect(Self.problem("-3", unit: "%", lowest: "-10") == nil)
        #expect(Self.problem("-3", unit: "度", lowest: "-10") == nil)
        #expect(Self.problem("999", unit: "‰") == nil && Self.problem("1001", unit: "‰") != nil)
    }

    @Test(arguments: ["人", "件", "回", "箇所", "教室"]) func `counts are whole and not negative`(unit: String) {
        #expect(Self.problem("12.5", unit: unit) == .fraction)
        #expect(Self.problem("-1", unit: unit) == .outOfRange(lowest: Self.number("0"), highest: nil))
        #expect(Self.problem("12.0", unit: unit) == nil && Self.problem("0", unit: unit) == nil)
        #expect(Self.problem("12.5", unit: unit, decimals: 1) == nil)
    }

    @Test(arguments: [
        ("79.8 32700/41000", true), ("79.7 32700/41000", true), ("79.76 32700/41000", true), ("80 32700/41000", true),
        ("79 32700/41000", true), ("55 32700/41000", false), ("79.9 32700/41000", false), ("81 32700/41000", false),
        ("0 0/5", true), ("100 5/5", true),
    ])
    func `a value is what its numerator and denominator give, rounded or cut off`(text: String, holds: Bool) {
        #expect((Self.problem(text, unit: "%", decimals: 1) == nil) == holds)
    }

    @Test(arguments: 1...30 as ClosedRange<UInt64>)
    func `a share that is computed is never refused`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<50 {
            let whole = Int.random(in: 1...90_000, using: &random)
            let part = Int.random(in: 0...whole, using: &random)
            let indicator = AccumulationTests.indicator(nil, unit: "%", decimals: .random(in: 0...4, using: &random))
            let value = try #require(indicator.value(of: part, in: whole))
            #expect(indicator.problem(with: value) == nil, "seed \(seed) \(part)/\(whole)")
        }
    }

    @Test(arguments: [
        ("人", Accumulation.monthly, "12", "120", ReadingDoubt.jump as ReadingDoubt?),
        ("人", .monthly, "120", "12", .jump),
        ("人", .monthly, "12", "119", nil), ("人", .monthly, "1", "19", nil), ("人", .monthly, "0", "500", nil),
        ("%", .monthly, "60", "90", .jump), ("%", .monthly, "60", "89.9", nil), ("人", .fiscalYear, "36", "24", .falls),
        ("人", .fiscalYear, "2", "90", nil), ("人", .plan, "36", "35", .falls), ("人", .plan, "36", "36", nil),
    ])
    func `a value far from the one before is doubted`(
        unit: String, way: Accumulation, earlier: String, later: String, doubt: ReadingDoubt?
    ) throws {
        let indicator = AccumulationTests.indicator(way, unit: unit, decimals: 1)
        let first = try #require(AccumulationTests.reading("2026-09-30", earlier))
        let second = try #require(AccumulationTests.reading("2026-10-31", later))
        #expect(indicator.doubt(from: first, to: second) == doubt)
    }

    @Test func `what was read half a year apart is not doubted`() throws {
        let indicator = AccumulationTests.indicator(.pointInTime, unit: "%")
        let first = try #require(AccumulationTests.reading("2026-03-31", "30"))
        let second = try #require(AccumulationTests.reading("2026-10-31", "80"))
        #expect(indicator.doubt(from: first, to: second) == nil)
    }

    @Test func `what began anew in April does not fall`() throws {
        let indicator = AccumulationTests.indicator(.fiscalYear)
        let march = try #require(AccumulationTests.reading("2026-03-31", "69"))
        let june = try #require(AccumulationTests.reading("2026-06-30", "24"))
        #expect(indicator.doubt(from: march, to: june) == nil)
    }
}

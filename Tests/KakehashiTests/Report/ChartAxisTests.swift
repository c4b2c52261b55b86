import Kakehashi
import TestSupport
import Testing

@Suite struct ChartAxisTests {
    static func numbers(_ texts: [String]) -> [ScaledNumber] { texts.compactMap { ScaledNumber($0) } }

    @Test(arguments: [
        (["12", "74", "111"], true, ["0", "50", "100", "150"]),
        (["59", "478", "820"], false, ["0", "200", "400", "600", "800", "1,000"]),
        (["0"], true, ["0", "1"]), (["0", "1"], true, ["0", "1"]), ([], true, ["0", "1"]),
        (["4"], true, ["0", "1", "2", "3", "4"]), (["0.4"], true, ["0.0", "0.1", "0.2", "0.3", "0.4"]),
        (["3105000", "1000000"], false, ["0", "1,000,000", "2,000,000", "3,000,000", "4,000,000"]),
    ])
    func `a scale has a handful of rounded numbers`(values: [String], fromZero: Bool, ticks: [String]) {
        let axis = ChartAxis(Self.numbers(values), fromZero: fromZero)
        #expect(axis.ticks.map(\.text) == ticks)
    }

    @Test func `a line far above zero begins higher`() {
        let axis = ChartAxis(Self.numbers(["83.3", "90.8", "90"]), fromZero: false)
        #expect(axis.lower > 70 && axis.lower <= 83.3 && axis.upper >= 90.8)
        #expect(ChartAxis(Self.numbers(["83.3", "90.8"]), fromZero: true).lower == 0)
    }

    @Test(arguments: 1...10 as ClosedRange<UInt64>)
    func `every value lies between foot and top`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<100 {
            let decimals = Int.random(in: 0...2, using: &random)
            let values = (0..<Int.random(in: 1...13, using: &random)).map { _ in
                ScaledNumber(digits: .random(in: 0...5_000_000, using: &random), decimals: decimals)
            }
            let axis = ChartAxis(values, fromZero: Bool.random(using: &random))
            #expect(values.allSatisfy { (0...1).contains(axis.position(of: $0)) }, "seed \(seed) \(values)")
            #expect((2...9).contains(axis.ticks.count), "seed \(seed) \(values)")
        }
    }
}

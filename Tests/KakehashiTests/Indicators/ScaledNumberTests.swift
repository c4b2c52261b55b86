import Kakehashi
import TestSupport
import Testing

@Suite struct ScaledNumberTests {
    @Test(arguments: [
        ("0", "0", "0"), ("18.7", "18.7", "18.7"), ("35.0", "35.0", "35.0"), ("3105000", "3,105,000", "3105000"),
        ("3,105,000", "3,105,000", "3105000"), ("-5", "-5", "-5"), ("-0.25", "-0.25", "-0.25"), ("100", "100", "100"),
        ("1,000", "1,000", "1000"),
    ])
    func `reads and writes a number`(text: String, people: String, machines: String) throws {
        let number = try #require(ScaledNumber(text))
        #expect(number.text == people)
        #expect(number.description == machines)
    }

    @Test(arguments: [
        "", "-", "1.", ".5", "1,00", "1,0000", "12 ", "１２", "1e3", "1.23456", "12345678901234", "+1", "1,,000", ",100",
        "1.2.3", "--1",
    ])
    func `refuses what is no number`(text: String) {
        #expect(ScaledNumber(text) == nil)
    }

    @Test func `numbers compare by value, whatever their decimals`() throws {
        #expect(ScaledNumber("35.0") == ScaledNumber("35"))
        #expect(try #require(ScaledNumber("18.7")) < #require(ScaledNumber("20")))
        #expect(Set([ScaledNumber("35.00"), ScaledNumber("35")]).count == 1)
    }

    @Test(arguments: [
        (17_008, 41_224, 2, "41.26"), (1, 3, 1, "33.3"), (2, 3, 0, "67"), (1, 2, 0, "50"), (1, 8, 1, "12.5"),
        (1, 200, 0, "1"), (-1, 200, 0, "-1"), (0, 7, 1, "0.0"), (7, 7, 0, "100"),
    ])
    func `a share is rounded half away from zero`(part: Int, whole: Int, decimals: Int, text: String) {
        #expect(ScaledNumber(percentOf: part, in: whole, decimals: decimals)?.description == text)
    }

    @Test func `there is no share of nothing`() {
        #expect(ScaledNumber(percentOf: 0, in: 0, decimals: 1) == nil)
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `what is written is read again`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            let number = ScaledNumber(
                digits: .random(in: -999_999_999_999...999_999_999_999, using: &random),
                decimals: .random(in: 0...4, using: &random))
            #expect(ScaledNumber(number.description) == number, "seed \(seed)")
            #expect(ScaledNumber(number.text) == number, "seed \(seed)")
        }
    }
}

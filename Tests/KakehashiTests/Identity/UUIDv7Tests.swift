import Kakehashi
import TestSupport
import Testing

@Suite struct UUIDv7Tests {
    @Test func readsWhatItWrites() {
        var generator = SeededGenerator(seed: 11)
        for round in 0..<500 {
            let instant = Instant(milliseconds: Int64.random(in: 0..<1 << 48, using: &generator))
            let key = UUIDv7(at: instant, random: (generator.next(), generator.next()))
            #expect(UUIDv7(key.description) == key, "seed 11, round \(round)")
            #expect(UUIDv7(key.description.uppercased()) == key)
        }
    }

    /// The example of RFC 9562, appendix A.6.
    @Test func isWrittenAsTheStandardSays() {
        let key = UUIDv7(at: Instant(milliseconds: 0x017F_22E2_79B0), random: (0xCC3, 0x18C4_DC0C_0C07_398F))
        #expect(key.description == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f")
    }

    @Test func sortsByAge() {
        let keys = (0..<100).map { UUIDv7(at: Instant(milliseconds: Int64($0) << 20)) }
        #expect(keys.sorted() == keys)
        #expect(keys.map(\.description).sorted() == keys.map(\.description))
    }

    @Test(arguments: [
        "", "017f22e2", "017f22e2-79b0-7cc3-98c4-dc0c0c07398", "017f22e2-79b0-7cc3-98c4-dc0c0c07398f0",
        "017f22e279b0-7cc3-98c4-dc0c0c07398f-", "017f22e2-79b0-7cc3-98c4-dc0c0c07398g",
        "０17f22e2-79b0-7cc3-98c4-dc0c0c07398f", "017f22e2_79b0_7cc3_98c4_dc0c0c07398f",
    ])
    func readsNothingElse(_ text: String) {
        #expect(UUIDv7(text) == nil)
    }

    @Test(arguments: [
        ("2026-11-18", true), ("2026-02-29", false), ("2024-02-29", true), ("2026-1-18", false), ("20261118", false),
        ("2026-11-181", false), ("2026-11-1", false), ("-026-11-18", false), ("２026-11-18", false), ("", false),
        ("0000-01-01", false), ("2026/11/18", false),
    ])
    func daysAreReadInOneFormOnly(_ text: String, _ isDay: Bool) {
        #expect((LocalDate(text) != nil) == isDay)
        if isDay { #expect(LocalDate(text)?.description == text) }
    }
}

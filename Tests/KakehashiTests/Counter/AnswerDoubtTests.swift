import Kakehashi
import Testing

@Suite("What is asked about once more (kiosk.md B9, B16)")
struct AnswerDoubtTests {
    @Test(
        "days that are long ago or far ahead, and ages that nobody reaches",
        arguments: [
            ("moving.date", "1947-03-03", .longAgo(years: 79)), ("moving.date", "1913-05-01", .longAgo(years: 113)),
            ("moving.date", "2025-11-16", .longAgo(years: 1)), ("moving.date", "2025-11-17", nil),
            ("moving.date", "2026-08-01", nil), ("moving.leaving", "2036-11-28", .farAhead),
            ("moving.leaving", "2027-11-19", nil), ("moving.leaving", "2026-11-28", nil),
            ("moving.planned", "2027-03-01", .farAhead), ("moving.planned", "", nil),
            ("water.start", "2036-12-05", .farAhead),
            ("health.date", "1990-04-01", .longAgo(years: 36)), ("health.date", "2025-04-01", nil),
            ("person.birth", "1911-11-18", nil), ("person.birth", "1910-11-18", .veryOld(years: 116)),
            ("household.*.birth", "1905-00-00", .veryOld(years: 121)), ("subject.birth", "1868-10-23", nil),
            ("dog.birth", "1990-01-01", .veryOld(years: 36)), ("person.phone", "1947-03-03", nil),
        ] as [(String, String, AnswerDoubt?)])
    func days(pattern: String, value: String, doubt: AnswerDoubt?) throws {
        let day = try #require(LocalDate("2026-11-18"))
        #expect(AnswerDoubt(value, to: pattern, on: day) == doubt)
    }

    @Test(
        "a new address that names another city",
        arguments: [
            ("架橋市橋詰二丁目７番", false), ("岩木県架橋市橋詰２", false), ("橋詰二丁目７番１１号", false), ("本町１−２−３", false),
            ("かけはししほんまち１", false), ("2-7-11 Hashizume", false), ("二日市町３", false),
            ("岩木県葛城市南水元３", true), ("富山市桜町１", true), ("東京都港区芝１", true), ("中新川郡上市町１", true),
            ("多摩野県 青嵐市中央４", true),
        ])
    func elsewhere(text: String, isElsewhere: Bool) throws {
        let day = try #require(LocalDate("2026-11-18"))
        let doubt = AnswerDoubt(text, to: "address.new.text", on: day, city: "架橋市")
        #expect(doubt == (isElsewhere ? .elsewhere : nil))
        #expect(AnswerDoubt(text, to: "address.new.text", on: day) == nil)
        #expect(AnswerDoubt(text, to: "address.old.text", on: day, city: "架橋市") == nil)
    }
}

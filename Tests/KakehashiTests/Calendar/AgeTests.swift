import Kakehashi
import Testing

@Suite struct AgeTests {
    @Test(arguments: [
        ("1951-11-18", "2026-11-17", 74), ("1951-11-18", "2026-11-18", 75), ("2000-02-29", "2025-02-28", 24),
        ("2000-02-29", "2025-03-01", 25), ("2026-11-18", "2026-11-18", 0),
    ])
    func years(birth: String, date: String, age: Int) throws {
        #expect(Age.years(born: try #require(LocalDate(birth)), on: try #require(LocalDate(date))) == age)
    }

    @Test func nobodyIsOlderThanHisBirth() throws {
        let birth = try #require(LocalDate("2026-11-19"))
        #expect(Age.years(born: birth, on: birth.adding(days: -1)) == nil)
    }

    @Test func hoursCoverWhatLiesWithin() throws {
        let nine = TimeOfDay(minutes: 540)
        let five = TimeOfDay(minutes: 1020)
        let hours = try #require(OpeningHours(nine, five))
        #expect(hours.covers(nine, five))
        #expect(!hours.covers(TimeOfDay(minutes: 539), five))
        #expect(!hours.covers(five, five))
        #expect(OpeningHours(five, nine) == nil)
    }
}

import Kakehashi
import Testing

struct FilingDaysTests {
    @Test(
        arguments: [
            ("2026-11-16", "2026-11-30"),
            // Saturday moves to Monday.
            ("2026-11-14", "2026-11-30"),
            // Sunday before a Monday holiday (2026-01-12) moves past both.
            ("2025-12-28", "2026-01-13"),
            // The turn of the year: from December 29 to January 3, then a Sunday.
            ("2026-12-15", "2027-01-04"),
            // A bridge day between two holidays is a holiday (2026-09-22).
            ("2026-09-07", "2026-09-24"),
        ])
    func theLastDayOfMovingIn(moved: String, last: String) throws {
        let day = FilingDays().lastDayOfMovingIn(moved: try #require(LocalDate(moved)))
        #expect(day.description == last)
    }
}

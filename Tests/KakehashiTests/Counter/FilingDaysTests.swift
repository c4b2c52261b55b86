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

    /// Rules of other procedures; none of these days is closed unless said.
    @Test(
        arguments: [
            // 国保, 介護: 14 days from the day after.
            ("2026-11-16", FilingRule(from: "moving.date", days: 14), "2026-11-30"),
            // Birth: the day itself counts.
            ("2026-11-16", FilingRule(from: "moving.date", days: 14, counting: .including), "2026-11-30"),
            ("2026-11-17", FilingRule(from: "moving.date", days: 14, counting: .including), "2026-11-30"),
            // Death: 7 days with the day itself; the 7th is Sunday 2026-11-22, then 23 (holiday).
            ("2026-11-16", FilingRule(from: "moving.date", days: 7, counting: .including), "2026-11-24"),
            (
                "2026-11-16", FilingRule(from: "moving.date", days: 7, counting: .including, closed: .previous),
                "2026-11-20"
            ),
            (
                "2026-11-16", FilingRule(from: "moving.date", days: 7, counting: .including, closed: .stays),
                "2026-11-22"
            ),
            // 児童手当: the month's last open day, or 15 days from the day after, whichever is later.
            ("2026-11-02", FilingRule(from: "moving.date", days: 15, orEndOfMonth: true), "2026-11-30"),
            ("2026-11-20", FilingRule(from: "moving.date", days: 15, orEndOfMonth: true), "2026-12-07"),
            // October 31 is a Saturday: the month ends for the office on the 30th.
            ("2026-10-01", FilingRule(from: "moving.date", days: 15, orEndOfMonth: true), "2026-10-30"),
            // マイナンバーカード: 90 days from the filing. 犬: 30 days.
            ("2026-11-18", FilingRule(from: "application.date", days: 90), "2027-02-16"),
            ("2026-11-18", FilingRule(from: "moving.date", days: 30), "2026-12-18"),
        ])
    func theLastDayByARule(from: String, rule: FilingRule, last: String) throws {
        #expect(FilingDays().lastDay(rule, from: try #require(LocalDate(from))).description == last)
    }

    @Test func isNotToldBeforeItsDayIsKnown() throws {
        let today = try #require(LocalDate("2026-11-18"))
        #expect(FilingDays().lastDay(.moving, for: Answers(), on: today) == nil)
        let moved = try Answers().setting("moving.date", "2026-11-16")
        #expect(FilingDays().lastDay(.moving, for: moved, on: today)?.description == "2026-11-30")
    }
}

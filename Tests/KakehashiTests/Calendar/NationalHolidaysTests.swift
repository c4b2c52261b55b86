import Kakehashi
import Testing

@Suite struct NationalHolidaysTests {
    @Test func theEighteenOf2026() {
        let days = NationalHolidays().all(in: 2026).map { "\($0.date) \($0.name)" }
        #expect(
            days == [
                "2026-01-01 元日", "2026-01-12 成人の日", "2026-02-11 建国記念の日", "2026-02-23 天皇誕生日", "2026-03-20 春分の日",
                "2026-04-29 昭和の日", "2026-05-03 憲法記念日", "2026-05-04 みどりの日", "2026-05-05 こどもの日", "2026-05-06 休日",
                "2026-07-20 海の日", "2026-08-11 山の日", "2026-09-21 敬老の日", "2026-09-22 休日", "2026-09-23 秋分の日",
                "2026-10-12 スポーツの日", "2026-11-03 文化の日", "2026-11-23 勤労感謝の日",
            ])
    }

    @Test(arguments: [
        ("2019-04-30", "休日"), ("2019-05-01", "天皇の即位の日"), ("2019-05-02", "休日"), ("2019-05-06", "休日"),
        ("2019-10-14", "体育の日"), ("2019-10-22", "即位礼正殿の儀の行われる日"), ("2020-07-24", "スポーツの日"), ("2021-08-08", "山の日"),
        ("2021-08-09", "休日"), ("2015-09-22", "休日"), ("2018-12-24", "休日"), ("2024-08-12", "休日"), ("2032-09-21", "休日"),
    ])
    func specialDays(date: String, name: String) throws {
        #expect(NationalHolidays().name(on: try #require(LocalDate(date))) == name)
    }

    @Test(arguments: ["2019-12-23", "2020-08-11", "2020-10-12", "2021-07-19", "2026-12-29", "2026-11-18", "2026-05-02"])
    func ordinaryDays(date: String) throws {
        #expect(!NationalHolidays().contains(try #require(LocalDate(date))))
    }

    @Test func aCityMayAddAndRemove() throws {
        let holiday = try #require(LocalDate("2026-11-03"))
        let ordinary = try #require(LocalDate("2026-11-18"))
        var days = NationalHolidays()
        days.remove(holiday)
        days.add(ordinary, named: "市制記念日")
        #expect(days.name(on: holiday) == nil)
        #expect(days.name(on: ordinary) == "市制記念日")
        #expect(days.all(in: 2026).count == 18)
        days.add(holiday, named: "文化の日")
        #expect(days.all(in: 2026).count == 19)
    }

    @Test(arguments: [(2007, 19), (2009, 17), (2015, 17), (2020, 18), (2021, 17), (2024, 21), (2025, 19), (2027, 17)])
    func howMany(year: Int, count: Int) {
        #expect(NationalHolidays().all(in: year).count == count)
    }
}

import Kakehashi
import TestSupport
import Testing

@Suite struct EraTests {
    static let written: [(String, String, String)] = [
        ("2019-04-30", "平成31年4月30日", "H31.4.30"), ("2019-05-01", "令和元年5月1日", "R1.5.1"),
        ("1989-01-07", "昭和64年1月7日", "S64.1.7"), ("1989-01-08", "平成元年1月8日", "H1.1.8"),
        ("1926-12-24", "大正15年12月24日", "T15.12.24"), ("1926-12-25", "昭和元年12月25日", "S1.12.25"),
        ("1912-07-29", "明治45年7月29日", "M45.7.29"), ("1912-07-30", "大正元年7月30日", "T1.7.30"),
        ("1873-01-01", "明治6年1月1日", "M6.1.1"), ("2026-11-18", "令和8年11月18日", "R8.11.18"),
    ]

    @Test(arguments: written) func writesAndReads(date: String, long: String, short: String) throws {
        let day = try #require(LocalDate(date))
        let era = try #require(EraDate(day))
        #expect(era.description == long)
        #expect(era.short == short)
        #expect(EraDate(long) == era)
        #expect(EraDate(short) == era)
    }

    @Test(arguments: ["1872-12-31", "1868-10-23", "0001-01-01"]) func keepsSilentBefore1873(date: String) throws {
        #expect(EraDate(try #require(LocalDate(date))) == nil)
    }

    @Test(arguments: [
        "昭和64年1月8日", "平成31年5月1日", "平成元年1月7日", "令和元年4月30日", "大正15年12月25日", "昭和元年12月24日", "明治45年7月30日", "令和7年2月29日",
        "令和0年5月1日", "令和8年11月", "令和8年11月18", "8年11月18日", "R8.11", "R8.11.18.1", "X8.11.18", "明治5年12月31日", "", "令和八年一月一日",
    ])
    func refuses(text: String) {
        #expect(EraDate(text) == nil)
    }

    @Test(arguments: [
        ("令和１年５月１日", "2019-05-01"), ("昭和３９年１０月１０日", "1964-10-10"), ("S39-10-10", "1964-10-10"),
        ("Ｒ８／１１／１８", "2026-11-18"),
        ("令和 8年 11月 18日", "2026-11-18"),
    ])
    func readsWhatPeopleType(text: String, date: String) throws {
        #expect(EraDate(text)?.localDate.description == date)
    }

    @Test(arguments: [
        ("R元.5.1", "2019-05-01"), ("s20.3.1", "1945-03-01"), ("1945/03/01", "1945-03-01"),
        ("2019年5月1日", "2019-05-01"), ("S20.3.00", "1945-03-00"), ("昭和20年3月不詳", "1945-03-00"),
        ("昭和20年3月日不明", "1945-03-00"), ("昭和20年不詳", "1945-00-00"), ("S20.0.0", "1945-00-00"),
        ("昭和64年不詳", "1989-00-00"), ("平成元年1月不詳", "1989-01-00"), ("20年3月1日", nil), ("S20.0.3", nil),
        ("S20.3", nil), ("昭和20年3月", nil), ("昭和64年2月不詳", nil), ("昭和64年1月8日", nil), ("明治5年12月不詳", nil),
        ("昭和0年1月1日", nil), ("", nil), ("S", nil), ("2019年2月29日", nil),
    ])
    func aDayIsReadAsPeopleWriteIt(text: String, date: String?) {
        #expect(WrittenDay(text)?.partial?.description == date)
    }

    @Test(arguments: [
        ("昭和64年1月8日", Era.heisei), ("平成31年5月1日", .reiwa), ("H1.1.7", .showa), ("昭和64年2月不詳", .heisei),
        ("昭和70年1月1日", .heisei), ("令和元年4月30日", .heisei), ("昭和64年1月7日", nil), ("昭和64年不詳", nil),
        ("昭和70年2月30日", nil), ("1989-01-08", nil), ("明治5年1月1日", nil),
    ])
    func anEraThatHadEndedIsNamed(text: String, right: Era?) {
        #expect(WrittenDay(text)?.misnamed?.right == right)
    }

    @Test func everyDayComesBack() throws {
        var day = try #require(LocalDate("1873-01-01"))
        let last = try #require(LocalDate("2100-12-31"))
        while day <= last {
            let era = try #require(EraDate(day))
            #expect(EraDate(era.era, era.year, era.month, era.day)?.localDate == day)
            day = day.adding(days: 1)
        }
    }

    @Test func namesTheWeekday() throws {
        #expect(try #require(LocalDate("2026-11-18")).japanese == "令和8年11月18日(水)")
    }

    @Test(arguments: [
        ("1931-05-20", true), ("1931-05-00", true), ("1931-00-00", true), ("0000-00-00", true), ("1931-00-20", false),
        ("1931-13-00", false), ("0000-05-00", false), ("1931-02-30", false), ("1931", false),
    ])
    func partialDates(text: String, holds: Bool) {
        #expect((PartialDate(text)?.description == text) == holds)
    }
}

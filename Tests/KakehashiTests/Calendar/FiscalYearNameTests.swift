import Kakehashi
import Testing

@Suite struct FiscalYearNameTests {
    @Test(arguments: [
        (2025, "令和7年度", "R7"), (2019, "平成31年度", "H31"), (2020, "令和2年度", "R2"), (1989, "平成元年度", "H1"),
        (1988, "昭和63年度", "S63"),
    ])
    func names(start: Int, long: String, short: String) {
        let year = FiscalYear(startYear: start)
        #expect(year.japanese == long)
        #expect(year.short == short)
        #expect(FiscalYear(long) == year)
        #expect(FiscalYear(short) == year)
    }

    @Test(arguments: [
        ("令和元年度", 2019), ("R1", 2019), ("Ｒ７", 2025), ("R7年度", 2025), ("2025", 2025), ("2025年度", 2025), ("H30", 2018),
    ])
    func reads(text: String, start: Int) {
        #expect(FiscalYear(text)?.startYear == start)
    }

    @Test(arguments: ["", "R", "R0", "R-1", "S64", "H32", "7年度", "令和七年度", "20255", "1800", "R7.5"])
    func refuses(text: String) {
        #expect(FiscalYear(text) == nil)
    }
}

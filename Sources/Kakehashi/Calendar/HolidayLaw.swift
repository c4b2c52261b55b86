/// The days that the law (国民の祝日に関する法律 2条) names, without those that it moves or bridges.
enum HolidayLaw {
    static func named(in year: Int) -> [LocalDate: String] {
        var days = fixed(in: year)
        for (month, week, name) in mondays(in: year) { days[monday(week, of: month, in: year)] = name }
        days[equinox(3, in: year)] = "春分の日"
        days[equinox(9, in: year)] = "秋分の日"
        for (month, day, name) in special(in: year) {
            days[LocalDate(trustedYear: year, month: month, day: day)] = name
        }
        return days
    }

    private static func fixed(in year: Int) -> [LocalDate: String] {
        var days = [
            (1, 1, "元日"), (2, 11, "建国記念の日"), (4, 29, "昭和の日"), (5, 3, "憲法記念日"), (5, 4, "みどりの日"),
            (5, 5, "こどもの日"), (11, 3, "文化の日"), (11, 23, "勤労感謝の日"),
        ]
        if year <= 2018 { days.append((12, 23, "天皇誕生日")) }
        if year >= 2020 { days.append((2, 23, "天皇誕生日")) }
        if year >= 2016, year != 2020, year != 2021 { days.append((8, 11, "山の日")) }
        return Dictionary(
            uniqueKeysWithValues: days.map { (LocalDate(trustedYear: year, month: $0.0, day: $0.1), $0.2) })
    }

    /// Month, which Monday of it, name.
    private static func mondays(in year: Int) -> [(Int, Int, String)] {
        let games = year == 2020 || year == 2021
        return [(1, 2, "成人の日"), (9, 3, "敬老の日")]
            + (games ? [] : [(7, 3, "海の日"), (10, 2, year < 2020 ? "体育の日" : "スポーツの日")])
    }

    /// The accession of 2019 (平成30年法律第99号), and the days moved for the games of 2020 and 2021
    /// (平成27年法律第33号).
    private static func special(in year: Int) -> [(Int, Int, String)] {
        switch year {
        case 2019: [(5, 1, "天皇の即位の日"), (10, 22, "即位礼正殿の儀の行われる日")]
        case 2020: [(7, 23, "海の日"), (7, 24, "スポーツの日"), (8, 10, "山の日")]
        case 2021: [(7, 22, "海の日"), (7, 23, "スポーツの日"), (8, 8, "山の日")]
        default: []
        }
    }

    private static func monday(_ week: Int, of month: Int, in year: Int) -> LocalDate {
        let first = LocalDate(trustedYear: year, month: month, day: 1)
        let toMonday = (Weekday.monday.rawValue - first.weekday.rawValue + 7) % 7
        return first.adding(days: toMonday + 7 * (week - 1))
    }

    /// Right for 1980 to 2099: the formula of 新こよみ便利帳 (海上保安庁水路部 暦計算研究会). The days are fixed each
    /// February for the year after, in the 暦要項 of the National Astronomical Observatory.
    private static func equinox(_ month: Int, in year: Int) -> LocalDate {
        let base = month == 3 ? 20.8431 : 23.2488
        let day = Int(base + 0.242194 * Double(year - 1980)) - (year - 1980) / 4
        return LocalDate(trustedYear: year, month: month, day: day)
    }
}

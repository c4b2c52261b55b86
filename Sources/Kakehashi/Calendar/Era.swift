/// The five eras since Meiji. An era begins on its first day, so 昭和64年 has seven days.
public enum Era: Int, Hashable, Sendable, CaseIterable, Comparable {
    case meiji, taisho, showa, heisei, reiwa

    /// 明治, 大正, 昭和, 平成 or 令和.
    public var kanji: String { ["明治", "大正", "昭和", "平成", "令和"][rawValue] }

    /// M, T, S, H or R.
    public var letter: String { ["M", "T", "S", "H", "R"][rawValue] }

    /// The Gregorian year of its first year (元年).
    public var firstYear: Int { [1868, 1912, 1926, 1989, 2019][rawValue] }

    /// The first day; for Meiji the day of the proclamation, 1868-10-23 in Gregorian reckoning.
    public var firstDay: LocalDate {
        [
            LocalDate(trustedYear: 1868, month: 10, day: 23), LocalDate(trustedYear: 1912, month: 7, day: 30),
            LocalDate(trustedYear: 1926, month: 12, day: 25), LocalDate(trustedYear: 1989, month: 1, day: 8),
            LocalDate(trustedYear: 2019, month: 5, day: 1),
        ][rawValue]
    }

    /// The day before the next era; nil while the era lasts.
    public var lastDay: LocalDate? {
        Era(rawValue: rawValue + 1).map { $0.firstDay.adding(days: -1) }
    }

    /// The era that a day belongs to; nil before Meiji.
    public init?(on date: LocalDate) {
        guard let era = Era.allCases.last(where: { $0.firstDay <= date }) else { return nil }
        self = era
    }

    /// Reads a name or a letter, as in 昭和 or S.
    public init?(named name: some StringProtocol) {
        guard let era = Era.allCases.first(where: { $0.kanji == name || $0.letter == name.uppercased() }) else {
            return nil
        }
        self = era
    }

    /// 元年 for the first year, 7年 for the seventh.
    static func yearName(_ year: Int) -> String { year == 1 ? "元年" : "\(year)年" }

    public static func < (left: Era, right: Era) -> Bool { left.rawValue < right.rawValue }
}

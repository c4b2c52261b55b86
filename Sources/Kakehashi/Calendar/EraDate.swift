/// A day as it is written with an era, strict: 昭和64年1月8日 is no day, since 平成 had begun.
public struct EraDate: Hashable, Sendable {
    public let era: Era
    /// One for 元年.
    public let year: Int
    public let month: Int
    public let day: Int
    /// The same day of the Gregorian calendar.
    public let localDate: LocalDate

    /// Japan counts by the Gregorian calendar since this day; what precedes it is kept as text.
    public static let firstGregorianDay = LocalDate(trustedYear: 1873, month: 1, day: 1)

    /// Nil before 1873.
    public init?(_ date: LocalDate) {
        guard date >= EraDate.firstGregorianDay, let era = Era(on: date) else { return nil }
        self.era = era
        year = date.year - era.firstYear + 1
        month = date.month
        day = date.day
        localDate = date
    }

    /// Nil where the era has no such day.
    public init?(_ era: Era, _ year: Int, _ month: Int, _ day: Int) {
        guard (1...200).contains(year), let date = LocalDate(year: era.firstYear + year - 1, month: month, day: day),
            let made = EraDate(date), made.era == era
        else { return nil }
        self = made
    }

    /// Reads 令和元年5月1日, 令和1年5月1日, 昭和３９年１０月１０日, S39.10.10, r8-11-18, R元/5/1.
    public init?(_ text: some StringProtocol) {
        guard let written = WrittenDay(text), let era = written.era, let month = written.month, let day = written.day
        else { return nil }
        self.init(era, written.year, month, day)
    }
}

extension EraDate: CustomStringConvertible {
    /// 令和元年5月1日
    public var description: String { "\(era.kanji)\(Era.yearName(year))\(month)月\(day)日" }

    /// R1.5.1
    public var short: String { "\(era.letter)\(year).\(month).\(day)" }

    /// 元 or the number, as it stands in a form's box before 年.
    public var yearInForm: String { year == 1 ? "元" : "\(year)" }
}

extension LocalDate {
    /// 令和8年11月18日(水); the Gregorian form before 1873.
    public var japanese: String { (EraDate(self)?.description ?? description) + "(\(weekday.kanji))" }

    /// For days written in the source itself, which are known to exist.
    init(trustedYear year: Int, month: Int, day: Int) {
        self = LocalDate(firstOf: YearMonth(year: year, month: month)).adding(days: day - 1)
    }
}

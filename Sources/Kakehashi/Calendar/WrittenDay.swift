/// A day as somebody wrote it, with an era or without, before it is known whether there was such a day.
public struct WrittenDay: Hashable, Sendable {
    /// Nil where the year is of the Gregorian calendar.
    public let era: Era?
    let year: Int
    /// Nil where it is written that it is not known; the day then is not known either.
    let month: Int?
    let day: Int?

    public init(_ era: Era?, _ year: Int, _ month: Int?, _ day: Int?) {
        self.era = era
        self.year = year
        self.month = month
        self.day = month == nil ? nil : day
    }

    /// Reads 令和元年5月1日, R元.5.1, s39-10-10, 2019年5月1日 and 1945/3/1; with parts that are not known 昭和20年3月不詳,
    /// S20.3.00 and S20.00.00.
    public init?(_ text: some StringProtocol) {
        let text = DigitText.normalised(String(text))
        let era = Era.allCases.first { text.hasPrefix($0.kanji) || text.uppercased().hasPrefix($0.letter) }
        let isNamed = era.map { text.hasPrefix($0.kanji) } ?? false
        let rest = text.dropFirst(era == nil ? 0 : isNamed ? 2 : 1)
        guard let parts = WrittenDay.words(rest) ?? (isNamed ? nil : WrittenDay.signs(rest)),
            let year = WrittenDay.year(parts[0], era), let month = WrittenDay.number(parts[1]),
            let day = WrittenDay.number(parts[2]), month > 0 || day == 0
        else { return nil }
        self.init(era, year, month == 0 ? nil : month, day == 0 ? nil : day)
    }

    /// `20年3月1日`; `20年3月不詳` and `20年不詳` with zeros.
    private static func words(_ text: Substring) -> [Substring]? {
        let halves = text.split(separator: "年", maxSplits: 1, omittingEmptySubsequences: false)
        guard halves.count == 2 else { return nil }
        let rest = halves[1]
        if ["不詳", "不明", "月日不詳", "月日不明"].contains(rest) { return [halves[0], "0", "0"] }
        let days = rest.split(separator: "月", maxSplits: 1, omittingEmptySubsequences: false)
        guard days.count == 2 else { return nil }
        if ["不詳", "不明", "日不詳", "日不明"].contains(days[1]) { return [halves[0], days[0], "0"] }
        return days[1].hasSuffix("日") ? [halves[0], days[0], days[1].dropLast()] : nil
    }

    private static func signs(_ text: Substring) -> [Substring]? {
        for sign in [".", "-", "/"] as [Character] where text.contains(sign) {
            let parts = text.split(separator: sign, omittingEmptySubsequences: false)
            return parts.count == 3 ? parts : nil
        }
        return nil
    }

    /// Without an era a year has four digits, so that 20 is not taken for one of them.
    private static func year(_ text: Substring, _ era: Era?) -> Int? {
        guard era != nil else { return text.utf8.count == 4 && DigitText.isDigits(text) ? Int(text) : nil }
        return text == "元" ? 1 : number(text).flatMap { $0 > 0 ? $0 : nil }
    }

    private static func number(_ text: Substring) -> Int? {
        (1...2).contains(text.utf8.count) && DigitText.isDigits(text) ? Int(text) : nil
    }
}

extension WrittenDay {
    /// The year of the Gregorian calendar.
    private var gregorian: Int { era.map { $0.firstYear + year - 1 } ?? year }

    /// The day, where all of it is written and there was such a day in the era.
    public var localDate: LocalDate? { partial?.localDate }

    /// What is known of the day; nil where there was no such day in the era.
    public var partial: PartialDate? {
        guard let span, misnamed == nil, era == nil || span.last >= EraDate.firstGregorianDay else { return nil }
        if day != nil { return PartialDate(span.first) }
        return month == nil ? PartialDate(year: gregorian) : PartialDate(span.first.yearMonth)
    }

    /// The era that the day lies in instead, where it lies in another than is written.
    public var misnamed: MisnamedEra? {
        guard let era, let span else { return nil }
        return MisnamedEra(era, from: span.first, to: span.last)
    }

    /// The first and the last day that it may be.
    private var span: (first: LocalDate, last: LocalDate)? {
        guard let first = LocalDate(year: gregorian, month: month ?? 1, day: day ?? 1) else { return nil }
        if day != nil { return (first, first) }
        return (first, YearMonth(year: gregorian, month: month ?? 12).lastDay)
    }
}

/// Days, months and fiscal years among the values of a phrase: each language writes them its own way.
///
/// Such a value says what it is, `@day:2026-12-02`, `@month:2026-12` or `@year:2026`, so that a fault can carry it
/// without knowing who will read it. Files, options and JSON keep the form 2026-12-02.
extension Phrases {
    /// The value for a day: 12月2日(水), Wednesday, 2 December; with its year outside the fiscal year of `today`.
    public static func value(_ day: LocalDate) -> String { "@day:\(day)" }

    /// The value for a month, with its year: 令和8年12月, December 2026.
    public static func value(_ month: YearMonth) -> String { "@month:\(month)" }

    /// The value for a fiscal year: 令和8年度, R8.
    public static func value(_ year: FiscalYear) -> String { "@year:\(year.startYear)" }

    /// The text of such a value, given without its `@`; nil for anything else.
    func calendarText(_ value: Substring) -> String? {
        let parts = value.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        switch parts[0] {
        case "day": return LocalDate(parts[1]).map(text(of:))
        case "month": return YearMonth(parts[1]).map(text(of:))
        case "year":
            return Int(parts[1]).map { FiscalYear(startYear: $0) }.map {
                text("date.fiscalYear", ["japanese": $0.japanese, "short": $0.short])
            }
        default: return nil
        }
    }

    /// A day as sentences say it.
    public func text(of day: LocalDate) -> String {
        let values = [
            "month": "@kiosk.month.\(day.month)", "day": "\(day.day)", "weekday": "@kiosk.weekday.\(day.weekday)",
            "year": "\(day.year)", "eraYear": Phrases.eraYear(day),
        ]
        return text(today.map { $0.fiscalYear == day.fiscalYear } ?? true ? "date.day" : "date.dayOfYear", values)
    }

    private func text(of month: YearMonth) -> String {
        let values = ["month": "@kiosk.month.\(month.month)", "year": "\(month.year)"]
        return text("date.monthOfYear", values.merging(["eraYear": Phrases.eraYear(month.firstDay)]) { $1 })
    }

    /// 令和8年; 1872年 before eras are counted.
    private static func eraYear(_ day: LocalDate) -> String {
        EraDate(day).map { "\($0.era.kanji)\(Era.yearName($0.year))" } ?? "\(day.year)年"
    }
}

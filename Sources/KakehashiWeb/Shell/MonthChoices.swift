import Kakehashi

/// Months to choose from, named with their era; a list looks the same in every browser.
enum MonthChoices {
    /// Two years back and one ahead of the month that is shown.
    static func around(_ month: YearMonth, _ words: Words) -> [(value: String, label: String)] {
        (-24...12).reversed().map { month.adding(months: $0) }.map { ("\($0)", words.month($0)) }
    }
}

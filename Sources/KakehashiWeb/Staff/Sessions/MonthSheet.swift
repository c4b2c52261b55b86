import Kakehashi

/// The sheet of a month, weeks from Sunday, with something on its days.
struct MonthSheet {
    let words: Words
    let today: LocalDate
    let caption: String
    /// Why nothing is held anywhere on a day; nil on others.
    var pause: (LocalDate) -> String? = { _ in nil }
    /// Whether holidays and days without classes have a mark; there is no room for more in a small sheet.
    var hasMarks = false

    /// - Parameter content: what stands on a day; nil where nothing does.
    func html(_ month: YearMonth, _ content: (LocalDate) -> HTML?) -> HTML {
        Pieces.table(caption: caption, hidesCaption: true, heads: heads, class: "calendar") {
            MonthSheet.weeks(of: month).map { week in
                H.tr { week.map { day in cell(day, in: month, content) } }
            }
        }
    }

    /// Whole weeks that hold the month.
    static func weeks(of month: YearMonth) -> [[LocalDate]] {
        let start = month.firstDay.adding(days: -month.firstDay.weekday.rawValue)
        let count = (start.days(until: month.lastDay) + 7) / 7
        return (0..<count).map { week in (0..<7).map { start.adding(days: week * 7 + $0) } }
    }

    private var heads: [HTML] {
        Weekday.allCases.map { Pieces.head($0.kanji, MonthSheet.style(of: $0, isHoliday: false)) }
    }

    static func style(of weekday: Weekday, isHoliday: Bool) -> String? {
        if isHoliday || weekday == .sunday { return "rest" }
        return weekday == .saturday ? "saturday" : nil
    }

    private func cell(_ day: LocalDate, in month: YearMonth, _ content: (LocalDate) -> HTML?) -> HTML {
        guard month.contains(day) else { return H.td(.class("outside")) { HTML() } }
        let holiday = NationalHolidays().name(on: day)
        let pause = pause(day)
        let things = content(day)
        let styles = [
            MonthSheet.style(of: day.weekday, isHoliday: holiday != nil), day == today ? "today" : nil,
            things == nil ? "empty" : nil,
        ].compactMap { $0 }
        return H.td(styles.isEmpty ? nil : .class(styles.joined(separator: " ")), .data("date", "\(day)")) {
            H.time(.class("date"), .dateTime("\(day)")) {
                "\(day.day)"
                H.span(.class("unseen")) { words("web.date.weekday", ["weekday": day.weekday.kanji]) }
            }
            if day == today { H.span(.class("small")) { " \(words("staff.today"))" } }
            if hasMarks, holiday ?? pause != nil {
                H.span(.class("mark"), .ariaHidden) {
                    words(pause == nil ? "timetable.mark.holiday" : "timetable.mark.pause")
                }
            }
            if let holiday { H.span(.class("off")) { holiday } }
            if let pause, pause != holiday { H.span(.class("off")) { pause } }
            if let things { things }
        }
    }
}

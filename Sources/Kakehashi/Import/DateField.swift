/// Dates as offices and their spreadsheets write them into tables.
enum DateField {
    /// `2026-04-05`, `2026/4/5`, `2026.4.5`, `20260405`, 2026年4月5日, 令和8年4月5日, R8.4.5, each also with the midnight that
    /// a spreadsheet adds, and the bare day number of a spreadsheet; nil for what is no day.
    static func day(_ field: String) -> LocalDate? {
        let text = DigitText.normalised(withoutMidnight(field))
        return LocalDate(text) ?? WrittenDay(text)?.localDate ?? eightDigits(text) ?? spreadsheetDay(text)
    }

    static func moment(_ field: String) -> Instant? {
        let parts = Width.halfASCII(field).split { $0 == " " || $0 == "T" }
        guard parts.count == 2, let date = day(String(parts[0])), let time = TimeOfDay(parts[1]) else { return nil }
        return Instant(date, time)
    }

    private static func withoutMidnight(_ field: String) -> String {
        let parts = Width.halfASCII(field).split { $0 == " " || $0 == "T" }
        guard parts.count == 2, ["0:00", "00:00", "0:00:00", "00:00:00"].contains(parts[1]) else { return field }
        return String(parts[0])
    }

    private static func eightDigits(_ text: String) -> LocalDate? {
        guard text.utf8.count == 8, DigitText.isDigits(text) else { return nil }
        return LocalDate("\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))")
    }

    /// A cell that lost its format: days since 1899-12-30, as spreadsheets count them. Only from 1910 to 2099, so that
    /// other numbers are not taken for days.
    private static func spreadsheetDay(_ text: String) -> LocalDate? {
        guard text.utf8.count == 5, DigitText.isDigits(text), let number = Int(text), (3_654...73_050).contains(number)
        else { return nil }
        return LocalDate(year: 1899, month: 12, day: 30)?.adding(days: number)
    }
}

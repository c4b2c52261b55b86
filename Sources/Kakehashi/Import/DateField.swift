/// Dates as offices write them into tables.
enum DateField {
    static func day(_ field: String) -> LocalDate? {
        let text = DigitText.normalised(field)
        return LocalDate(text) ?? slashed(text) ?? EraDate(text)?.localDate
    }

    /// `2026/4/5`, as spreadsheets write it.
    private static func slashed(_ text: String) -> LocalDate? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4,
            parts.allSatisfy({ $0.utf8.count <= 4 && DigitText.isDigits($0) })
        else { return nil }
        let numbers = parts.compactMap { Int($0) }
        return LocalDate(year: numbers[0], month: numbers[1], day: numbers[2])
    }

    static func moment(_ field: String) -> Instant? {
        let parts = Width.halfASCII(field).split { $0 == " " || $0 == "T" }
        guard parts.count == 2, let date = day(String(parts[0])), let time = TimeOfDay(parts[1]) else { return nil }
        return Instant(date, time)
    }
}

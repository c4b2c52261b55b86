/// What is said of a timetable, with names instead of numbers and days as people write them.
extension TimetableBook {
    /// What a finding says.
    public func sentence(_ finding: TimetableFinding, _ phrases: Phrases) -> String {
        sentence(finding.phrase, finding.values, phrases)
    }

    /// What has changed since the timetable was made: the phrase `timetable.drift.<kind>`.
    public func sentence(_ drift: TimetableDrift, _ phrases: Phrases) -> String {
        sentence("timetable.drift.\(drift.kind.rawValue)", drift.values, phrases)
    }

    private func sentence(_ key: String, _ values: [String: String], _ phrases: Phrases) -> String {
        let shown = values.map { name, value in (name, self.shown(value, as: name, phrases)) }
        return phrases.text(key, Dictionary(uniqueKeysWithValues: shown))
    }

    /// A day within the year, with its weekday.
    public func day(_ date: LocalDate, _ phrases: Phrases) -> String {
        let values = [
            "date": "\(date)", "month": "\(date.month)", "day": "\(date.day)", "weekday": date.weekday.kanji,
        ]
        return phrases.text("timetable.day", values)
    }

    private func shown(_ value: String, as key: String, _ phrases: Phrases) -> String {
        switch key {
        case "venue", "from": name(ofVenue: value)
        case "course", "prior": name(ofCourse: value)
        case "person": name(ofPerson: value)
        case "reasons":
            value.split(separator: " ").map { phrases.text(String($0.dropFirst())) }
                .joined(separator: phrases.text("timetable.comma"))
        case "date", "before", "reason": LocalDate(value).map { day($0, phrases) } ?? value
        case "month", "next":
            YearMonth(value).map { phrases.text("timetable.month", ["date": value, "month": "\($0.month)"]) } ?? value
        default: value
        }
    }
}

import Kakehashi
import KakehashiHTTP

/// What was typed, chosen or dropped to move a class; what is not given stays as it is.
struct TimetableEntry {
    let byName: [String: String]
    let helpers: [String]
    /// Nil where something cannot be read.
    let move: HandMove?
    /// The fields that cannot be read, or cannot be.
    let wrong: [String]
    /// Whether the day lies in another year than the timetable.
    let isOutside: Bool

    init(_ values: FormValues, _ session: TimetableSession) {
        let stands = Dictionary(TimetableEntry.fields(HandMove(of: session))) { first, _ in first }
        let byName = ["date", "start", "venue", "instructor"].reduce(into: [String: String]()) { texts, name in
            texts[name] = values.text(name).isEmpty ? stands[name] : values.text(name)
        }
        // A form with nobody ticked is told from an address that says nothing of helpers.
        let helpers = values["staffed"] == nil ? session.helpers : values.all("helpers")
        // A class stays within its year, or it would stand on no page.
        let read = byName["date"].flatMap { PersonReading.date($0) }
        let date = read?.fiscalYear == session.date.fiscalYear ? read : nil
        let start = byName["start"].flatMap { TimeOfDay(Width.halfASCII($0)) }
        self.byName = byName
        self.helpers = helpers
        isOutside = read != nil && date == nil
        wrong = [date == nil ? "date" : nil, start == nil ? "start" : nil].compactMap { $0 }
        guard let date, let start, let venue = byName["venue"], let instructor = byName["instructor"] else {
            move = nil
            return
        }
        move = HandMove(
            key: session.key, date: date, start: start, venue: venue, instructor: instructor, helpers: helpers)
    }

    /// A move as the fields of a form or an address.
    static func fields(_ move: HandMove) -> [(String, String)] {
        [
            ("key", move.key), ("date", "\(move.date)"), ("start", "\(move.start)"), ("venue", move.venue),
            ("instructor", move.instructor), ("staffed", "1"),
        ] + move.helpers.map { ("helpers", $0) }
    }
}

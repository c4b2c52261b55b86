import Kakehashi
import KakehashiHTTP
import KakehashiOffice

/// The form of a new session, read; a sentence for every field that cannot be.
struct SessionReading {
    private(set) var errors: [String: String] = [:]
    private(set) var request: SessionRequest?

    init(_ form: FormValues, _ words: Words) {
        let date = PersonReading.date(form.text("date"))
        let start = TimeOfDay(Width.halfASCII(form.text("start")))
        let end = TimeOfDay(Width.halfASCII(form.text("end")))
        let capacity = Int(DigitText.normalised(form.text("capacity")))
        let host = HoldingBody(rawValue: form.text("host"))
        check("course", form.text("course").isEmpty, words)
        check("venue", form.text("venue").isEmpty, words)
        check("date", date == nil, words)
        check("start", start == nil, words)
        check("end", end == nil, words)
        check("host", host == nil, words)
        check("capacity", capacity == nil && !form.text("capacity").isEmpty, words)
        guard errors.isEmpty, let date, let start, let end, let host else { return }
        request = SessionRequest(
            course: form.text("course"), venue: form.text("venue"), host: host, date: date, start: start, end: end,
            capacity: capacity, instructor: SessionReading.filled(form.text("instructor")),
            helpers: form.all("helpers"), exceptionReason: SessionReading.filled(form.text("exceptionReason")),
            allowsPast: form["past"] != nil)
    }

    private mutating func check(_ field: String, _ isWrong: Bool, _ words: Words) {
        if isWrong { errors[field] = words("staff.error.\(field)") }
    }

    static func filled(_ text: String) -> String? {
        text.allSatisfy(\.isWhitespace) ? nil : text
    }
}

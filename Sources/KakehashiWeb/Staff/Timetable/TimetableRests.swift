import Kakehashi

/// Days without classes anywhere, in words.
struct TimetableRests {
    let words: Words
    let book: TimetableBook

    func pause(on day: LocalDate) -> String? {
        guard case .pause(let reason) = book.rest(on: day) else { return nil }
        return reason.isEmpty ? words("staff.timetable.pause") : book.reason(reason, words.phrases)
    }
}

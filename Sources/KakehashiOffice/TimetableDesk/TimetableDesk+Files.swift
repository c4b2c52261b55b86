package import Foundation
package import Kakehashi
import KakehashiExchange
package import KakehashiPaper

extension TimetableDesk {
    /// The timetable as a file of that kind, with the names of the city's records.
    package func file(
        _ book: TimetableBook, as form: TimetableFileForm, phrases: Phrases, paper: () throws -> Paper
    ) throws -> Data {
        let now = classes.clock.now()
        return switch form {
        case .json: try book.timetable.json()
        case .xlsx: try book.workbook(phrases).xlsx(created: now)
        case .ics: Data(try feed(book, phrases, at: now).ics(stamped: now).utf8)
        case .pdf: try paper().timetable(book, phrases: phrases, on: now.localDate)
        }
    }

    private func feed(_ book: TimetableBook, _ phrases: Phrases, at now: Instant) throws -> CalendarFeed {
        let published = try standing(of: book.timetable).published ?? [:]
        return book.feed(phrases, of: office, published: Set(published.keys), at: now)
    }
}

import Kakehashi
import KakehashiHTTP
import KakehashiOffice

/// Addresses of a timetable's pages.
enum TimetablePlaces {
    static func year(_ year: FiscalYear) -> String { "/staff/timetable/\(year.startYear)" }

    static func month(_ month: YearMonth, day: LocalDate? = nil) -> String {
        "\(year(month.fiscalYear))/month/\(month)" + (day.map { "#day-\($0)" } ?? "")
    }

    static func one(_ session: TimetableSession, in year: FiscalYear) -> String {
        Address.of("\(self.year(year))/class", [("key", session.key)])
    }

    /// The question what a move would do.
    static func trial(_ move: HandMove, in year: FiscalYear) -> String {
        Address.of("\(self.year(year))/class", TimetableEntry.fields(move))
    }
}

extension StaffVisit {
    /// The timetable of the year that stands in the address.
    func board(_ timetables: TimetableDesk) throws -> TimetableBoard {
        guard let year = Int(parameter("year")), (1900...2200).contains(year) else { throw Problem(.notFound) }
        return try timetables.board(FiscalYear(startYear: year))
    }
}

import Kakehashi
import KakehashiHTTP
import KakehashiOffice

/// Addresses of a timetable's pages.
enum TimetablePlaces {
    static func year(_ year: FiscalYear) -> String { "/staff/timetable/\(year.startYear)" }

    /// - Parameter session: a class that is in hand, to be put on a day of the month.
    static func month(_ month: YearMonth, moving session: TimetableSession? = nil) -> String {
        let path = "\(year(month.fiscalYear))/month/\(month)"
        return session.map { Address.of(path, [("move", $0.key)]) } ?? path
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
        try timetables.board(timetableYear())
    }

    func timetableYear() throws -> FiscalYear {
        guard let year = Int(parameter("year")), (1900...2200).contains(year) else { throw Problem(.notFound) }
        return FiscalYear(startYear: year)
    }
}

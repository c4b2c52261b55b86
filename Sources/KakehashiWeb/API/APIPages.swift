import Foundation
import Kakehashi
import KakehashiHTTP
import KakehashiOffice

/// `/api/v1`: the lists of the command line as JSON, for whoever is signed in.
struct APIPages: Sendable {
    let parts: WebParts

    var endpoints: [Endpoint] {
        [
            .get("/api/v1/sessions") { try answer($0, .classes, sessions) },
            .get("/api/v1/indicators") { try answer($0, .indicators, indicators) },
        ]
    }

    private func answer<Rows: Encodable>(
        _ request: Request, _ area: Area, _ rows: (FormValues) throws -> Rows
    ) throws -> Response {
        guard let signedIn = try StaffGate(parts: parts).signedIn(request) else { throw Problem(.unauthorized) }
        try signedIn.account.require(area)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return .json(Array(try encoder.encode(try rows(request.query))))
    }

    /// `?month=2026-11&level=basic&venue=V01`; the month that runs where none is named.
    private func sessions(_ query: FormValues) throws -> [SessionRow] {
        let venue = query["venue"]
        let venues = try venue.map { number in try parts.classes.venues().filter { $0.number == number } }
        let month = try query["month"].map { try APIPages.read("month", $0, YearMonth.init) }
        let level = try query["level"].map { try APIPages.read("level", $0) { Level(rawValue: $0) } }
        if venues?.isEmpty == true { throw Fault(.webParameter, ["name": "venue"]) }
        let query = SessionQuery(
            month: month ?? parts.clock.now().localDate.yearMonth, level: level, venue: venues?.first?.id)
        return try parts.classes.sessions(query).map(SessionRow.init)
    }

    /// `?plan=K-R8&asOf=2026-11-18`
    private func indicators(_ query: FormValues) throws -> [IndicatorLine] {
        let date = try query["asOf"].map { try APIPages.read("asOf", $0, LocalDate.init) }
        return try parts.reports.indicators(plan: query["plan"], asOf: date)
    }

    private static func read<Value>(_ name: String, _ text: String, _ make: (String) -> Value?) throws -> Value {
        guard let value = make(text) else { throw Fault(.webParameter, ["name": name]) }
        return value
    }
}

/// A session with the keys of `session list --format json`.
private struct SessionRow: Encodable {
    let id: String
    let number: String
    let course: String
    let level: Level
    let venue: String
    let host: HoldingBody
    let date: LocalDate
    let start: TimeOfDay
    let end: TimeOfDay
    let capacity: Int
    let confirmed: Int
    let waiting: Int
    let attended: Int
    let state: Session.State
    /// Why it was cancelled.
    let cancelReason: String?

    init(_ overview: SessionOverview) {
        let session = overview.session
        id = "\(session.id)"
        number = session.number
        course = session.course
        level = session.level
        venue = overview.venueName
        host = session.host
        date = session.date
        start = session.start
        end = session.end
        capacity = session.capacity
        confirmed = overview.counts.confirmed
        waiting = overview.counts.waiting
        attended = overview.counts.attended
        state = session.state
        cancelReason = overview.cancelReason
    }
}

import Kakehashi

/// Sessions as every list of them shows them.
enum SessionTable {
    static func of(_ overviews: [SessionOverview]) -> Table {
        var table = Table(
            "id", "number", "course", "level", "venue", "host", "date", "start", "end", "capacity", "confirmed",
            "waiting", "attended", "state", "cancelReason")
        for overview in overviews { add(overview, to: &table) }
        return table
    }

    private static func add(_ overview: SessionOverview, to table: inout Table) {
        let session = overview.session
        table.add(
            .text(session.id.description), .text(session.number), .text(session.course), .text(session.level.rawValue),
            .text(overview.venueName), .text(session.host.rawValue), .text(session.date.description),
            .text(session.start.description), .text(session.end.description), .number(session.capacity),
            .number(overview.counts.confirmed), .number(overview.counts.waiting), .number(overview.counts.attended),
            .text(session.state.rawValue), .text(overview.cancelReason))
    }
}

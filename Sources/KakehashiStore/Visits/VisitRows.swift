package import Kakehashi

extension FileSnapshot {
    package func visitEvent(_ id: Identifier<VisitEvent>) throws -> VisitEvent? {
        let forms = try visitForms(of: id)
        return try first("SELECT * FROM visit_event WHERE id = ?", .id(id)) { try VisitEvent(row: $0, forms: forms) }
    }

    private func visitForms(of id: Identifier<VisitEvent>) throws -> [String: Int] {
        let pairs = try rows("SELECT form, filled FROM visit_event_form WHERE event_id = ?", .id(id)) {
            (try $0.text("form"), try $0.int("filled"))
        }
        return Dictionary(pairs) { $0 + $1 }
    }
}

extension Decision {
    /// Stores an event; false where its key is there already, and then nothing changes.
    func insert(_ event: VisitEvent) throws -> Bool {
        let added = try run(
            """
            INSERT INTO visit_event (
                id, office_id, at_ms, local_date, place, channel, outcome, language, seconds, fields_filled)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
            """,
            .id(event.id), .id(office), .instant(event.instant), .date(event.instant.localDate), .text(event.place),
            .raw(event.channel), .raw(event.outcome), .text(event.language), .int(event.seconds),
            .int(event.fieldsFilled))
        guard added == 1 else { return false }
        for (form, filled) in event.forms {
            try run(
                "INSERT INTO visit_event_form (event_id, form, filled) VALUES (?, ?, ?)", .id(event.id), .text(form),
                .int(filled))
        }
        return true
    }
}

extension VisitEvent {
    init(row: Row, forms: [String: Int]) throws {
        self.init(
            id: try row.id("id"), instant: try row.instant("at_ms"), place: try row.text("place"),
            channel: try row.raw("channel"), outcome: try row.raw("outcome"), language: try row.text("language"),
            forms: forms, seconds: try row.int("seconds"), fieldsFilled: try row.int("fields_filled"))
    }
}

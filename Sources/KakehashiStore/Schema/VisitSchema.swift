/// Visits as events, in the outbox of a kiosk and in the office alike.
enum VisitSchema {
    static let version1 = """
        CREATE TABLE visit_event (
            id TEXT NOT NULL PRIMARY KEY,
            office_id TEXT NOT NULL,
            at_ms BIGINT NOT NULL,
            local_date TEXT NOT NULL,
            place TEXT NOT NULL,
            channel TEXT NOT NULL,
            outcome TEXT NOT NULL,
            language TEXT NOT NULL,
            seconds INTEGER NOT NULL CHECK (seconds >= 0),
            fields_filled INTEGER NOT NULL CHECK (fields_filled >= 0)
        );
        CREATE INDEX visit_event_by_day ON visit_event (office_id, local_date);
        CREATE TABLE visit_event_form (
            event_id TEXT NOT NULL REFERENCES visit_event (id),
            form TEXT NOT NULL,
            filled INTEGER NOT NULL CHECK (filled > 0),
            PRIMARY KEY (event_id, form)
        );
        """
}

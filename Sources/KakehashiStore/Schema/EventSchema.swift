/// The outbox of a kiosk: events that wait to be handed to the office.
package enum EventSchema {
    /// `KkEv`
    static let mark: Int32 = 0x4B6B_4576

    package static let schema = Schema(
        name: "events", mark: mark,
        migrations: [Migration(JournalSchema.version1, VisitSchema.version1, outboxVersion1)])

    /// A row for each event that the office has not confirmed yet.
    private static let outboxVersion1 = """
        CREATE TABLE outbox (
            event_id TEXT NOT NULL PRIMARY KEY REFERENCES visit_event (id)
        );
        """
}

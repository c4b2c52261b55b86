import Kakehashi

extension Snapshot {
    /// The lines about one thing, oldest first.
    package func journal(about subject: String) throws -> [JournalEntry] {
        try rows(
            "SELECT * FROM journal WHERE office_id = ? AND subject = ? ORDER BY sequence", .id(office), .text(subject),
            make: JournalEntry.init(row:))
    }

    /// The last lines of an office, newest first.
    package func journal(last count: Int) throws -> [JournalEntry] {
        try rows(
            "SELECT * FROM journal WHERE office_id = ? ORDER BY sequence DESC LIMIT ?", .id(office), .int(count),
            make: JournalEntry.init(row:))
    }
}

extension FileSnapshot {
    /// How many lines the journal has, and the digest of the last.
    package func journalEnd() throws -> (lines: Int, digest: String) {
        let end = try first("SELECT sequence, digest FROM journal_head WHERE id = 1") {
            (lines: try $0.int("sequence"), digest: try $0.text("digest"))
        }
        guard let end else { throw Fault(.storeDamaged, ["file": path]) }
        return end
    }
}

extension JournalEntry {
    init(row: Row) throws {
        sequence = try row.int("sequence")
        office = try row.id("office_id")
        instant = try row.instant("at_ms")
        author = try row.text("author")
        action = try row.text("action")
        subject = try row.text("subject")
        figures = try row.text("figures")
        digest = try row.text("digest")
    }
}

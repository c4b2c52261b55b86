/// The journal's tables, which every kind of file has.
///
/// `journal_head` has one row with the last line's number and digest: without it, lines cut off at the end would not
/// be missed.
package enum JournalSchema {
    package static let version1 = """
        CREATE TABLE journal (
            sequence BIGINT NOT NULL PRIMARY KEY,
            office_id TEXT NOT NULL,
            at_ms BIGINT NOT NULL,
            local_date TEXT NOT NULL,
            author TEXT NOT NULL,
            action TEXT NOT NULL,
            subject TEXT NOT NULL,
            figures TEXT NOT NULL,
            digest TEXT NOT NULL
        );
        CREATE INDEX journal_by_subject ON journal (office_id, subject);
        CREATE TABLE journal_head (
            id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
            sequence BIGINT NOT NULL,
            digest TEXT NOT NULL
        );
        INSERT INTO journal_head (id, sequence, digest)
        VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
        """
}

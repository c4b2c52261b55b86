import Kakehashi

extension Decision {
    /// Writes a line into the journal, in the transaction of the change that it tells of.
    ///
    /// The subject is a kind and a key (`session:<key>`), never a name; figures are numbers by name. So no personal
    /// value can get in. The moments of the lines never run backwards: where the clock was put back, or another
    /// machine's was ahead, a line has the moment of the line before it.
    package func journal(_ action: String, _ subject: String, figures: [String: Int] = [:]) throws {
        let end = try journalEnd()
        let instant = try max(instant, journalMoment(of: end.lines) ?? instant)
        let written = figures.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
        let sequence = end.lines + 1
        let digest = JournalEntry.digest(
            after: end.digest,
            [
                String(sequence), office.description, String(instant.milliseconds), author.label, action, subject,
                written,
            ])
        try run(
            """
            INSERT INTO journal (sequence, office_id, at_ms, local_date, author, action, subject, figures, digest)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            .int(sequence), .id(office), .instant(instant), .date(instant.localDate), .text(author.label),
            .text(action), .text(subject), .text(written), .text(digest))
        try run("UPDATE journal_head SET sequence = ?, digest = ? WHERE id = 1", .int(sequence), .text(digest))
    }

    private func journalMoment(of sequence: Int) throws -> Instant? {
        try first("SELECT at_ms FROM journal WHERE sequence = ?", .int(sequence)) { try $0.instant("at_ms") }
    }
}

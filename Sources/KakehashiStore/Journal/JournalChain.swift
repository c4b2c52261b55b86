import Kakehashi

/// Walks the journal from its beginning and finds the first line that does not follow from those before.
///
/// This finds lines that were changed, taken out or cut off. Someone who can write the file can also compute the
/// whole chain anew; that is found by comparing `digest` with one noted down elsewhere, which is why `doctor` prints it.
package struct JournalChain: Sendable {
    /// How many lines follow from one another.
    package private(set) var length = 0
    /// The digest of the last of them.
    package private(set) var digest = JournalEntry.beginning
    /// The number that the first wrong or missing line has or should have.
    package private(set) var broken: Int?

    package init(_ snapshot: FileSnapshot) throws {
        try snapshot.each("SELECT * FROM journal ORDER BY sequence") { row in
            guard broken == nil else { return }
            let entry = try JournalEntry(row: row)
            let day = try row.date("local_date")
            let follows =
                entry.sequence == length + 1 && entry.digest == entry.expectedDigest(after: digest)
                && entry.instant.localDate == day
            guard follows else {
                broken = length + 1
                return
            }
            length = entry.sequence
            digest = entry.digest
        }
        if broken == nil, try !ends(snapshot) { broken = length + 1 }
    }

    private func ends(_ snapshot: FileSnapshot) throws -> Bool {
        try snapshot.exists(
            "SELECT 1 AS n FROM journal_head WHERE id = 1 AND sequence = ? AND digest = ?", .int(length),
            .text(digest))
    }
}

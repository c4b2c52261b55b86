package import Kakehashi
import KakehashiSeal

/// One line of the journal: who did what, when, on which thing. No personal values stand in it.
package struct JournalEntry: Hashable, Sendable {
    /// Counts up from 1 without gaps.
    package let sequence: Int
    package let office: Identifier<Office>
    package let instant: Instant
    /// The author's label, such as `account:…`.
    package let author: String
    /// What was done, such as `session.cancel`.
    package let action: String
    /// On which thing, such as `session:<key>`.
    package let subject: String
    /// Figures that belong to it, such as `added=12 updated=3`.
    package let figures: String
    /// The digest of this line and, through the one before, of the whole journal so far.
    package let digest: String

    /// The digest over the line before and every field, each with its length, so that no text can pass for two.
    static func digest(after previous: String, _ fields: [String]) -> String {
        let parts = ([previous] + fields).map { "\($0.utf8.count):\($0)" }
        return Digest(of: parts.joined(separator: ",")).hex
    }

    /// The digest before the first line.
    static let beginning = String(repeating: "0", count: 64)

    /// The digest that this line ought to have.
    func expectedDigest(after previous: String) -> String {
        JournalEntry.digest(
            after: previous,
            [
                String(sequence), office.description, String(instant.milliseconds), author, action, subject, figures,
            ])
    }
}

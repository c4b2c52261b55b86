/// What an import did: a file that is imported again leaves everything unchanged.
public struct ImportOutcome: Hashable, Sendable, Encodable {
    /// Things that were not on file before.
    public var added: Int
    /// Things that were on file and differed.
    public var updated: Int
    /// Things that were on file just so.
    public var unchanged: Int
    /// Things on file that a file which says it is complete no longer holds.
    public var vanished: Int
    /// What has come in, but ought to be looked at again.
    public var warnings: [Fault]

    public init(
        added: Int = 0, updated: Int = 0, unchanged: Int = 0, vanished: Int = 0, warnings: [Fault] = []
    ) {
        self.added = added
        self.updated = updated
        self.unchanged = unchanged
        self.vanished = vanished
        self.warnings = warnings
    }

    private enum CodingKeys: CodingKey { case added, updated, unchanged, vanished }

    /// Everything that the file named.
    public var total: Int { added + updated + unchanged }
    /// Whether all was on file just so.
    public var changesNothing: Bool { added == 0 && updated == 0 && vanished == 0 }

    /// The figures for the journal.
    public var figures: [String: Int] {
        ["added": added, "updated": updated, "unchanged": unchanged, "vanished": vanished]
    }

    /// The figures of two files together.
    public static func + (left: ImportOutcome, right: ImportOutcome) -> ImportOutcome {
        ImportOutcome(
            added: left.added + right.added, updated: left.updated + right.updated,
            unchanged: left.unchanged + right.unchanged, vanished: left.vanished + right.vanished,
            warnings: left.warnings + right.warnings)
    }
}

import Kakehashi

/// What of a data folder a backup holds.
enum BackupContents {
    /// The databases, in the order in which they are copied: an event that moves from the outbox to the office
    /// meanwhile is then in both copies, and the office counts it once. The other way round it would be in neither.
    static let databases: [(name: String, schema: Schema)] = [
        ("events.sqlite", EventSchema.schema),
        ("residents.sqlite", ResidentSchema.schema),
        ("office.sqlite", OfficeSchema.schema),
    ]

    /// The database without which there is nothing to back up.
    static let principal = "office.sqlite"

    /// Plain files, and folders of what the city changed.
    static let files = ["config.json"]
    static let folders = ["Kiosk", "Curriculum"]

    /// Every name in a data folder that a restore replaces.
    static var replaced: [String] {
        databases.flatMap { [$0.name, $0.name + "-wal", $0.name + "-shm"] } + files + folders
    }

    /// Whether a backup may hold a file of this name: nothing leads out of the data folder.
    static func allows(_ name: String) -> Bool {
        if files.contains(name) || databases.contains(where: { $0.name == name }) { return true }
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count > 1 && folders.contains(String(parts[0]))
            && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." && !$0.utf8.contains(0) }
    }
}

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

    /// Every name in a data folder that a restore replaces: all but what the exchange itself works with, what was set
    /// aside before, and backups.
    static func replaced(in folder: String) -> [String] {
        Folders.names(in: folder).filter { name in
            !isOwn(name) && !isSetAside(name) && (try? BackupReading("\(folder)/\(name)")) == nil
        }
    }

    /// Whether a plain file of the data folder, by its path there, goes into a backup beside the databases.
    static func holds(_ name: String) -> Bool {
        let first = String(name.prefix { $0 != "/" })
        let isDatabase = databases.contains { name == $0.name || name.hasPrefix($0.name + "-") }
        return !isDatabase && !isOwn(first) && !isSetAside(first)
    }

    /// Whether a backup may hold a file of this name: nothing leads out of the data folder, and nothing takes the place
    /// of what belongs to a database or to a restore.
    static func allows(_ name: String) -> Bool {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." && !$0.utf8.contains(0) }) else { return false }
        return databases.contains { $0.name == name } || holds(name)
    }

    /// Locks, databases that are just being made, and a restore under way.
    private static func isOwn(_ name: String) -> Bool {
        [FolderLock.Name.use.rawValue, FolderLock.Name.restore.rawValue].contains(name)
            || name.hasPrefix(Store.unfinishedPrefix) || name.hasPrefix("restore-")
    }

    /// What restores and migrations have put aside.
    private static func isSetAside(_ name: String) -> Bool {
        name.hasPrefix("before-restore-") || databases.contains { name.hasPrefix($0.name + ".version") }
    }
}

package import Kakehashi

/// Brings a backup back into a data folder.
///
/// The backup is written out beside the old data and looked at first: a damaged, foreign or newer one changes
/// nothing. Then the old data is put aside into `before-restore-…`, which stays, and the new takes its place. Cut off
/// at any moment, the next opening finds either the old data or finishes the exchange (`RestoreSwap`).
package struct Restore: Sendable {
    let file: String
    let folder: String
    let instant: Instant

    package init(from file: String, into folder: String, at instant: Instant) {
        self.file = file
        self.folder = folder
        self.instant = instant
    }

    private var incoming: String { "\(folder)/restore-incoming" }

    /// Restores and answers the folder with the data from before; nil where there was none.
    @discardableResult
    package func run() throws -> String? {
        let reading = try BackupReading(file)
        try Folders.make(folder)
        guard let alone = try FolderLock.alone(folder, .restore) else { throw inUse }
        return try withExtendedLifetime(alone) {
            defer { try? Folders.remove(incoming) }
            try Folders.remove(incoming)
            try writeOut(reading)
            return try exchange()
        }
    }

    private var inUse: Fault { Fault(.restoreInUse, ["folder": folder]) }

    private func writeOut(_ reading: BackupReading) throws {
        let new = "\(incoming)/\(RestoreSwap.newName)"
        try Folders.make(new)
        try reading.extract(into: new)
        guard Folders.exists("\(new)/\(BackupContents.principal)") else {
            throw Fault(.backupDamaged, ["file": file])
        }
        for (name, schema) in BackupContents.databases where Folders.exists("\(new)/\(name)") {
            try DatabaseCopy(path: "\(new)/\(name)", schema: schema).refuseUnsound(namedAs: "\(file): \(name)")
        }
        try OpenFile.syncFolder(new)
        try OpenFile.syncFolder(incoming)
    }

    private func exchange() throws -> String? {
        guard let use = try FolderLock.alone(folder) else { throw inUse }
        return try withExtendedLifetime(use) {
            let swap = RestoreSwap(folder: folder, instant: instant)
            // One that was cut off before comes first.
            if swap.isPending { try swap.finish() }
            try Folders.make("\(incoming)/\(RestoreSwap.oldName)")
            try Folders.move(incoming, to: swap.pending)
            try OpenFile.syncFolder(folder)
            return try swap.finish()
        }
    }
}

package import Kakehashi

/// A backup: everything of a data folder in one file, made while others go on writing.
///
/// The file is a plain tar archive, so that a city gets at its data with any tool in ten years too: first
/// `kakehashi-backup.json`, then the databases as SQLite copied them and every other file of the folder, at last
/// `manifest.json` with the digest of each. It appears under its name only when it is whole.
package struct Backup: Sendable {
    /// The data folder.
    let folder: String
    /// The backup's file.
    let file: String
    let instant: Instant

    package init(of folder: String, into file: String, at instant: Instant) {
        self.folder = folder
        self.file = file
        self.instant = instant
    }

    /// Where copies stand until the archive is whole; a broken-off backup's are removed by the next.
    private var staging: String { file + ".partial" }

    /// Makes the backup and answers the names of the files in it.
    @discardableResult
    package func make() throws -> [String] {
        try StoreFolder.finishRestore(in: folder, at: instant)
        guard Folders.exists("\(folder)/\(BackupContents.principal)") else {
            throw Fault(.backupNothing, ["folder": folder])
        }
        for (name, _) in BackupContents.databases { try Store.refuseEmpty("\(folder)/\(name)") }
        guard Folders.isFolder(Folders.parent(of: file)) else { throw Fault(.storeCannotOpen, ["file": file]) }
        try refuseInTheWay()
        try Folders.make(staging)
        guard let alone = try FolderLock.alone(staging) else { throw Fault(.backupBusy, ["file": file]) }
        return try withExtendedLifetime(alone) {
            defer { try? Folders.remove(staging) }
            try empty()
            let names = try write()
            try Folders.move("\(staging)/archive", to: file)
            try OpenFile.syncFolder(Folders.parent(of: file))
            return names
        }
    }

    /// A file of another kind is never replaced, above all not a database.
    private func refuseInTheWay() throws {
        guard Folders.exists(file) else { return }
        let isOurs = !Folders.isFolder(file) && (try? BackupReading(file)) != nil
        guard isOurs else { throw Fault(.backupInTheWay, ["file": file]) }
    }

    private func empty() throws {
        for name in Folders.names(in: staging) where name != FolderLock.Name.use.rawValue {
            try Folders.remove("\(staging)/\(name)")
        }
    }

    private func write() throws -> [String] {
        let use = try FolderLock.shared(folder)
        return try withExtendedLifetime(use) {
            let archive = try ArchiveWriter(OpenFile(creating: "\(staging)/archive"))
            try archive.add(BackupMark.name, BackupManifest.bytes(of: BackupMark(at: instant)))
            let manifest = BackupManifest(files: try databases(archive) + plainFiles(archive))
            try archive.add(BackupManifest.name, BackupManifest.bytes(of: manifest))
            try archive.finish()
            return manifest.files.map(\.name)
        }
    }

    private func databases(_ archive: ArchiveWriter) throws -> [BackupManifest.Entry] {
        try BackupContents.databases.compactMap { name, schema in
            let path = "\(folder)/\(name)"
            guard Folders.exists(path) else { return nil }
            let copy = "\(staging)/\(name)"
            try Connection.reader(path).copy(to: copy)
            try DatabaseCopy(path: copy, schema: schema).refuseUnsound(namedAs: path)
            defer { try? Folders.remove(copy) }
            return try archive.add(name, from: copy, size: size(of: copy))
        }
    }

    private func plainFiles(_ archive: ArchiveWriter) throws -> [BackupManifest.Entry] {
        let names = Folders.files(below: folder).filter { name in
            BackupContents.holds(name) && !isBackup(name)
        }
        return try names.map { name in
            try archive.add(name, from: "\(folder)/\(name)", size: size(of: "\(folder)/\(name)"))
        }
    }

    /// Backups that stand in the data folder are not packed into the next one, nor is what this one works with.
    private func isBackup(_ name: String) -> Bool {
        let (path, staging) = ("\(Folders.real(folder))/\(name)", Folders.real(staging))
        return path.hasPrefix(staging + "/") || (try? BackupReading(path)) != nil
    }

    private func size(of path: String) throws -> Int {
        guard let size = Folders.size(of: path) else { throw Fault(.storeCannotOpen, ["file": path]) }
        return size
    }
}

import CSQLite
import Kakehashi

extension Connection {
    /// Copies the whole database into a new file through SQLite's backup interface, which takes one consistent state
    /// while others go on writing.
    ///
    /// All pages are copied in one step: in WAL mode that holds up nobody, and the copy never has to begin again.
    func copy(to path: String) throws {
        try FilePermissions.createPrivateFile(path)
        let target = try Connection(opening: path, creating: true)
        try target.execute("PRAGMA synchronous = FULL")
        guard let backup = unsafe sqlite3_backup_init(target.handle, "main", handle, "main") else {
            throw unsafe Connection.fault(sqlite3_extended_errcode(target.handle), of: target.handle, path: path)
        }
        let stepped = unsafe sqlite3_backup_step(backup, -1)
        let finished = unsafe sqlite3_backup_finish(backup)
        guard stepped == SQLITE_DONE else {
            // The source says so itself where it is the one that cannot be read.
            try check(unsafe sqlite3_extended_errcode(handle))
            throw unsafe Connection.fault(stepped, of: target.handle, path: path)
        }
        try target.check(finished)
    }
}

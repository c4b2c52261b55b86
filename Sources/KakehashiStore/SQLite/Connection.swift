import CSQLite
import Kakehashi

/// One SQLite connection with its prepared statements.
///
/// `@unchecked Sendable`: a connection has one holder at a time. The writing one is used under `Store.writing` only;
/// a reading one belongs to whoever took it out of `Store.readers`, until it is put back.
@safe final class Connection: @unchecked Sendable {
    let path: String
    /// Used inside this module only, by the wrappers of single functions that stand in their own files.
    let handle: OpaquePointer
    private var kept: [String: Statement] = [:]

    /// Statements beyond this many are dropped and made anew; the program's own texts stay far below.
    private static let keptLimit = 300

    /// Opens the file, which must exist unless `creating`.
    init(opening path: String, creating: Bool, readOnly: Bool = false) throws {
        self.path = path
        var flags = SQLITE_OPEN_NOMUTEX | (readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE)
        if creating { flags |= SQLITE_OPEN_CREATE }
        var opened: OpaquePointer?
        let code = unsafe sqlite3_open_v2(path, &opened, flags, nil)
        guard let handle = unsafe opened else {
            throw Fault(.storeCannotOpen, ["file": path])
        }
        guard code == SQLITE_OK else {
            let fault = unsafe Connection.fault(sqlite3_extended_errcode(handle), of: handle, path: path)
            unsafe sqlite3_close_v2(handle)
            throw fault
        }
        unsafe self.handle = unsafe handle
        unsafe sqlite3_extended_result_codes(handle, 1)
        unsafe sqlite3_busy_timeout(handle, Connection.patience)
    }

    /// How long to wait for another writer, in milliseconds: fifty processes that each write for a moment get their
    /// turn, and nobody waits before a screen for longer than a person would.
    static let patience: Int32 = 20_000

    deinit {
        kept.removeAll()
        unsafe sqlite3_close_v2(handle)
    }

    /// Turns a result code of SQLite into a fault; the one place where codes are looked at.
    func check(_ code: Int32) throws {
        guard code != SQLITE_OK, code != SQLITE_ROW, code != SQLITE_DONE else { return }
        throw unsafe Connection.fault(code, of: handle, path: path)
    }

    /// True while a transaction is open.
    var isInTransaction: Bool { unsafe sqlite3_get_autocommit(handle) == 0 }

    /// How many rows the last statement changed.
    var changes: Int { unsafe Int(sqlite3_changes64(handle)) }

    /// Runs one or several statements without values.
    func execute(_ script: String) throws {
        try check(unsafe sqlite3_exec(handle, script, nil, nil, nil))
    }

    /// A statement ready for values: a kept one, or a new one where it is missing or just in use.
    func statement(_ sql: String) throws -> Statement {
        if let statement = kept[sql], !statement.isInUse { return statement }
        let statement = try Statement(sql, on: self)
        if kept.count >= Connection.keptLimit { kept.removeAll() }
        kept[sql] = statement
        return statement
    }
}

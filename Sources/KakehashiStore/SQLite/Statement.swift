import CSQLite
import Kakehashi

/// One prepared statement; it lives as long as its connection keeps it, and holds the connection while in use.
@safe final class Statement {
    let sql: String
    let path: String
    private let handle: OpaquePointer
    private(set) var isInUse = false
    /// The place of each column of the result, by name.
    let columns: [String: Int32]

    init(_ sql: String, on connection: Connection) throws {
        self.sql = sql
        path = connection.path
        var prepared: OpaquePointer?
        let code = unsafe sqlite3_prepare_v3(
            connection.handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
        try connection.check(code)
        guard let handle = unsafe prepared else {
            throw Fault(.storeStatement, ["file": connection.path, "detail": "empty statement"])
        }
        unsafe self.handle = unsafe handle
        columns = unsafe Statement.columns(of: handle)
    }

    deinit {
        unsafe sqlite3_finalize(handle)
    }

    private static func columns(of handle: OpaquePointer) -> [String: Int32] {
        var columns: [String: Int32] = [:]
        for index in unsafe 0..<sqlite3_column_count(handle) {
            guard let name = unsafe sqlite3_column_name(handle, index) else { continue }
            columns[unsafe String(cString: name)] = index
        }
        return columns
    }

    /// What the one who was called with a row wants.
    enum Continuation { case next, stop }

    /// Runs the statement with its values and calls for each row, until the end or until told to stop.
    func run(_ values: [Value], on connection: Connection, _ body: (Row) throws -> Continuation) throws {
        isInUse = true
        defer {
            unsafe sqlite3_reset(handle)
            unsafe sqlite3_clear_bindings(handle)
            isInUse = false
        }
        try bind(values, on: connection)
        while try step(connection) {
            if try body(Row(statement: self)) == .stop { return }
        }
    }

    private func step(_ connection: Connection) throws -> Bool {
        let code = unsafe sqlite3_step(handle)
        try connection.check(code)
        return code == SQLITE_ROW
    }

    private func bind(_ values: [Value], on connection: Connection) throws {
        let places = unsafe Int(sqlite3_bind_parameter_count(handle))
        guard places == values.count else {
            let detail = "\(places) places, \(values.count) values: \(sql)"
            throw Fault(.storeStatement, ["file": connection.path, "detail": detail])
        }
        for (index, value) in values.enumerated() {
            try connection.check(bind(value, at: Int32(index + 1)))
        }
    }

    private func bind(_ value: Value, at index: Int32) -> Int32 {
        switch value.storage {
        case .null: unsafe sqlite3_bind_null(handle, index)
        case .integer(let number): unsafe sqlite3_bind_int64(handle, index, number)
        case .text(let text): bind(text, at: index)
        }
    }

    /// SQLITE_TRANSIENT is a macro with a cast that Swift does not see: SQLite copies the text at once.
    private func bind(_ text: String, at index: Int32) -> Int32 {
        let copied = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        var text = text
        return text.withUTF8 { bytes in
            // An empty text has no address, and SQLite would read a null pointer as NULL.
            guard let base = bytes.baseAddress else {
                return unsafe sqlite3_bind_text(handle, index, "", 0, copied)
            }
            return unsafe base.withMemoryRebound(to: CChar.self, capacity: bytes.count) { characters in
                unsafe sqlite3_bind_text64(
                    handle, index, characters, UInt64(bytes.count), copied, UInt8(SQLITE_UTF8))
            }
        }
    }

    func isNull(_ column: Int32) -> Bool {
        unsafe sqlite3_column_type(handle, column) == SQLITE_NULL
    }

    /// Nil where the column holds something else than a whole number.
    func integer(_ column: Int32) -> Int64? {
        guard unsafe sqlite3_column_type(handle, column) == SQLITE_INTEGER else { return nil }
        return unsafe sqlite3_column_int64(handle, column)
    }

    /// Nil where the column holds something else than text.
    func text(_ column: Int32) -> String? {
        guard unsafe sqlite3_column_type(handle, column) == SQLITE_TEXT,
            let bytes = unsafe sqlite3_column_text(handle, column)
        else { return nil }
        let length = unsafe Int(sqlite3_column_bytes(handle, column))
        return unsafe String(decoding: UnsafeBufferPointer(start: bytes, count: length), as: UTF8.self)
    }
}

import CSQLite
import Kakehashi

extension Connection {
    /// A connection that may write.
    ///
    /// Every commit reaches the disk (`synchronous = FULL`): a seat promised on the telephone must survive a power
    /// cut. What is deleted is overwritten, and sorting stays in memory, so that no personal value is left behind on
    /// the disk. 32 MB of pages hold what an import changes, which is otherwise written twice.
    static func prepared(_ path: String) throws -> Connection {
        let connection = try Connection(opening: path, creating: true)
        try connection.execute(
            """
            PRAGMA foreign_keys = ON;
            PRAGMA synchronous = FULL;
            PRAGMA secure_delete = ON;
            PRAGMA temp_store = MEMORY;
            PRAGMA cache_size = -32000;
            PRAGMA trusted_schema = OFF;
            """)
        try connection.useWriteAheadLog()
        return connection
    }

    /// A connection that only reads.
    static func reader(_ path: String) throws -> Connection {
        let connection = try Connection(opening: path, creating: false)
        try connection.execute(
            "PRAGMA query_only = ON; PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF;")
        return connection
    }

    /// Changing to WAL needs the file for a moment alone, and SQLite does not wait for that by itself: ask again.
    private func useWriteAheadLog() throws {
        for attempt in 1... {
            do {
                return try execute("PRAGMA journal_mode = WAL;")
            } catch let fault as Fault where fault.code == .storeBusy && attempt < 400 {
                sqlite3_sleep(50)
            }
        }
    }

    /// Runs a body inside a transaction, taken back whole where anything throws.
    func transaction<Result>(_ begin: String, _ body: () throws -> Result) throws -> Result {
        try run(begin)
        do {
            let result = try body()
            try run("COMMIT")
            return result
        } catch {
            // Some errors (a full disk) have ended the transaction already.
            if isInTransaction { try run("ROLLBACK") }
            throw error
        }
    }

    private func run(_ sql: String) throws {
        try statement(sql).run([], on: self) { _ in .next }
    }

    /// The whole number that a pragma answers.
    func number(_ pragma: String) throws -> Int {
        var number: Int64?
        try statement("PRAGMA \(pragma)").run([], on: self) { row in
            number = row.statement.integer(0)
            return .stop
        }
        guard let number else { throw Fault(.storeStatement, ["file": path, "detail": pragma]) }
        return Int(number)
    }
}

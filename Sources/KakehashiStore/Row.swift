package import Kakehashi

/// One row of a result, read by the names of its columns while it is the current one.
///
/// A value that cannot be read as what is asked for throws `store.unreadable` with the column's name, never its value.
package struct Row {
    let statement: Statement

    package func text(_ column: String) throws -> String {
        try required(column, optionalText(column))
    }

    package func optionalText(_ column: String) throws -> String? {
        try read(column) { statement.text($0) }
    }

    package func int(_ column: String) throws -> Int {
        try required(column, optionalInt(column))
    }

    package func optionalInt(_ column: String) throws -> Int? {
        try read(column) { statement.integer($0).flatMap { Int(exactly: $0) } }
    }

    package func bool(_ column: String) throws -> Bool {
        try int(column) != 0
    }

    package func instant(_ column: String) throws -> Instant {
        try required(column, optionalInstant(column))
    }

    package func optionalInstant(_ column: String) throws -> Instant? {
        try read(column) { statement.integer($0).map(Instant.init(milliseconds:)) }
    }

    private func required<Result>(_ column: String, _ value: Result?) throws -> Result {
        guard let value else { throw unreadable(column) }
        return value
    }

    /// Nil for NULL; a fault for a value that the reading does not accept.
    func read<Result>(_ column: String, _ reading: (Int32) -> Result?) throws -> Result? {
        guard let index = statement.columns[column] else {
            let detail = "no column \(column): \(statement.sql)"
            throw Fault(.storeStatement, ["file": statement.path, "detail": detail])
        }
        guard !statement.isNull(index) else { return nil }
        return try required(column, reading(index))
    }

    func unreadable(_ column: String) -> Fault {
        Fault(.storeUnreadable, ["file": statement.path, "column": column])
    }
}

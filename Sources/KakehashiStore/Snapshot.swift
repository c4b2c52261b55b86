package import Kakehashi

/// A file's stored state as it stands at one moment, whichever offices it holds; what others write meanwhile is not
/// seen. It is worth nothing outside the closure that it was handed to.
package class FileSnapshot {
    let connection: Connection

    init(_ connection: Connection) {
        self.connection = connection
    }

    /// The file that this is a state of, for faults.
    package var path: String { connection.path }

    /// All rows of a query, each made into a value.
    package func rows<Result>(
        _ sql: String, _ values: Value..., make: (Row) throws -> Result
    ) throws -> [Result] {
        try rows(sql, values: values, make: make)
    }

    package func rows<Result>(
        _ sql: String, values: [Value], make: (Row) throws -> Result
    ) throws -> [Result] {
        var results: [Result] = []
        try each(sql, values: values) { results.append(try make($0)) }
        return results
    }

    /// The first row of a query, or nil.
    package func first<Result>(
        _ sql: String, _ values: Value..., make: (Row) throws -> Result
    ) throws -> Result? {
        try first(sql, values: values, make: make)
    }

    package func first<Result>(
        _ sql: String, values: [Value], make: (Row) throws -> Result
    ) throws -> Result? {
        var result: Result?
        try connection.statement(sql).run(values, on: connection) { row in
            result = try make(row)
            return .stop
        }
        return result
    }

    /// The whole number in the column `n` of the only row: `SELECT COUNT(*) AS n FROM …`.
    package func count(_ sql: String, _ values: Value...) throws -> Int {
        try first(sql, values: values) { try $0.int("n") } ?? 0
    }

    /// Whether the query finds anything.
    package func exists(_ sql: String, _ values: Value...) throws -> Bool {
        try first(sql, values: values) { _ in true } ?? false
    }

    /// Calls for every row, without keeping them.
    package func each(_ sql: String, values: [Value] = [], _ body: (Row) throws -> Void) throws {
        try connection.statement(sql).run(values, on: connection) { row in
            try body(row)
            return .next
        }
    }
}

/// The stored state of one office, of which every query asks.
///
/// Rooms add their queries as extensions (`snapshot.session(id)`), which a `Decision` then has too.
package class Snapshot: FileSnapshot {
    /// The office whose rows are read.
    package let office: Identifier<Office>

    init(_ connection: Connection, office: Identifier<Office>) {
        self.office = office
        super.init(connection)
    }

    /// Brings kept figures up to date where rows have been written under them; called before they are read.
    func deriveFigures() throws {}
}

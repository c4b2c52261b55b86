/// A list as every list of the program is shown: as a table for people, as JSON or CSV for programs.
package struct Table: Hashable, Sendable {
    /// One field.
    package enum Cell: Hashable, Sendable {
        case text(String)
        case number(Int)
        /// A decimal number as it is written, such as `18.2`.
        case decimal(String)
        case flag(Bool)
        case none

        /// Nil becomes `none`.
        package static func text(_ text: String?) -> Cell { text.map { Cell.text($0) } ?? .none }
        package static func number(_ number: Int?) -> Cell { number.map { Cell.number($0) } ?? .none }
    }

    package let columns: [String]
    package private(set) var rows: [[Cell]] = []

    /// The columns by the names that they have in JSON.
    package init(_ columns: String...) { self.init(columns) }

    package init(_ columns: [String]) {
        self.columns = columns
    }

    /// The same rows under other heads.
    package func headed(_ head: (String) throws -> String) rethrows -> Table {
        var other = Table(try columns.map(head))
        other.rows = rows
        return other
    }

    /// One row, a cell for each column.
    package mutating func add(_ cells: Cell...) { add(cells) }

    package mutating func add(_ cells: [Cell]) {
        precondition(cells.count == columns.count, "a row has a cell for each column")
        rows.append(cells)
    }
}

/// How a list is shown.
package enum ListFormat: String, CaseIterable, Sendable {
    case table, json, csv
}

extension Argument where Value == ListFormat {
    /// `--format table|json|csv`, the same for all lists.
    package static var format: Argument {
        .optional("--format", .choice("table|json|csv"), otherwise: .table, "How to show the list; a table otherwise.")
    }
}

extension Table {
    /// The text of the list in a format.
    package func rendered(_ format: ListFormat) -> String {
        switch format {
        case .table: asTable
        case .json: asJSON
        case .csv: asCSV
        }
    }
}

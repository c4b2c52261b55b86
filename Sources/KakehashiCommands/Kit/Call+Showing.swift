extension Call {
    /// Prints a list in the format that was asked for.
    package func show(_ table: Table) throws {
        try console.out(table.rendered(value(.format)))
    }

    /// Prints one thing: its names and values line by line, or one JSON object.
    package func showOne(_ table: Table) throws {
        switch try value(.format) {
        case .table: try console.out(table.asRecord())
        case .json: try console.out(table.asObject())
        case .csv: try console.out(table.rendered(.csv))
        }
    }
}

import Kakehashi

extension Call {
    /// Prints a list in the format that was asked for.
    package func show(_ table: Table) throws {
        let format = try value(.format)
        try console.out((format == .table ? headed(table) : table).rendered(format))
    }

    /// The table with its columns named in the language of the command line, as far as it has words for them.
    private func headed(_ table: Table) throws -> Table {
        let phrases = try parts.phrases()
        return table.headed { column in
            let key = "cli.column.\(column)"
            return phrases.has(key) ? phrases.text(key) : column
        }
    }

    /// Prints one thing: its names and values line by line, or one JSON object.
    package func showOne(_ table: Table) throws {
        switch try value(.format) {
        case .table: try console.out(headed(table).asRecord())
        case .json: try console.out(table.asObject())
        case .csv: try console.out(table.rendered(.csv))
        }
    }
}

import Kakehashi

extension Table {
    /// An array of objects, a line each.
    var asJSON: String {
        let objects = rows.map { "  " + object($0) }
        return objects.isEmpty ? "[]\n" : "[\n\(objects.joined(separator: ",\n"))\n]\n"
    }

    /// The only row as one object, for `show` and `add`.
    package func asObject() -> String {
        (rows.first.map(object) ?? "null") + "\n"
    }

    /// RFC 4180 with a header; a missing value is an empty field, a text never a spreadsheet's formula.
    var asCSV: String {
        CSV.text([columns] + rows.map { $0.map(Table.field) })
    }

    private func object(_ row: [Cell]) -> String {
        let members = zip(columns, row).map { "\(JSONText.quoted($0)): \(Table.json($1))" }
        return "{\(members.joined(separator: ", "))}"
    }

    private static func json(_ cell: Cell) -> String {
        switch cell {
        case .text(let text): JSONText.quoted(text)
        case .number(let number): String(number)
        case .decimal(let text): text
        case .flag(let flag): flag ? "true" : "false"
        case .none: "null"
        }
    }

    private static func field(_ cell: Cell) -> String {
        switch cell {
        case .text(let text): CSV.guarded(text)
        case .number(let number): String(number)
        case .decimal(let text): text
        case .flag(let flag): flag ? "true" : "false"
        case .none: ""
        }
    }
}

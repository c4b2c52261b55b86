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
        let members = zip(columns, row).map { "\(JSONText.string($0)): \(Table.json($1))" }
        return "{\(members.joined(separator: ", "))}"
    }

    private static func json(_ cell: Cell) -> String {
        switch cell {
        case .text(let text): JSONText.string(text)
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

/// JSON's way of writing a text (RFC 8259).
package enum JSONText {
    package static func string(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case "\u{2028}", "\u{2029}", "\u{0}"..."\u{1F}": result += escaped(scalar)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}

import Kakehashi

extension Table {
    /// Columns that line up also where kana and kanji stand, numbers to the right.
    var asTable: String {
        let texts = rows.map { $0.map(Table.shown) }
        let widths = columns.indices.map { index in
            ([columns[index]] + texts.map { $0[index] }).map(DisplayWidth.columns).max() ?? 0
        }
        let numeric = columns.indices.map { index in rows.contains { $0[index].isNumber } }
        let lines = ([columns] + texts).map { Table.line($0, widths, numeric) }
        return lines.joined()
    }

    /// One thing as lines of name and value, for `show`.
    package func asRecord() -> String {
        let width = columns.map(DisplayWidth.columns).max() ?? 0
        return rows.map { row in
            zip(columns, row).map { "\(DisplayWidth.padded($0, to: width))  \(Table.shown($1))\n" }.joined()
        }.joined(separator: "\n")
    }

    private static func line(_ texts: [String], _ widths: [Int], _ numeric: [Bool]) -> String {
        var line = ""
        for index in texts.indices {
            let isLast = index == texts.count - 1
            let text =
                numeric[index]
                ? DisplayWidth.rightAligned(texts[index], to: widths[index])
                : isLast ? texts[index] : DisplayWidth.padded(texts[index], to: widths[index])
            line += text + (isLast ? "\n" : "  ")
        }
        return line
    }

    private static func shown(_ cell: Cell) -> String {
        switch cell {
        case .text(let text): withoutControls(text)
        case .number(let number): String(number)
        case .decimal(let text): text
        case .flag(let flag): flag ? "yes" : "no"
        case .none: "-"
        }
    }

    /// Line ends and escape sequences within a value would break the table, or the terminal.
    private static func withoutControls(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else { return text }
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            shown.append(scalar.properties.generalCategory == .control ? " " : scalar)
        }
        return String(shown)
    }
}

extension Table.Cell {
    var isNumber: Bool {
        switch self {
        case .number, .decimal: true
        case .text, .flag, .none: false
        }
    }
}

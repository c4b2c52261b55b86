import Kakehashi
import KakehashiOffice

/// `indicator list`
enum IndicatorList {
    static let plan: Argument<String?> = .optional("--plan", .text("ID"), "Only this plan, by number or name.")
    static let day: Argument<LocalDate> = .required("--as-of", .date, "The day as of which they are judged.")

    static let verb = Verb("list", "List indicators with target, value and mark.", plan, day, .format, run: run)

    private static func run(_ call: Call) throws {
        let lines = try call.parts.reportDesk().indicators(plan: call.value(plan), asOf: call.value(day))
        var table = Table("plan", "id", "name", "unit", "fiscalYear", "target", "value", "mark")
        for line in lines {
            table.add(
                .text(line.plan), .text(line.id), .text(line.name), .text(line.unit), .text(line.fiscalYear.short),
                .amount(line.target), .amount(line.value), .text(line.mark.rawValue))
        }
        try call.show(table)
        let lacking = Set(lines.flatMap(\.lacking)).sorted()
        guard !lacking.isEmpty else { return }
        let values = ["count": "\(lacking.count)", "classes": lacking.prefix(10).joined(separator: ", ")]
        call.console.note("Note: \(try call.parts.files.phrases("en").text("indicator.lacking", values))\n")
    }
}

extension Table.Cell {
    /// A number as a number; 導入, 未導入 and ↗ as words.
    static func amount(_ amount: Amount?) -> Table.Cell {
        guard let amount else { return .none }
        return amount.number == nil ? .text(amount.description) : .decimal(amount.description)
    }
}

import Kakehashi
import KakehashiCounter

/// `form list`
enum FormList {
    static let verb = Verb("list", "List the forms that can be filled, each edition of them.", .format, run: run)

    private static func run(_ call: Call) throws {
        let today = call.parts.clock.now().localDate
        var table = Table(
            "id", "name", "counter", "version", "from", "until", "inUse", "fee", "deadline", "languages")
        let shelf = FormShelf(call.parts.kioskFiles())
        for form in shelf.forms {
            for entry in form.editions.entries {
                let template = entry.edition.template
                let notice = template.notice
                table.add(
                    .text(template.id), .text(template.name.japanese), .text(template.counter.japanese),
                    .text(template.version), .text(entry.validity.from?.description),
                    .text(entry.validity.until?.description), .flag(entry.validity.contains(today)),
                    .text(notice.fee.flatMap(sum)), .text(notice.deadline.map(rule)),
                    .text(notice.languages.isEmpty ? nil : notice.languages.joined(separator: " ")))
            }
        }
        try call.show(table)
        try note(shelf, call)
    }

    /// Says which forms are left out, and why.
    static func note(_ shelf: FormShelf, _ call: Call) throws {
        let phrases = try call.parts.phrases()
        for (id, faults) in shelf.faulty.sorted(by: { $0.key < $1.key }) {
            try call.note(phrases.text("form.leftOut", ["form": id]))
            for fault in faults.all { call.console.note("  \(phrases.advice(on: fault))\n") }
        }
    }

    /// `300`, or `300-450` where it depends on what is chosen.
    private static func sum(_ fee: FormFee) -> String? {
        fee.range.map { $0.lowerBound == $0.upperBound ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
            ?? fee.text?.japanese
    }

    /// `moving.date + 14`
    private static func rule(_ rule: FilingRule) -> String {
        let days = rule.counting == .dayAfter ? rule.days : rule.days - 1
        return "\(rule.from) + \(days)\(rule.orEndOfMonth ? " | end of month" : "")"
    }
}

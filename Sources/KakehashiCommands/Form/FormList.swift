import Kakehashi
import KakehashiCounter

/// `form list`
enum FormList {
    static let verb = Verb("list", "List the forms that can be filled.", .format, run: run)

    private static func run(_ call: Call) throws {
        var table = Table("id", "name", "counter")
        for entry in try FormShelf(call.parts.kioskFiles()).entries {
            let template = entry.template
            table.add(.text(template.id), .text(template.name.japanese), .text(template.counter.japanese))
        }
        try call.show(table)
    }
}

import Kakehashi
import KakehashiCounter

/// `form check`
enum FormCheckVerb {
    static let id: Argument<String?> = .optionalPositional(.text("ID"), "The form; all where none is named.")

    static let verb = Verb(
        "check", "Check forms: every fault with its file, line and place.", id, .format, run: run)

    private static func run(_ call: Call) throws {
        let phrases = try call.parts.files.names(in: "Kiosk/Phrases").map { try call.parts.files.phrases($0) }
        let result = try FormCheck(call.parts.kioskFiles(), phrases: phrases).run(only: call.value(id))
        let words = try call.phrases()
        if try call.value(.format) == .table {
            for hint in result.hints { try call.note(words.advice(on: hint)) }
        } else {
            try call.show(table(result, words))
        }
        guard result.faults.isEmpty else { throw Faults(result.faults) }
        let counts = ["count": "\(result.checked)", "hints": "\(result.hints.count)"]
        guard try call.value(.format) == .table else { return }
        try call.console.out(words.text(result.hints.isEmpty ? "formCheck.none" : "formCheck.hints", counts) + "\n")
    }

    private static func table(_ result: FormCheck.Result, _ words: Phrases) -> Table {
        var table = Table("form", "severity", "file", "line", "place", "code", "message")
        for finding in result.findings {
            let values = finding.fault.values
            table.add(
                .text(finding.form), .text(finding.severity.rawValue), .text(values["file"]),
                .number(values["line"].flatMap { Int($0) }), .text(values["place"]), .text(finding.fault.code.name),
                .text(words.advice(on: finding.fault)))
        }
        return table
    }
}

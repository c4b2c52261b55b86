import Kakehashi
import KakehashiOffice

/// `labels`
enum LabelsVerb {
    static let session: Argument<String?> = .optional(
        "--session", .text("ID"), "Names of all who have a seat on this session, by number or key.")
    static let list: Argument<String?> = .optional(
        "--list", .file, "A CSV with 宛名, 敬称, 郵便番号, 住所, 方書 and 支援措置.")
    static let layout: Argument<String> = .required(
        "--layout", .text("ID"), "The label sheet: 12, 24, or a city's own.")
    static let start: Argument<Int> = .optional(
        "--start", .number(1...800), otherwise: 1, "The first label of the first sheet that is still there.")
    static let output: Argument<String> = .required("--output", .file, "The PDF to write; - is standard output.")

    static let verb = Verb(
        "labels", "Write sheets of labels, from a session or a list.", session, list, layout, start, output, run: run)

    private static func run(_ call: Call) throws {
        let desk = try call.parts.paperDesk()
        let labels = try labels(call, desk)
        try OutputFile.write(
            desk.labels(labels, layout: call.value(layout), startingAt: call.value(start)), to: call.value(output))
        let withheld = labels.count { $0.address == .withheld }
        if withheld > 0 {
            call.console.note("\(withheld) protected \(withheld == 1 ? "address" : "addresses"), not printed.\n")
        }
    }

    private static func labels(_ call: Call, _ desk: PaperDesk) throws -> [Label] {
        switch (try call.value(session), try call.value(list)) {
        case (let session?, nil): return try desk.labels(ofSession: session)
        case (nil, let list?): return try LabelTable.labels(in: InputFile.text(list))
        default: throw UsageError("Give one of '--session ID' and '--list FILE'.")
        }
    }
}

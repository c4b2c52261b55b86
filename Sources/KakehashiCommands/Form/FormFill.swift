import Kakehashi
import KakehashiCounter
import KakehashiPaper
import KakehashiPrinter

/// `form fill`
enum FormFill {
    static let ids: Argument<[String]> = .rest(.text("ID"), "The forms, in the order of the paper.")
    static let answers: Argument<String> = .required(
        "--answers", .file, "The answers, a JSON file; - is standard input.")
    static let output: Argument<String> = .required("--output", .file, "The PDF to write; - is standard output.")

    static let serial: Argument<FormSerial?> = .optional(
        "--serial", .serial, "The number that the papers are called by; stands in and under the 2D code.")
    static let isProtected: Argument<Bool> = .flag(
        "--protected", "The person is under 支援措置: no 2D code holds an address or what leads to it.")
    static let onProblem: Argument<[OnProblem]> = .repeated(
        "--on-problem", .onProblem,
        "How to go on where the paper would not be right: \(OnProblem.words.joined(separator: ", ")); FIELD=WORD for one field alone; in the order given."
    )
    static let format: Argument<ListFormat?> = .optional(
        "--format", .choice("table|json|csv"),
        "List what would not be right on standard output, instead of in sentences.")
    static let overlay: Argument<Bool> = .flag(
        "--overlay", "Only what is filled in, for paper on which the form is printed already.")
    static let queue: Argument<String?> = .optional(
        "--queue", .text("NAME"), "Correct the pages for this queue, as calibrated.")
    static let tray: Argument<String?> = .optional("--tray", .text("NAME"), "The tray of it that will be used.")

    static let verb = Verb(
        "fill", "Fill forms from answers into one PDF.", ids, answers, output, serial, isProtected, overlay, queue,
        tray, onProblem, format, run: run)

    private static func run(_ call: Call) throws {
        if try call.value(tray) != nil, try call.value(queue) == nil {
            throw UsageError("'--tray' is a tray of a queue; say '--queue' too.")
        }
        let rules = OnProblems(all: try call.value(onProblem))
        let answers = try Answers.parse(InputFile.bytes(call.value(answers)))
        let (desk, ids, day) = (try call.parts.formDesk(), try call.value(ids), call.parts.clock.now().localDate)
        if let stray = rules.strayField(in: try ids.map { try desk.shelf.entry($0, on: day).template }) {
            throw Fault(.formFieldUnknown, ["field": stray])
        }
        var request = FillRequest(
            ids, answers, on: day, serial: try call.value(serial), isProtected: try call.value(isProtected))
        let settling = try FormSettling(rules) { [request] remedies in
            var settled = request
            settled.remedies = remedies
            return try desk.problems(settled)
        }
        guard settling.open.isEmpty else { throw try refusal(settling.open, call) }
        request.remedies = settling.remedies
        let pdf = try desk.pdf(request, placing: placing(call))
        try OutputFile.write(pdf, to: call.value(output))
        let phrases = try call.parts.phrases()
        for step in settling.steps { try call.note(step.sentence(phrases)) }
    }

    /// The list, in sentences or as it was asked for; nothing is written.
    private static func refusal(_ problems: [FormProblem], _ call: Call) throws -> any Error {
        guard let format = try call.value(format) else { return Faults(problems.map(\.fault)) }
        try call.console.out(Table.problems(problems).rendered(format))
        return Fault(.formProblems, ["count": "\(problems.count)"])
    }

    private static func placing(_ call: Call) throws -> FormPlacing {
        let file = CalibrationFile(call.parts.data.calibrationFile)
        let correction = try call.value(queue).flatMap { try file.correction(queue: $0, tray: call.value(tray)) }
        if correction == nil, let queue = try call.value(queue) { try noteUncalibrated(queue, call) }
        return FormPlacing(isOverlayOnly: try call.value(overlay), correction: correction)
    }

    /// A queue that is misspelt would otherwise look like one that needs no correction.
    private static func noteUncalibrated(_ queue: String, _ call: Call) throws {
        let tray = try call.value(tray)
        let key = tray == nil ? "calibration.none" : "calibration.none.tray"
        let sentence = try call.parts.phrases().text(key, ["queue": queue, "tray": tray ?? ""])
        try call.note(sentence)
    }
}

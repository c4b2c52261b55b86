import Kakehashi
import KakehashiCounter

/// `form fill`
enum FormFill {
    static let ids: Argument<[String]> = .rest(.text("ID"), "The forms, in the order of the paper.")
    static let answers: Argument<String> = .required(
        "--answers", .file, "The answers, a JSON file; - is standard input.")
    static let output: Argument<String> = .required("--output", .file, "The PDF to write; - is standard output.")

    static let verb = Verb("fill", "Fill forms from answers into one PDF.", ids, answers, output, run: run)

    private static func run(_ call: Call) throws {
        let answers = try Answers.parse(InputFile.bytes(call.value(answers)))
        let pdf = try call.parts.formDesk().pdf(call.value(ids), answers, on: call.parts.clock.now().localDate)
        try OutputFile.write(pdf, to: call.value(output))
    }
}

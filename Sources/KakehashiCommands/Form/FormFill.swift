import Kakehashi
import KakehashiCounter

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

    static let verb = Verb(
        "fill", "Fill forms from answers into one PDF.", ids, answers, output, serial, isProtected, run: run)

    private static func run(_ call: Call) throws {
        let answers = try Answers.parse(InputFile.bytes(call.value(answers)))
        let pdf = try call.parts.formDesk().pdf(
            call.value(ids), answers, on: call.parts.clock.now().localDate, serial: call.value(serial),
            isProtected: call.value(isProtected))
        try OutputFile.write(pdf, to: call.value(output))
    }
}

import Kakehashi
import KakehashiOffice

/// `handout`
enum HandoutVerb {
    static let course: Argument<String> = .positional(.text("COURSE"), "The course: its folder in the curriculum.")
    static let output: Argument<String> = .required("--output", .file, "The PDF to write; - is standard output.")
    static let size: Argument<Int> = .optional(
        "--size", .number(16...28), otherwise: 18, "The size of the type in points, 18 where nothing is said.")

    static let verb = Verb("handout", "Write a course's handout in large type.", course, output, size, run: run)

    private static func run(_ call: Call) throws {
        let handout = try call.parts.paperDesk().handout(
            of: call.value(course), size: Double(call.value(size)))
        try OutputFile.write(handout.pdf, to: call.value(output))
    }
}

import Kakehashi
import KakehashiOffice

/// `session sheet`
enum SessionSheet {
    static let id: Argument<String> = .positional(.text("ID"), "The session, by number or key.")
    static let output: Argument<String> = .required("--output", .file, "The PDF to write; - is standard output.")
    static let walkIns: Argument<Int> = .optional(
        "--walk-ins", .number(0...60), otherwise: PaperDesk.usualWalkIns,
        "Empty rows for people who come without a registration, 5 where nothing is said.")
    static let needs: Argument<Bool> = .flag("--needs", "Also what people need, though the sheet lies open.")

    static let verb = Verb(
        "sheet", "Write the sheet on which people sign in.", id, output, walkIns, needs, run: run)

    private static func run(_ call: Call) throws {
        let sheet = try call.parts.paperDesk().signInSheet(
            of: call.value(id), showingNeeds: call.value(needs), walkIns: call.value(walkIns))
        try OutputFile.write(sheet.pdf, to: call.value(output))
    }
}

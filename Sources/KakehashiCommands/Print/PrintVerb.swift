import FoundationEssentials
import Kakehashi
import KakehashiPaper
import KakehashiPrinter

/// `print`: hands a PDF to a queue and waits for its end.
enum PrintVerb {
    static let file: Argument<String> = .positional(.file, "The PDF; - is standard input.")
    static let queue: Argument<String> = .required("--queue", .text("NAME"), "The queue of the print system.")

    static let tray: Argument<String?> = .optional(
        "--tray", .text("NAME"), "One tray of it, by its InputSlot (lpoptions -p NAME -l).")

    static let verb = Verb("print", "Print a PDF and wait until the printer has it.", file, queue, tray, run: run)

    private static func run(_ call: Call) throws {
        let pdf = try InputFile.bytes(call.value(file))
        try print(pdf, to: call.value(queue), tray: call.value(tray), call.console)
    }

    /// Prints on sheets of the first page's size and tells each change.
    static func print(_ pdf: Data, to queue: String, tray: String?, _ console: Console) throws {
        let service: any Printing = PrintService()
        var unheard: (any Error)?
        let size = (try? ArtworkInspection(pdf, form: "-"))?.pages.first ?? .a4
        try service.print([UInt8](pdf), to: queue, tray: tray, size: size) { status in
            do {
                try console.out(line(status))
            } catch {
                unheard = error
            }
        }
        if let unheard { throw unheard }
    }

    /// `processing, printer processing` or `pending, printer stopped: media-empty`.
    static func line(_ status: PrintStatus) -> String {
        let reasons = status.printerReasons + status.jobReasons
        let why = reasons.isEmpty ? "" : ": \(reasons.joined(separator: ", "))"
        return "\(status.job.keyword), printer \(status.printer)\(why)\n"
    }
}

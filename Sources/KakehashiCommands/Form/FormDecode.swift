import FoundationEssentials
import Kakehashi
import KakehashiPaper

/// `form decode`
enum FormDecode {
    static let file: Argument<String?> = .optionalPositional(
        .file, "What was scanned, a code a line; - or nothing is standard input.")
    static let format: Argument<DecodedFormat> = .optional(
        "--format", .choice("json|csv"), otherwise: .json, "What to write; JSON otherwise.")

    static let verb = Verb("decode", "Turn scanned 2D codes of forms back into their answers.", file, format, run: run)

    /// A stack of forms has a thousand codes.
    static let largest = 4 << 20

    private static func run(_ call: Call) throws {
        let bytes = try InputFile.bytes(call.value(file) ?? "-")
        guard bytes.count <= largest else { throw Fault(.codeFileTooLarge, ["megabytes": "\(largest >> 20)"]) }
        let forms = try DecodedForms(scanned: String(decoding: bytes, as: UTF8.self))
        try call.console.out(call.value(format) == .csv ? forms.csv : forms.json)
    }
}

enum DecodedFormat: String, CaseIterable, Sendable {
    case json, csv
}

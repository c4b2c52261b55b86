import Kakehashi
import KakehashiOffice

/// `letter`
enum LetterVerb {
    static let kind: Argument<String> = .positional(
        .text("KIND"), "Which letter: confirmed, offered, cancelled, or one of the city's own.")
    static let session: Argument<String> = .required("--session", .text("ID"), "The session, by number or key.")
    static let registration: Argument<String?> = .optional(
        "--registration", .text("ID"), "Only the letter to this registration, by number.")
    static let addresses: Argument<String?> = .optional(
        "--addresses", .file, "A CSV with 人番号, 郵便番号, 住所, 方書 and 支援措置; it is kept nowhere.")
    static let output: Argument<String> = .required("--output", .file, "The PDF to write; - is standard output.")

    static let verb = Verb(
        "letter", "Write letters to people of a session, for envelopes with a window.", kind, session, registration,
        addresses, output, run: run)

    private static func run(_ call: Call) throws {
        let addresses = try call.value(addresses).map { try AddressTable.addresses(in: InputFile.text($0)) }
        let letters = try call.parts.paperDesk().letters(
            call.value(kind), session: call.value(session), only: call.value(registration),
            addresses: addresses ?? [:])
        try OutputFile.write(letters.pdf, to: call.value(output))
        call.console.note(LetterVerb.told(letters))
    }

    /// What staff have to know: how many, and which of them go from hand to hand.
    static func told(_ letters: PrintedLetters) -> String {
        var text = "\(letters.count) \(letters.count == 1 ? "letter" : "letters").\n"
        if !letters.handedOver.isEmpty {
            text += "No address, hand them over: \(letters.handedOver.joined(separator: ", ")).\n"
        }
        if !letters.withheld.isEmpty {
            text +=
                "Protected address, not printed; ask a colleague first: \(letters.withheld.joined(separator: ", ")).\n"
        }
        return text
    }
}

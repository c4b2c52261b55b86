import Foundation
import Kakehashi

/// The letters of an office: `letters.json` with the envelope, who sends them and which there are.
struct LetterBook {
    let envelope: WindowEnvelope
    let sender: LetterSender
    let kinds: [LetterKind]

    private static let schemaVersion = 1
    private static let name = "letters.json"

    /// Reads the latest list.
    init(_ files: PaperFiles, office: String) throws {
        guard let (file, bytes) = PaperFiles.latest(Self.name, in: files.letters) else {
            throw Fault(.letterListUnreadable, ["file": Self.name])
        }
        guard let list = try? JSONDecoder().decode(List.self, from: bytes), list.schemaVersion == Self.schemaVersion,
            list.envelope.window.count == 4
        else { throw Fault(.letterListUnreadable, ["file": file.path]) }
        let window = list.envelope.window
        guard
            let envelope = WindowEnvelope(
                width: list.envelope.width, height: list.envelope.height,
                window: PaperBox(x: window[0], y: window[1], width: window[2], height: window[3]))
        else { throw Fault(.letterEnvelope, ["file": file.path]) }
        self.envelope = envelope
        kinds = list.letters
        let said = list.sender
        sender = LetterSender(
            office: said?.office ?? office, section: said?.section ?? "", postalCode: said?.postalCode ?? "",
            address: said?.address ?? "", telephone: said?.telephone ?? "")
    }

    func kind(_ id: String) throws(Fault) -> LetterKind {
        guard let kind = kinds.first(where: { $0.id == id }) else {
            throw Fault(.letterUnknown, ["kind": id, "known": kinds.map(\.id).joined(separator: ", ")])
        }
        return kind
    }

    /// The file as it is written.
    private struct List: Decodable {
        struct Envelope: Decodable {
            let width: Double
            let height: Double
            /// Left, top, width and height, in millimetres.
            let window: [Double]
        }

        struct Sender: Decodable {
            let office: String?
            let section: String?
            let postalCode: String?
            let address: String?
            let telephone: String?
        }

        let schemaVersion: Int
        let envelope: Envelope
        let sender: Sender?
        let letters: [LetterKind]
    }
}

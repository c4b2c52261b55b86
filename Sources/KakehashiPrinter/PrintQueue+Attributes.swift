import CCUPS
import Kakehashi

extension PrintQueue {
    /// What we ask about a queue.
    static let attributes = [
        "printer-name", "printer-state", "printer-state-reasons", "printer-is-accepting-jobs", "printer-type",
        "media-source-supported", "media-supported",
    ]

    /// The bit of `printer-type` that marks the default queue (CUPS_PRINTER_DEFAULT).
    private static let defaultBit: Int32 = 0x20000

    /// Whether it has a tray of that name, in whichever way the name is written; a queue that names none is believed.
    func has(tray: String) -> Bool {
        func plain(_ name: String) -> String { name.lowercased().filter { $0.isLetter || $0.isNumber } }
        return trays.isEmpty || trays.contains { plain($0) == plain(tray) }
    }

    /// The sheet to ask for: the page's own; where the printer has none of these, A4 for what fits on it.
    func sheet(for size: PaperSize) -> String {
        let (own, a4) = (size.mediaName, PaperSize.a4)
        let fits = min(size.width, size.height) <= a4.width && max(size.width, size.height) <= a4.height
        return sheets.isEmpty || sheets.contains(own) || !fits ? own : a4.mediaName
    }

    /// Reads a queue out of an answer; nil where it has no name.
    init?(_ attributes: PrintAttributes) {
        guard let name = attributes["printer-name"]?.strings.first else { return nil }
        self.init(
            name: name,
            isDefault: (attributes["printer-type"]?.integers.first ?? 0) & PrintQueue.defaultBit != 0,
            isAccepting: attributes["printer-is-accepting-jobs"]?.isTrue ?? false,
            state: PrinterState(rawValue: attributes["printer-state"]?.integers.first ?? 0) ?? .stopped,
            reasons: (attributes["printer-state-reasons"]?.strings ?? []).map(withoutSeverity)
                .filter { $0 != "none" },
            trays: attributes["media-source-supported"]?.strings ?? [],
            sheets: attributes["media-supported"]?.strings ?? [])
    }
}

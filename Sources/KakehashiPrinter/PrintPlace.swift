package import Kakehashi

/// A tray of a queue; the queue's own choice where no tray is named.
package struct PrintPlace: Hashable, Sendable {
    package let queue: String
    /// By its InputSlot, such as `Tray2`.
    package let tray: String?

    package init(queue: String, tray: String? = nil) {
        self.queue = queue
        self.tray = tray
    }
}

extension PaperSize {
    /// The sheets that have a name (PWG 5101.1), by width and height upright.
    private static let names: [(name: String, width: Double, height: Double)] = [
        ("iso_a3_297x420mm", 297, 420), ("iso_a4_210x297mm", 210, 297), ("iso_a5_148x210mm", 148, 210),
        ("iso_a6_105x148mm", 105, 148), ("jis_b4_257x364mm", 257, 364), ("jis_b5_182x257mm", 182, 257),
        ("jpn_hagaki_100x148mm", 100, 148),
    ]

    /// What printers call the sheet, upright whichever way the page lies.
    package var mediaName: String {
        let (narrow, long) = (min(width, height), max(width, height))
        let known = PaperSize.names.first { abs($0.width - narrow) <= 1.5 && abs($0.height - long) <= 1.5 }
        if let known { return known.name }
        let (across, along) = (Int(narrow.rounded()), Int(long.rounded()))
        return "custom_\(across)x\(along)mm_\(across)x\(along)mm"
    }
}

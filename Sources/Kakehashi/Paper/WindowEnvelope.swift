/// An envelope with a window (長形3号 窓あき), lying across, and an A4 sheet folded in three within it. Lengths in
/// millimetres from the envelope's top left corner.
public struct WindowEnvelope: Hashable, Sendable {
    public let width: Double
    public let height: Double
    public let window: PaperBox

    /// What an address needs at least.
    private static let leastAddress = (width: 45.0, height: 18.0)

    /// Nil where the sheet does not go in, or where its address could slide out of the window.
    public init?(width: Double, height: Double, window: PaperBox) {
        self.width = width
        self.height = height
        self.window = window
        let whole = PaperBox(x: 0, y: 0, width: width, height: height)
        guard slack.width >= 0, slack.height >= 0, whole.contains(window),
            addressBox.width >= Self.leastAddress.width, addressBox.height >= Self.leastAddress.height,
            addressBox.bottom <= WindowEnvelope.folded.height
        else { return nil }
    }

    /// 長形3号 with a window of 45 by 90 mm, as it is commonly sold.
    public static let usual = WindowEnvelope(
        width: 235, height: 120, window: PaperBox(x: 20, y: 14, width: 90, height: 45))

    /// A4, folded in three.
    public static let folded = PaperSize(width: PaperSize.a4.width, height: PaperSize.a4.height / 3)

    /// How far the sheet may slide.
    private var slack: (width: Double, height: Double) {
        (width - Self.folded.width, height - Self.folded.height)
    }

    /// The part of the sheet that is seen however it has slid.
    public var addressBox: PaperBox {
        let left = max(0, window.x)
        let top = max(0, window.y)
        return PaperBox(
            x: left, y: top, width: window.right - slack.width - left, height: window.bottom - slack.height - top)
    }

    /// The part of the sheet that could be seen: nothing but the address may stand there.
    public var seenBox: PaperBox {
        let left = max(0, window.x - slack.width)
        let top = max(0, window.y - slack.height)
        return PaperBox(x: left, y: top, width: window.right - left, height: window.bottom - top)
    }

    /// The heights on the sheet at which it is folded.
    public static let folds = [Self.folded.height, 2 * Self.folded.height]
}

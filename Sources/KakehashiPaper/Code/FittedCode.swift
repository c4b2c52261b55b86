import Kakehashi

/// A form's 2D code at its place, with its number beneath.
struct FittedCode {
    let symbol: QRSymbol
    /// The corner of the first module.
    let corner: PaperPoint
    /// The side of a module in millimetres.
    let module: Double
    let caption: [PlacedLine]

    /// What a scanner of 200 dots an inch still reads.
    static let smallestModule = 0.35
    /// Empty modules that the symbol needs on each side.
    static let quiet = 4
    private static let captionHeight = 3.2

    /// Nil where the modules would become too small to be read.
    init?(_ record: FormRecord, in box: PaperBox, _ typesetter: Typesetter) throws {
        let text = try FormCode.text(record)
        let caption = record.serial == nil ? 0 : FittedCode.captionHeight
        let side = min(box.width, box.height - caption)
        let found = QRSymbol.Correction.allCases.lazy.compactMap { QRSymbol(text, $0) }
            .first { side / Double($0.side + 2 * FittedCode.quiet) >= FittedCode.smallestModule }
        guard let symbol = found else { return nil }
        self.symbol = symbol
        module = side / Double(symbol.side + 2 * FittedCode.quiet)
        let left = box.centre.x - side / 2
        corner = PaperPoint(
            x: left + module * Double(FittedCode.quiet), y: box.y + module * Double(FittedCode.quiet))
        self.caption = try FittedCode.caption(
            record.serial, in: PaperBox(x: box.x, y: box.y + side, width: box.width, height: caption), typesetter)
    }

    private static func caption(
        _ serial: FormSerial?, in box: PaperBox, _ typesetter: Typesetter
    ) throws -> [PlacedLine] {
        guard let serial else { return [] }
        let place = FittingPlace(
            typesetter: typesetter, bounds: Bounds(box), style: TextStyle(.sans, 7), align: .centre,
            verticalAlign: .middle, field: "\(serial)")
        return try LineFitter(place).fit("\(serial)", .shrinking(to: 4))?.lines ?? []
    }
}

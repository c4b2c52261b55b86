/// How labels stand on a sheet; lengths in millimetres.
public struct LabelLayout: Hashable, Sendable, Codable, Identifiable {
    /// `24`
    public let id: String
    public let title: String
    public let columns: Int
    public let rows: Int
    /// The top left corner of the first label.
    public let left: Double
    public let top: Double
    public let width: Double
    public let height: Double
    /// Between labels.
    public let gapX: Double
    public let gapY: Double

    public var count: Int { columns * rows }

    /// Where a label stands on its sheet; labels count from 0, row by row.
    public func box(_ index: Int) -> PaperBox {
        let place = index % count
        return PaperBox(
            x: left + Double(place % columns) * (width + gapX), y: top + Double(place / columns) * (height + gapY),
            width: width, height: height)
    }

    /// Whether every label lies on an A4 sheet and has room for a name.
    public var isSound: Bool {
        guard columns > 0, rows > 0, columns <= 20, rows <= 40, width >= 20, height >= 10, gapX >= 0, gapY >= 0,
            left >= 0, top >= 0
        else { return false }
        let last = box(count - 1)
        return last.right <= PaperSize.a4.width + 0.1 && last.bottom <= PaperSize.a4.height + 0.1
    }
}

/// What stands on one label.
public struct Label: Hashable, Sendable {
    public var name: String
    /// 様, or nothing.
    public var title: String
    /// The reading or a number, in small type.
    public var note: String?
    public var address: LetterAddress

    public init(name: String, title: String = "", note: String? = nil, address: LetterAddress = .unknown) {
        self.name = name
        self.title = title
        self.note = note
        self.address = address
    }
}

/// The columns of a file from which labels are made.
public enum LabelTable {
    private static let name = ImportColumn.required("宛名", ImportKind.text)
    private static let title = ImportColumn.optional("敬称", ImportKind.text)
    private static let postalCode = ImportColumn.optional("郵便番号", ImportKind.postalCode)
    private static let address = ImportColumn.optional("住所", ImportKind.text)
    private static let detail = ImportColumn.optional("方書", ImportKind.text)
    private static let isProtected = ImportColumn.optional(
        "支援措置", ImportKind.choice(["有": true, "無": false]), otherwise: false)

    public static let table = ImportTable("labels", name, title, postalCode, address, detail, isProtected)

    /// Reads a file; throws `Faults` that name every bad row.
    public static func labels(in text: String) throws -> [Label] {
        try table.rows(in: text) { row in
            Label(
                name: try row.value(name), title: try row.value(title) ?? "様", address: try labelAddress(row))
        }
    }

    private static func labelAddress(_ row: ImportRow) throws -> LetterAddress {
        if try row.value(isProtected) { return .withheld }
        guard let address = try row.value(address) else { return .unknown }
        return .known(
            postalCode: try row.value(postalCode)?.description,
            lines: [address] + [try row.value(detail)].compactMap { $0 })
    }
}

/// The columns of a file with addresses of people who come to classes. It is used for one printing and kept nowhere.
public enum AddressTable {
    private static let number = ImportColumn.required("人番号", ImportKind.code)
    private static let postalCode = ImportColumn.optional("郵便番号", ImportKind.postalCode)
    private static let address = ImportColumn.optional("住所", ImportKind.text)
    private static let detail = ImportColumn.optional("方書", ImportKind.text)
    private static let isProtected = ImportColumn.optional(
        "支援措置", ImportKind.choice(["有": true, "無": false]), otherwise: false)

    public static let table = ImportTable(
        "addresses", key: ["人番号"], number, postalCode, address, detail, isProtected)

    /// Reads a file; throws `Faults` that name every bad row.
    public static func addresses(in text: String) throws -> [String: LetterAddress] {
        let rows = try table.rows(in: text) { row in (try row.value(number), try letterAddress(row)) }
        return Dictionary(rows) { first, _ in first }
    }

    private static func letterAddress(_ row: ImportRow) throws -> LetterAddress {
        if try row.value(isProtected) { return .withheld }
        guard let address = try row.value(address) else { return .unknown }
        return .known(
            postalCode: try row.value(postalCode)?.description,
            lines: [address] + [try row.value(detail)].compactMap { $0 })
    }
}

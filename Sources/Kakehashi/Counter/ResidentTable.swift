/// The columns of a residents' file.
public enum ResidentTable {
    private static let number = ImportColumn.required("宛名番号", ImportKind.code)
    private static let household = ImportColumn.required("世帯番号", ImportKind.code)
    private static let name = ImportColumn.required("氏名", ImportKind.text)
    private static let kana = ImportColumn.required("氏名カナ", ImportKind.kana)
    private static let birth = ImportColumn.required("生年月日", ImportKind.partialDate)
    private static let sex = ImportColumn.required("性別", ImportKind.choice(of: Sex.allCases, by: \.japanese))
    private static let relationship = ImportColumn.required("続柄", ImportKind.text)
    private static let postalCode = ImportColumn.optional("郵便番号", ImportKind.postalCode)
    private static let address = ImportColumn.required("住所", ImportKind.text)
    private static let detail = ImportColumn.optional("方書", ImportKind.text)
    private static let telephone = ImportColumn.optional("電話", ImportKind.phone)
    private static let settledOn = ImportColumn.optional("住定日", ImportKind.date)
    private static let isProtected = ImportColumn.optional(
        "支援措置", ImportKind.choice(["有": true, "無": false]), otherwise: false)
    private static let protectedUntil = ImportColumn.optional("支援措置期限", ImportKind.date)

    public static let table = ImportTable(
        "residents", key: ["宛名番号"], number, household, name, kana, birth, sex, relationship, postalCode, address,
        detail, telephone, settledOn, isProtected, protectedUntil)

    /// Reads a file; throws `Faults` that name every bad row.
    /// - Parameter known: who is on file, by number: what the file has no column for stays as it is there.
    public static func records(
        in text: String, known: (String) -> ResidentRecord? = { _ in nil }
    ) throws -> [ResidentRecord] {
        try table.rows(in: text) { try record($0, over: known($0.value(number))) }
    }

    private static func record(_ row: ImportRow, over before: ResidentRecord?) throws -> ResidentRecord {
        ResidentRecord(
            number: try row.value(number), household: try row.value(household), name: try row.value(name),
            kana: try row.value(kana), birth: try row.value(birth), sex: try row.value(sex),
            relationship: try row.value(relationship), dwelling: try dwelling(row, over: before?.dwelling),
            protection: try protection(row, over: before?.protection))
    }

    /// What belongs to an address goes with it: at another address, what the file does not say is not known.
    private static func dwelling(_ row: ImportRow, over before: Dwelling?) throws -> Dwelling {
        let place = try row.value(address)
        let same = before?.address.hasSameScalars(as: place) == true ? before : nil
        return Dwelling(
            postalCode: try row.value(postalCode, keeping: same?.postalCode), address: place,
            detail: try row.value(detail, keeping: same?.detail),
            telephone: try row.value(telephone, keeping: before?.telephone),
            settledOn: try row.value(settledOn, keeping: same?.settledOn))
    }

    /// A last day without the measure is a contradiction: guessing could give an address away. So could a file that has
    /// no column for the measure, where somebody is under it.
    private static func protection(_ row: ImportRow, over before: Protection?) throws -> Protection? {
        let until = try row.value(protectedUntil, keeping: before?.until)
        guard try row.value(isProtected, keeping: before.map { _ in true }) else {
            if until != nil, row.has(protectedUntil) { throw row.contradiction("支援措置期限", with: "支援措置") }
            return nil
        }
        return Protection(until: until)
    }
}

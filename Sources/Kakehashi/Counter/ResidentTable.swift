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
    public static func records(in text: String) throws -> [ResidentRecord] {
        try table.rows(in: text, record)
    }

    private static func record(_ row: ImportRow) throws -> ResidentRecord {
        ResidentRecord(
            number: try row.value(number), household: try row.value(household), name: try row.value(name),
            kana: try row.value(kana), birth: try row.value(birth), sex: try row.value(sex),
            relationship: try row.value(relationship), dwelling: try dwelling(row), protection: try protection(row))
    }

    private static func dwelling(_ row: ImportRow) throws -> Dwelling {
        Dwelling(
            postalCode: try row.value(postalCode), address: try row.value(address), detail: try row.value(detail),
            telephone: try row.value(telephone), settledOn: try row.value(settledOn))
    }

    /// A last day without the measure is a contradiction: guessing could give an address away.
    private static func protection(_ row: ImportRow) throws -> Protection? {
        let until = try row.value(protectedUntil)
        guard try row.value(isProtected) else {
            if until != nil { throw row.contradiction("支援措置期限", with: "支援措置") }
            return nil
        }
        return Protection(until: until)
    }
}

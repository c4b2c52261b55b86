package import Kakehashi

/// The columns of the file `readings`: what a section measured on a day.
package enum ReadingColumns {
    static let plan = ImportColumn.required("計画番号", .code)
    static let indicator = ImportColumn.required("指標番号", .code)
    static let date = ImportColumn.required("基準日", .date)
    /// Where it is empty, the numerator and the denominator give it.
    static let value = ImportColumn.optional("値", .amount)
    static let numerator = ImportColumn.optional("分子", .number(0...ScaledNumber.largestDigits))
    static let denominator = ImportColumn.optional("分母", .number(1...ScaledNumber.largestDigits))
    static let status = ImportColumn.optional(
        "区分", .choice(of: Reading.Status.allCases, by: \.japanese), otherwise: .final)
    static let cause = ImportColumn.optional("要因", .text, otherwise: "")
    static let nextStep = ImportColumn.optional("今後の対応", .text, otherwise: "")

    package static let table = ImportTable(
        "readings", key: ["計画番号", "指標番号", "基準日"], plan, indicator, date, value, numerator, denominator, status,
        cause, nextStep)
}

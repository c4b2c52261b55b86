package import Kakehashi

/// The columns of the file `plans`: a row for each indicator and fiscal year, in which the plan and the indicator are
/// said again.
package enum PlanColumns {
    static let plan = ImportColumn.required("計画番号", .code)
    static let planName = ImportColumn.required("計画名", .text)
    static let body = ImportColumn.required("団体", .text)
    static let firstYear = ImportColumn.required("開始年度", .fiscalYear)
    static let lastYear = ImportColumn.required("終了年度", .fiscalYear)
    static let rule = ImportColumn.required("判定規則", .markRule)
    static let indicator = ImportColumn.required("指標番号", .code)
    static let pillar = ImportColumn.optional("柱", .text, otherwise: "")
    static let name = ImportColumn.required("指標名", .text)
    static let unit = ImportColumn.required("単位", .text)
    static let direction = ImportColumn.required(
        "方向", .choice(of: IndicatorDirection.allCases, by: \.japanese))
    static let calculation = ImportColumn.required("算出", .calculation)
    static let scope = ImportColumn.optional("対象", .countScope, otherwise: CountScope())
    /// 累計のしかた; an empty one leaves it to `Indicator.accumulates`.
    static let accumulation = ImportColumn.optional(
        "累計のしかた", .choice(of: Accumulation.allCases, by: \.japanese))
    static let lowest = ImportColumn.optional("値の下限", .decimal)
    static let highest = ImportColumn.optional("値の上限", .decimal)
    static let decimals = ImportColumn.optional("小数桁", .number(0...ScaledNumber.mostDecimals), otherwise: 0)
    static let baselineYear = ImportColumn.optional("基準年度", .fiscalYear)
    static let baseline = ImportColumn.optional("基準値", .amount)
    static let year = ImportColumn.optional("年度", .fiscalYear)
    static let target = ImportColumn.optional("目標値", .amount)
    static let section = ImportColumn.optional("担当課", .text, otherwise: "")
    static let method = ImportColumn.optional("算出方法", .text, otherwise: "")
    static let rationale = ImportColumn.optional("指標の考え方", .text, otherwise: "")

    package static let table = ImportTable(
        "plans", key: ["計画番号", "指標番号", "年度"], plan, planName, body, firstYear, lastYear, rule, indicator, pillar,
        name, unit, direction, calculation, scope, accumulation, lowest, highest, decimals, baselineYear, baseline,
        year,
        target, section, method, rationale)
}

extension ImportKind where Value == Amount {
    /// A number, 導入, 未導入 or ↗.
    package static var amount: ImportKind {
        ImportKind("amount") { Amount(DigitText.normalised($0)) ?? Amount($0) }
    }
}

extension ImportKind where Value == ScaledNumber {
    static var decimal: ImportKind { ImportKind("decimal") { ScaledNumber(DigitText.normalised($0)) } }
}

extension ImportKind where Value == MarkRule {
    static var markRule: ImportKind {
        ImportKind("markRule", values: ["choices": MarkRule.Kind.japaneseWords]) { MarkRule(Width.halfASCII($0)) }
    }
}

extension ImportKind where Value == CountScope {
    static var countScope: ImportKind {
        ImportKind("countScope") { CountScope(Width.halfASCII($0)) }
    }
}

extension ImportKind where Value == Calculation {
    static var calculation: ImportKind {
        ImportKind("choice", values: ["choices": Calculation.japaneseWords]) { Calculation(Width.halfASCII($0)) }
    }
}

import Kakehashi

/// The indicators that a test needs from a published table, with a key for each made from its place.
struct PublishedPlan {
    let plan: Plan
    let indicators: [Indicator]
    let readings: [Reading]

    init(_ name: String, _ first: Int, _ last: Int, rule: MarkRule = .reachedOrRising, rows: [PublishedRow]) {
        let planID = Identifier<Plan>(PublishedPlan.key(0))
        plan = Plan(
            id: planID, number: name, name: name, body: name, firstYear: FiscalYear(startYear: first),
            lastYear: FiscalYear(startYear: last), rule: rule)
        indicators = rows.enumerated().map { index, row in
            row.indicator(of: planID, PublishedPlan.key(index + 1), index)
        }
        readings = zip(rows, indicators).flatMap { row, indicator in row.readings(of: indicator.id) }
    }

    static func key(_ index: Int) -> UUIDv7 {
        UUIDv7(at: Instant(milliseconds: Int64(index)), random: (0, UInt64(index)))
    }

    func standings(_ date: String, _ figures: Figures = Figures()) -> [Standing] {
        guard let day = LocalDate(date) else { return [] }
        return plan.standings(of: indicators, asOf: day, readings: readings, figures: figures)
    }

    func marks(_ date: String) -> String { standings(date).map(\.mark.sign).joined() }
}

/// One row of a table: years and amounts as they are printed.
struct PublishedRow {
    var name: String
    var direction: IndicatorDirection = .more
    var baseline: (Int, String)?
    var targets: [(Int, String)] = []
    /// The readings at the ends of fiscal years.
    var actual: [(Int, String)] = []
    var calculation: Calculation = .recorded
    var scope = ""

    func indicator(of plan: Identifier<Plan>, _ key: UUIDv7, _ position: Int) -> Indicator {
        Indicator(
            id: Identifier(key), plan: plan, number: String(position + 1), name: name, unit: "", direction: direction,
            calculation: calculation, scope: CountScope(scope) ?? CountScope(),
            baseline: baseline.flatMap { target($0) }, targets: targets.compactMap { target($0) }, position: position)
    }

    func readings(of indicator: Identifier<Indicator>) -> [Reading] {
        actual.compactMap { year, text in
            Amount(text).map {
                Reading(
                    indicator: indicator, date: FiscalYear(startYear: year).lastDay, value: IndicatorValue($0))
            }
        }
    }

    private func target(_ row: (Int, String)) -> Target? {
        Amount(row.1).map { Target(year: FiscalYear(startYear: row.0), amount: $0) }
    }
}

extension PublishedPlan {
    /// 高山市DX推進計画(第1期), 別紙5-2.
    static let takayama = PublishedPlan(
        "高山市", 2021, 2024,
        rows: [
            PublishedRow(
                name: "オンラインで可能な手続きの割合", targets: [(2022, "40"), (2023, "70"), (2024, "90")],
                actual: [(2021, "18.2"), (2022, "30.6"), (2023, "35.0")]),
            PublishedRow(
                name: "入力支援ができる手続きの割合", targets: [(2022, "10"), (2023, "20"), (2024, "50")],
                actual: [(2021, "13.6"), (2022, "14.7"), (2023, "18.7")]),
            PublishedRow(
                name: "効率的で良質な行政サービス", direction: .rising, baseline: (2021, "56.3"),
                targets: [(2021, "56.3"), (2022, "↗"), (2023, "↗"), (2024, "↗")],
                actual: [(2021, "56.3"), (2022, "52.1"), (2023, "51.4")]),
            PublishedRow(
                name: "マイナンバーカード取得率", targets: [(2022, "60"), (2023, "75"), (2024, "90")],
                actual: [(2021, "45.6"), (2022, "70.7"), (2023, "76.2")]),
            PublishedRow(
                name: "重大インシデント", direction: .zero, targets: [(2022, "0"), (2023, "0"), (2024, "0")],
                actual: [(2021, "0"), (2022, "0"), (2023, "0")]),
            PublishedRow(
                name: "身近な場所", targets: [(2022, "10"), (2023, "20"), (2024, "30")],
                actual: [(2021, "1"), (2022, "14"), (2023, "20")]),
            PublishedRow(
                name: "サテライトオフィス等", targets: [(2022, "3"), (2023, "6"), (2024, "10")],
                actual: [(2021, "1"), (2022, "1"), (2023, "1")]),
            PublishedRow(
                name: "オープンデータ", targets: [(2022, "30"), (2023, "40"), (2024, "50")],
                actual: [(2021, "14"), (2022, "99"), (2023, "109")]),
            PublishedRow(
                name: "学習会", targets: [(2022, "10"), (2023, "15"), (2024, "20")],
                actual: [(2021, "1"), (2022, "3"), (2023, "19")]),
        ])

    /// 羽咋市DX推進計画: some of its indicators with their baselines of R3.
    static let hakui = PublishedPlan(
        "羽咋市", 2022, 2025,
        rows: [
            PublishedRow(
                name: "電子申請数", baseline: (2021, "400"), targets: [(2025, "2000")], actual: [(2021, "400")]),
            PublishedRow(
                name: "窓口業務の電子化", direction: .introduction, baseline: (2021, "未導入"), targets: [(2024, "導入")],
                actual: [(2021, "未導入")]),
            PublishedRow(
                name: "紙の使用量", direction: .fewer, baseline: (2021, "3105000"), targets: [(2025, "1000000")],
                actual: [(2021, "3105000")]),
        ])
}

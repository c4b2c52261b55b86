extension Answers {
    /// Whether the 14 days for filing a move are over (住民基本台帳法 22条, 23条); nil until the day of moving is known.
    func isLate(on day: LocalDate) -> Bool? {
        self["moving.date"].flatMap { LocalDate($0) }.map { FilingDays().lastDayOfMovingIn(moved: $0) < day }
    }

    /// Whether a 個人番号カード can no longer be used on after moving in: 14 days after moving or 30 after the planned
    /// leaving date without filing, it lapses (番号利用法施行令 14条).
    func hasCardLapsed(on day: LocalDate) -> Bool? {
        guard let isLate = isLate(on: day) else { return nil }
        let planned = self["moving.planned"].flatMap { LocalDate($0) }
        return isLate || planned.map { $0.adding(days: 30) < day } ?? false
    }

    /// The day of a change: the one that was told, else the day of moving.
    func since(_ path: String) -> String? {
        [path, "moving.date", "moving.leaving"].lazy.compactMap { self[$0] }.first { !$0.isEmpty }
    }

    /// The tax certificates that this city gives: those of income come from where one lived on January 1 (地方税法 24条,
    /// 39条, 294条, 318条).
    var taxIssued: String? {
        self["tax.kinds"].map { kinds in
            let isElsewhere = self["tax.livedHere"] == "no"
            return kinds.split(separator: " ").filter { !isElsewhere || !Answers.ofIncome.contains(String($0)) }
                .joined(separator: " ")
        }
    }

    private static let ofIncome: Set<String> = ["income", "exempt"]

    /// 令和8; the form prints 年度 behind it.
    func taxYear(on day: LocalDate) -> String? {
        fiscalTaxYear(on: day).map { String($0.japanese.dropLast(2)) }
    }

    /// 令和7年1月から12月: a certificate of a fiscal year shows the income of the calendar year before.
    func incomeYear(on day: LocalDate) -> String? {
        guard let year = fiscalTaxYear(on: day)?.startYear,
            let january = LocalDate(year: year - 1, month: 1, day: 1).flatMap({ EraDate($0) })
        else { return nil }
        return "\(january.era.kanji)\(Era.yearName(january.year))1月から12月"
    }

    /// Taxes on income are fixed in June, those on property in April.
    private func fiscalTaxYear(on day: LocalDate) -> FiscalYear? {
        guard let back = ["latest", "previous", "before"].firstIndex(of: self["tax.year"] ?? "") else { return nil }
        let kinds = (taxIssued ?? "").split(separator: " ").map(String.init)
        let isFixed = !kinds.contains(where: Answers.ofIncome.contains) || ![4, 5].contains(day.month)
        return FiscalYear(startYear: day.fiscalYear.startYear - back - (isFixed ? 0 : 1))
    }
}

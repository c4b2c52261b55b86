extension PartialDate {
    /// The era; nil before 1873, and where the unknown month or day would tell which of two eras of one year it is.
    public var era: Era? {
        if let day = localDate { return EraDate(day)?.era }
        guard let year, let first = earliest else { return nil }
        let month = month ?? 12
        guard let last = LocalDate(year: year, month: month, day: LocalDate.days(of: month, in: year)),
            let era = EraDate(first)?.era, EraDate(last)?.era == era
        else { return nil }
        return era
    }

    /// 昭和20年3月15日, 昭和20年3月不詳, 不詳; the Gregorian year, in words too, where the era is not certain.
    public var japanese: String {
        let era = era
        let parts = [
            year.map { year in era.map { $0.kanji + Era.yearName(year - $0.firstYear + 1) } ?? "\(year)年" },
            month.map { "\($0)月" }, day.map { "\($0)日" },
        ]
        return parts.compactMap { $0 }.joined() + (parts.contains(nil) ? "不詳" : "")
    }
}

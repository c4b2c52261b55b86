extension YearMonth {
    /// 令和8年11月; 2026-11 before 1873.
    public var japanese: String {
        guard let first = EraDate(firstDay) else { return description }
        return "\(first.era.kanji)\(Era.yearName(first.year))\(month)月"
    }

    /// R8.11, for the narrow columns of tables.
    public var short: String {
        guard let first = EraDate(firstDay) else { return description }
        return "\(first.era.letter)\(first.year).\(month)"
    }
}

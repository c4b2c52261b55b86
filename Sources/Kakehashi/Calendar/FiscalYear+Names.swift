extension FiscalYear {
    /// The era of its April; nil before 1873.
    public var era: Era? { EraDate(firstDay)?.era }

    /// 令和7年度; 平成31年度 for the year that began a month before 令和.
    public var japanese: String {
        guard let april = EraDate(firstDay) else { return "\(startYear)年度" }
        return "\(april.era.kanji)\(Era.yearName(april.year))度"
    }

    /// R7
    public var short: String {
        guard let april = EraDate(firstDay) else { return "\(startYear)" }
        return "\(april.era.letter)\(april.year)"
    }

    /// Reads 令和7年度, 令和元年度, R7, H31, R7年度 and 2025 or 2025年度; nil for anything else.
    ///
    /// 令和元年度 and 平成31年度 are one and the same year.
    public init?(_ text: some StringProtocol) {
        var text = Substring(DigitText.normalised(String(text)))
        if text.hasSuffix("年度") { text = text.dropLast(2) }
        if text.utf8.count == 4, DigitText.isDigits(text), let year = Int(text), year >= 1873 {
            self.init(startYear: year)
            return
        }
        guard let era = Era.allCases.first(where: { text.hasPrefix($0.kanji) || text.hasPrefix($0.letter) }) else {
            return nil
        }
        let number = text.dropFirst(text.hasPrefix(era.kanji) ? 2 : 1)
        guard let year = number == "元" ? 1 : Int(number), DigitText.isDigits(number) || number == "元", year >= 1 else {
            return nil
        }
        let fiscal = FiscalYear(startYear: era.firstYear + year - 1)
        guard fiscal.lastDay >= era.firstDay, era.lastDay.map({ fiscal.firstDay <= $0 }) ?? true else { return nil }
        self = fiscal
    }
}

extension FiscalYear: CustomStringConvertible {
    /// `R7`
    public var description: String { short }
}

extension FiscalYear: CodableAsText {}

extension Figures {
    /// The volumes that hold on a day: of its fiscal year, or of the latest year before it for which there are any.
    public func volumes(on date: LocalDate) -> [ProcedureVolume] {
        let years = volumes.map(\.year).filter { $0 <= date.fiscalYear }
        guard let year = years.max() else { return [] }
        return volumes.filter { $0.year == year }
    }

    /// 対応率: of all that was handled, the part whose form can be assisted.
    func assistableShare(on date: LocalDate, decimals: Int) -> IndicatorValue? {
        let volumes = volumes(on: date)
        let assistable = volumes.filter(\.assistable).reduce(0) { $0 + $1.volume }
        return IndicatorValue(percentOf: assistable, in: volumes.reduce(0) { $0 + $1.volume }, decimals: decimals)
    }

    /// 利用率: of all that is handled in a year, the part that was assisted within the days. A form that belongs to no
    /// procedure on file counts in neither.
    func assistedShare(in days: ClosedRange<LocalDate>, decimals: Int) -> IndicatorValue? {
        let volumes = volumes(on: days.upperBound)
        let handled = volumes.reduce(0) { $0 + $1.volume }
        let forms = Set(volumes.compactMap(\.form))
        let helped = assisted.filter { days.contains($0.date) && forms.contains($0.form) }.reduce(0) { $0 + $1.count }
        return IndicatorValue(percentOf: helped, in: handled, decimals: decimals)
    }
}

/// From which to which day an edition of a form is used, both days included; an end that is not given is open.
public struct Validity: Hashable, Sendable {
    public let from: LocalDate?
    public let until: LocalDate?

    public init(from: LocalDate? = nil, until: LocalDate? = nil) {
        self.from = from
        self.until = until
    }

    /// Whether the edition is used on that day.
    public func contains(_ day: LocalDate) -> Bool {
        (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
    }

    /// Whether both name a day that the other names too.
    public func overlaps(_ other: Validity) -> Bool {
        let startsInTime = from.flatMap { from in other.until.map { from <= $0 } } ?? true
        let endsLateEnough = until.flatMap { until in other.from.map { $0 <= until } } ?? true
        return startsInTime && endsLateEnough
    }
}

extension Person {
    /// The age on a day as far as it is known: exact from a birth date; from a stated age it may be one year short.
    public func age(on date: LocalDate) -> Int? {
        if let birthDate { return wholeYears(from: birthDate, to: date) }
        guard let statedAge else { return nil }
        return max(0, statedAge.years + wholeYears(from: statedAge.on, to: date))
    }

    /// The facts that count, as they are on a day.
    public func facts(on date: LocalDate) -> PersonFacts {
        PersonFacts(ageBand: age(on: date).map(AgeBand.init(age:)), sex: sex, district: district, device: device)
    }
}

/// Whole years between two days, negative where the second comes first.
func wholeYears(from first: LocalDate, to second: LocalDate) -> Int {
    let reached = (second.month, second.day) >= (first.month, first.day)
    return second.year - first.year - (reached ? 0 : 1)
}

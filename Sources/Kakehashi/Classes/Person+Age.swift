extension Person {
    /// The age on a day as far as it is known; nil before birth and where nothing was said.
    ///
    /// From a birth date it is exact. A stated age held on its day, and each whole year between that day and the other
    /// counts one, after it and before it alike; so it is off by one at most, since nobody said when the birthday is.
    public func age(on date: LocalDate) -> Int? {
        if let birthDate { return Age.years(born: birthDate, on: date) }
        guard let statedAge else { return nil }
        if let since = Age.years(born: statedAge.on, on: date) { return statedAge.years + since }
        return Age.years(born: date, on: statedAge.on).map { max(0, statedAge.years - $0) }
    }

    /// The facts that count, as they are on a day.
    public func facts(on date: LocalDate) -> PersonFacts {
        PersonFacts(ageBand: age(on: date).map(AgeBand.init(age:)), sex: sex, district: district, device: device)
    }
}

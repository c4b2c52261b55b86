/// How sure it is that two records speak of one person.
public enum PersonMatch: Hashable, Sendable {
    case same
    /// The names agree, and nothing else tells for or against it.
    case perhaps
    case different
}

extension Person {
    /// Compares two records of people.
    ///
    /// A telephone alone proves nothing, since a family shares one, and a name alone little. The reading of the name
    /// has to agree; then two birth dates settle it; else ages that can belong to one person make it the same unless
    /// two different telephones speak against it; without any age, an equal telephone settles it.
    ///
    /// - Parameter date: the day on which ages are compared.
    public func matches(_ other: Person, on date: LocalDate) -> PersonMatch {
        guard kanaKey == other.kanaKey else { return .different }
        if let birthDate, let birth = other.birthDate { return birthDate == birth ? .same : .different }
        let telephones = sameTelephone(as: other)
        guard let mine = age(on: date), let theirs = other.age(on: date) else {
            return telephones == true ? .same : .perhaps
        }
        // A stated age is known to the year, so that a birthday may lie between two of them.
        guard abs(mine - theirs) <= 1 else { return .different }
        return telephones == false ? .perhaps : .same
    }

    /// The reading of the name as it is compared: `サトウ ヨシコ` and `さとうよしこ` meet.
    public var kanaKey: String { Kana.searchKey(kana) }

    /// Nil where one of them has none.
    private func sameTelephone(as other: Person) -> Bool? {
        guard let telephone, let theirs = other.telephone else { return nil }
        return telephone.filter(\.isNumber) == theirs.filter(\.isNumber)
    }
}

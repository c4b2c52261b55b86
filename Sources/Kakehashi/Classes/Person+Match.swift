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
    /// A telephone alone proves nothing, since a family shares one, and a name alone little. The readings of the names
    /// have to agree; then two birth dates settle it. Else an equal telephone with ages that can belong to one person
    /// makes it the same, and so do such ages alone where the readings are written alike and no two telephones speak
    /// against it.
    ///
    /// - Parameter date: the day on which ages are compared.
    public func matches(_ other: Person, on date: LocalDate) -> PersonMatch {
        guard kanaKey == other.kanaKey else { return .different }
        if let birthDate, let birth = other.birthDate { return birthDate == birth ? .same : .different }
        let agesAgree = agesAgree(with: other, on: date)
        guard agesAgree != false else { return .different }
        switch sameTelephone(as: other) {
        case true: return .same
        case false: return .perhaps
        case nil: return agesAgree == true && isReadExactly(as: other) ? .same : .perhaps
        }
    }

    /// A stated age is known to the year, so that a birthday may lie between two of them; nil where one has none.
    private func agesAgree(with other: Person, on date: LocalDate) -> Bool? {
        guard let mine = age(on: date), let theirs = other.age(on: date) else { return nil }
        return abs(mine - theirs) <= 1
    }

    /// Whether the readings differ in nothing but spaces: キョウコ and キヨウコ are two.
    private func isReadExactly(as other: Person) -> Bool {
        func reading(_ kana: String) -> String { Kana.katakana(kana).filter { !" ・".contains($0) } }
        return reading(kana) == reading(other.kana)
    }

    /// The reading of the name as it is looked for: `サトウ ヨシコ` and `さとうよしこ` meet.
    public var kanaKey: String { Kana.searchKey(kana) }

    /// Nil where one of them has none.
    private func sameTelephone(as other: Person) -> Bool? {
        guard let telephone, let theirs = other.telephone else { return nil }
        return telephone.filter(\.isNumber) == theirs.filter(\.isNumber)
    }
}

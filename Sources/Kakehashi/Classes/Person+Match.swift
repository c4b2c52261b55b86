/// How sure it is that two records speak of one person.
public enum PersonMatch: Int, Hashable, Comparable, Sendable {
    case different
    /// They may be one person: somebody has to ask.
    case perhaps
    case same

    public static func < (left: PersonMatch, right: PersonMatch) -> Bool { left.rawValue < right.rawValue }
}

extension Person {
    /// Compares two records of people.
    ///
    /// A telephone alone proves nothing, since a family shares one, and a name alone little. Readings that agree with
    /// equal birth dates are the same person; so they are with an equal telephone, or with readings that are written
    /// alike and no telephone against it, where ages that can belong to one person do not speak against it.
    ///
    /// Somebody has to ask wherever a slip of the tongue or the key may stand between two records of one person: the
    /// name agrees, and the telephone does or the ages lie within two years (数え年 is one or two ahead); or the
    /// telephone agrees, and the readings differ in one sign.
    ///
    /// - Parameter date: the day on which ages are compared.
    public func matches(_ other: Person, on date: LocalDate) -> PersonMatch {
        let sameTelephone = sameTelephone(as: other)
        guard kanaKey == other.kanaKey else {
            return sameTelephone == true && Nearest.distance(kanaKey, other.kanaKey) == 1 ? .perhaps : .different
        }
        let between = years(between: other, on: date)
        let mayBeOne: PersonMatch = sameTelephone == true || between.map { $0 <= 2 } != false ? .perhaps : .different
        if let birthDate, let birth = other.birthDate { return birthDate == birth ? .same : mayBeOne }
        guard between.map({ $0 <= 1 }) != false else { return mayBeOne }
        switch sameTelephone {
        case true: return .same
        case false: return .perhaps
        case nil: return between != nil && isReadExactly(as: other) ? .same : .perhaps
        }
    }

    /// How many years the ages lie apart; nil where one of them is not known.
    private func years(between other: Person, on date: LocalDate) -> Int? {
        guard let mine = age(on: date), let theirs = other.age(on: date) else { return nil }
        return abs(mine - theirs)
    }

    /// Whether the readings differ in nothing but spaces: キョウコ and キヨウコ are two.
    func isReadExactly(as other: Person) -> Bool {
        func reading(_ kana: String) -> String { Kana.katakana(kana).filter { !" ・".contains($0) } }
        return reading(kana) == reading(other.kana)
    }

    /// The reading of the name as it is looked for: `サトウ ヨシコ` and `さとうよしこ` meet.
    public var kanaKey: String { Kana.searchKey(kana) }

    /// Nil where one of them has none.
    func sameTelephone(as other: Person) -> Bool? {
        guard let telephone, let theirs = other.telephone else { return nil }
        return DigitText.digits(telephone) == DigitText.digits(theirs)
    }
}

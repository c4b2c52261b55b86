package import Kakehashi

/// Somebody of a visit, as the resident file knows people.
package struct NamedPerson: Hashable, Sendable {
    package let kana: String
    package let birth: LocalDate

    package init(kana: String, birth: LocalDate) {
        self.kana = kana
        self.birth = birth
    }
}

extension Visits {
    /// The visit, with whether one of its people is under 支援措置 by the resident file: nobody has to say so, at the
    /// kiosk least of all. The file is asked once for the same people; where it does not answer, no address is coded.
    func guarded(_ token: VisitToken) throws -> Visit {
        let visit = try visit(token)
        let people = visit.answers.namedPeople
        guard !visit.isProtected, !people.isEmpty, people != visit.stage.talk.peopleAskedFor else { return visit }
        let isGuarded = (try? guarding(people)) ?? true
        return try perform(token) { _ in .guardPeople(people, isGuarded) }.visit
    }
}

extension Answers {
    /// Whoever of the visit has a whole birth date; somebody without a reading is looked for by that alone.
    fileprivate var namedPeople: [NamedPerson] {
        (["person"] + (0..<memberCount).map { "household.\($0 + 1)" }).compactMap { base in
            guard let kana = self["\(base).kana"],
                let birth = self["\(base).birth"].flatMap({ LocalDate($0) })
            else { return nil }
            return NamedPerson(kana: kana, birth: birth)
        }
    }
}

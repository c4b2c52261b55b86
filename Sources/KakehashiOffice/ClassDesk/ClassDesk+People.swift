package import Kakehashi
import KakehashiStore

extension ClassDesk {
    /// The person on file whom an entry speaks of, completed by it, or a new one. Throws where somebody has to ask first:
    /// who of several on file it is, or which of two values that contradict each other is right.
    func person(for entered: Person, _ identity: Identity, in decision: Decision) throws -> Person {
        switch identity.finding {
        case .another: return try added(entered, in: decision)
        case .known(let name):
            return try completed(person(name, in: decision), by: entered, identity.choices, in: decision)
        case .unasked:
            let likely = try likely(entered, on: decision.instant.localDate, in: decision)
            guard let first = likely.first else { return try added(entered, in: decision) }
            guard likely.count == 1, first.match == .same else {
                throw Fault(.personLikely, ["people": likely.map(\.person.number).joined(separator: ", ")])
            }
            return try completed(first.person, by: entered, identity.choices, in: decision)
        }
    }

    /// The person with what the entry says newly, written where it differs.
    private func completed(
        _ found: Person, by entry: Person, _ choices: [PersonField: PersonField.Choice], in decision: Decision
    ) throws -> Person {
        let today = decision.instant.localDate
        try refuse(
            found.differences(from: entry, on: today).filter { choices[$0] == nil }
                .map { Fault(.personDiffers, ["person": found.number, "field": $0.phrase]) })
        var person = found.completed(by: entry, choices, on: today)
        guard person != found || !(person.name ?? "").hasSameScalars(as: found.name ?? "") else { return found }
        try decision.update(person, as: "person.complete")
        person.version += 1
        return person
    }

    private func added(_ entry: Person, in decision: Decision) throws -> Person {
        var person = entry
        person.number = try decision.nextNumber(in: ShortNumber.people).description
        try decision.insert(person, as: "person.add")
        return person
    }

    /// Those on file who may be the one that an entry speaks of, the surest first.
    private func likely(
        _ entered: Person, on date: LocalDate, in snapshot: Snapshot
    ) throws -> [(person: Person, match: PersonMatch)] {
        let people = try snapshot.people(readAs: entered.kanaKey, orTelephoned: entered.telephone)
        let matches = people.map { (person: $0, match: $0.matches(entered, on: date)) }
        return [PersonMatch.same, .perhaps].flatMap { match in matches.filter { $0.match == match } }
    }

    /// People on file who may be the one that an entry speaks of, the surest first; for a question to the caller.
    package func peopleLike(_ entry: PersonEntry) throws -> [(person: Person, match: PersonMatch)] {
        let now = clock.now()
        let entered = try entry.person(at: now)
        return try read { try likely(entered, on: now.localDate, in: $0) }
    }

    /// Where what was said contradicts a record, with both.
    package func differences(
        of name: String, from entry: PersonEntry
    ) throws -> (onFile: Person, said: Person, fields: [PersonField]) {
        let now = clock.now()
        let said = try entry.person(at: now)
        let onFile = try read { try person(name, in: $0) }
        return (onFile, said, onFile.differences(from: said, on: now.localDate))
    }
}

package import Kakehashi
import KakehashiStore

extension ClassDesk {
    /// The person on file whom an entry speaks of, completed by it, or a new one.
    func person(for entry: Person, isNew: Bool, in decision: Decision) throws -> Person {
        let date = decision.instant.localDate
        let known = isNew ? [] : try decision.people(readAs: entry.kanaKey)
        guard let found = known.first(where: { $0.matches(entry, on: date) == .same }) else {
            return try added(entry, in: decision)
        }
        return try completed(found, by: entry, in: decision)
    }

    /// The person with what the entry says newly, written where it differs.
    func completed(_ found: Person, by entry: Person, in decision: Decision) throws -> Person {
        var person = found.completed(by: entry)
        guard person != found else { return found }
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

    /// People on file who may be the one that an entry speaks of, the surest first; for a question to the caller.
    package func peopleLike(_ entry: PersonEntry) throws -> [(person: Person, match: PersonMatch)] {
        let now = clock.now()
        let entered = try entry.person(at: now)
        let people = try read { try $0.people(readAs: entered.kanaKey) }
        let matches = people.map { (person: $0, match: $0.matches(entered, on: now.localDate)) }
        return matches.filter { $0.match == .same } + matches.filter { $0.match == .perhaps }
    }
}

package import Kakehashi
import KakehashiStore

/// Somebody who has applied to a session that has changed since.
package struct PersonToTell: Sendable {
    package let person: Person
    package let registration: Registration
    /// Where the session stood when they applied or were last told; nil where it was not kept.
    package let known: ChangeNotice.Place?
    /// The name of the venue that they know.
    package let knownVenue: String?
    /// Nil while nobody has told them.
    package let toldAt: Instant?
}

extension ClassDesk {
    /// Who has to be told of a session's changes, those first whom nobody has told yet.
    package func peopleToTell(of name: String) throws -> [PersonToTell] {
        try read { snapshot in
            let session = try session(name, in: snapshot)
            let registrations = Dictionary(
                uniqueKeysWithValues: try snapshot.registrations(of: session.id).map { ($0.id, $0) })
            let people = Dictionary(
                uniqueKeysWithValues: try snapshot.peopleOf(session: session.id).map { ($0.id, $0) })
            let venues = Dictionary(uniqueKeysWithValues: try snapshot.venues().map { ($0.id, $0.name) })
            // Of somebody who was told before and has to be told again, the later change counts.
            let last = Dictionary(try snapshot.notices(of: session.id).map { ($0.registration, $0) }) { $1 }
            let told = last.values.compactMap { notice -> PersonToTell? in
                guard let registration = registrations[notice.registration], registration.state.isOpen,
                    let person = people[registration.person]
                else { return nil }
                return PersonToTell(
                    person: person, registration: registration, known: notice.known,
                    knownVenue: notice.known.flatMap { venues[$0.venue] }, toldAt: notice.toldAt)
            }
            return told.sorted {
                ($0.toldAt == nil ? 0 : 1, $0.registration.line) < ($1.toldAt == nil ? 0 : 1, $1.registration.line)
            }
        }
    }

    /// Notes that these people of a session were told, by the numbers of their registrations.
    package func noteTold(_ registrations: [String], of name: String, by author: Author) throws {
        try decide(author) { decision in
            let session = try session(name, in: decision)
            for number in registrations {
                let registration = try registration(number, in: decision)
                guard registration.session == session.id else {
                    throw Fault(.registrationUnknown, ["registration": number])
                }
                try decision.noteTold(registration.id)
            }
        }
    }

    /// Sessions of which people have still to be told, and how many people those are.
    package func untold() throws -> [(session: String, people: Int)] {
        try read { try $0.untold() }
    }
}

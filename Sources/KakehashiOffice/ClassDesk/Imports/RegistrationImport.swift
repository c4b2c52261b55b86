import Kakehashi
import KakehashiStore

/// What the rows of a registrations file are held against.
struct RegistrationImport {
    /// The registrations on file, by number.
    let known: [String: Registration]
    private let sessions: [String: Session]
    private let people: [String: Person]

    init(in snapshot: Snapshot) throws {
        known = Dictionary(uniqueKeysWithValues: try snapshot.registrations().map { ($0.number, $0) })
        sessions = Dictionary(uniqueKeysWithValues: try snapshot.sessions().map { ($0.number, $0) })
        people = Dictionary(uniqueKeysWithValues: try snapshot.people().map { ($0.number, $0) })
    }

    /// The place in the line is given later, to all new rows together.
    func registration(_ row: ImportRow, at now: Instant) throws -> Registration {
        typealias Columns = ClassDesk.RegistrationColumns
        let number = try row.value(Columns.number)
        guard let session = sessions[try row.value(Columns.session)] else { throw row.unknown("session", "教室番号") }
        guard let person = people[try row.value(Columns.person)] else { throw row.unknown("person", "人番号") }
        let appliedAt = try row.value(Columns.appliedAt)
        if session.state == .draft { throw row.placed(Fault(.sessionDraft, ["session": session.number]), in: "教室番号") }
        guard var registration = known[number] else {
            return Registration(
                id: Identifier(at: now), number: number, session: session.id, person: person.id,
                state: try row.value(Columns.state), line: 0, appliedAt: appliedAt,
                route: try row.value(Columns.route), companions: try row.value(Columns.companions),
                facts: person.facts(on: session.date))
        }
        guard registration.session == session.id, registration.person == person.id else {
            throw row.placed(Fault(.registrationMoved, ["registration": number]), in: "受付番号")
        }
        let state = try row.value(Columns.state)
        guard !state.undoes(registration.state) else {
            let values = ["registration": number, "state": registration.state.phrase, "wanted": state.phrase]
            throw row.placed(Fault(.registrationUndone, values), in: "状態")
        }
        registration.state = state
        registration.route = try row.value(Columns.route, keeping: registration.route)
        registration.companions = try row.value(Columns.companions, keeping: registration.companions)
        return registration
    }

    /// No session gets more registrations with a seat than it has seats, nobody two open registrations on one.
    func faults(of made: [(row: ImportRow, thing: Registration)]) -> [Fault] {
        let replaced = Set(made.map(\.thing.number))
        let others = known.values.filter { !replaced.contains($0.number) && $0.state.isOpen }
        var taken: [Identifier<Session>: Int] = [:]
        var places: [Place: Registration] = [:]
        for other in others {
            taken[other.session, default: 0] += other.state.takesSeat ? 1 : 0
            places[Place(other)] = other
        }
        let byID = Dictionary(uniqueKeysWithValues: sessions.values.map { ($0.id, $0) })
        var faults: [Fault] = []
        for (row, registration) in made where registration.state.isOpen {
            guard let session = byID[registration.session] else { continue }
            if let double = places[Place(registration)] {
                faults.append(row.placed(duplicate(double, session), in: "人番号"))
            }
            places[Place(registration)] = registration
            guard registration.state.takesSeat else { continue }
            taken[session.id, default: 0] += 1
            if taken[session.id, default: 0] > session.capacity {
                let values = ["session": session.number, "capacity": "\(session.capacity)"]
                faults.append(row.placed(Fault(.registrationOverCapacity, values), in: "状態"))
            }
        }
        return faults
    }

    private struct Place: Hashable {
        let session: Identifier<Session>
        let person: Identifier<Person>

        init(_ registration: Registration) {
            session = registration.session
            person = registration.person
        }
    }

    private func duplicate(_ double: Registration, _ session: Session) -> Fault {
        let values = ["session": session.number, "registration": double.number, "state": double.state.phrase]
        return Fault(.registrationDuplicate, values)
    }

    /// The registrations with their places in the line: new ones stand behind those on file, in the order of their
    /// applications.
    func lined(_ registrations: [Registration]) -> [Registration] {
        var last: [Identifier<Session>: Int] = [:]
        for registration in known.values {
            last[registration.session] = max(last[registration.session] ?? 0, registration.line)
        }
        let inOrder = registrations.enumerated().sorted {
            ($0.element.appliedAt, $0.offset) < ($1.element.appliedAt, $1.offset)
        }
        return inOrder.map { _, registration in
            guard registration.line == 0 else { return registration }
            var lined = registration
            lined.line = (last[registration.session] ?? 0) + 1
            last[registration.session] = lined.line
            return lined
        }
    }
}

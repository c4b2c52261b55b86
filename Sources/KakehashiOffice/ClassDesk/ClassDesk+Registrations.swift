package import Kakehashi
import KakehashiStore

extension ClassDesk {
    /// The person takes the seat that was offered.
    package func accept(_ name: String, version: Int? = nil, by author: Author) throws -> RegistrationOutcome {
        try move(name, version, as: "registration.accept", isTaking: true, by: author) { try $0.accept($1) }
    }

    /// The person does not take the seat that was offered; the next in line is offered it.
    package func decline(_ name: String, version: Int? = nil, by author: Author) throws -> RegistrationOutcome {
        try move(name, version, as: "registration.decline", by: author) { try $0.decline($1) }
    }

    /// The person does not come; their seat is offered to the first in line.
    package func cancel(_ name: String, version: Int? = nil, by author: Author) throws -> RegistrationOutcome {
        try move(name, version, as: "registration.cancel", by: author) { try $0.cancel($1) }
    }

    private func move(
        _ name: String, _ version: Int?, as action: JournalAction, isTaking: Bool = false, by author: Author,
        _ rule: (inout SeatBook, Identifier<Registration>) throws -> [SeatBook.Change]
    ) throws -> RegistrationOutcome {
        try decide(author) { decision in
            let registration = try registration(name, in: decision)
            try expect(version, of: registration.version, "@thing.registration")
            let session = try session(of: registration, in: decision)
            if isTaking {
                try session.requireOpen(at: decision.instant)
            } else {
                try refuseRecorded(registration, of: session, in: decision)
            }
            var book = try book(of: session, in: decision)
            let changes = try rule(&book, registration.id)
            let moved = try store(changes, of: book, as: action, in: decision)
            let own = moved.first { $0.id == registration.id } ?? registration
            return try outcome(of: own, offered: moved.filter { $0.id != own.id }, in: decision)
        }
    }

    /// Writes what has moved: what was offered a seat, and the one registration that `action` is about.
    func store(
        _ changes: [SeatBook.Change], of book: SeatBook, as action: JournalAction = "registration.change",
        in decision: Decision
    ) throws -> [Registration] {
        assert(book.brokenInvariants.isEmpty, book.brokenInvariants.joined(separator: "; "))
        return try changes.compactMap { change in
            guard let registration = book.registration(change.registration) else { return nil }
            return try decision.update(registration, as: change.to == .offered ? "registration.offer" : action)
        }
    }

    func book(of session: Session, in snapshot: Snapshot) throws -> SeatBook {
        SeatBook(
            capacity: session.capacity,
            offersSeats: session.state == .planned && !session.hasBegun(at: clock.now()),
            registrations: try snapshot.registrations(of: session.id))
    }

    func session(of registration: Registration, in snapshot: Snapshot) throws -> Session {
        guard let session = try snapshot.session(registration.session) else {
            throw Fault(.sessionUnknown, ["session": registration.session.description])
        }
        return session
    }

    func outcome(
        of registration: Registration, offered: [Registration] = [], in snapshot: Snapshot
    ) throws -> RegistrationOutcome {
        let session = try session(of: registration, in: snapshot)
        guard let person = try snapshot.person(registration.person) else {
            throw Fault(.personUnknown)
        }
        return RegistrationOutcome(
            registration: registration, person: person, session: session,
            position: try book(of: session, in: snapshot).position(of: registration.id), offered: offered)
    }

    /// One registration with its person, session and place in the line.
    package func registration(_ name: String) throws -> RegistrationOutcome {
        try read { try outcome(of: registration(name, in: $0), in: $0) }
    }

    /// Everyone of a session: the line of registrations, then walk-ins.
    package func attendees(of name: String) throws -> [Attendee] {
        try read { snapshot in try attendees(of: session(name, in: snapshot), in: snapshot) }
    }

    func attendees(of session: Session, in snapshot: Snapshot) throws -> [Attendee] {
        let book = try book(of: session, in: snapshot)
        let people = Dictionary(uniqueKeysWithValues: try snapshot.peopleOf(session: session.id).map { ($0.id, $0) })
        let came = Dictionary(uniqueKeysWithValues: try snapshot.attendances(of: session.id).map { ($0.person, $0) })
        // Whoever cancelled and applied again has two registrations; the attendance stands with the later one.
        let latest = Dictionary(book.registrations.map { ($0.person, $0.id) }) { _, later in later }
        let registered = book.registrations.compactMap { registration in
            people[registration.person].map { person in
                Attendee(
                    person: person, registration: registration, position: book.position(of: registration.id),
                    record: latest[person.id] == registration.id ? came[person.id] : nil)
            }
        }
        let walkIns = came.values.filter { latest[$0.person] == nil && $0.state != .unrecorded }
            .compactMap { attendance in
                people[attendance.person].map {
                    Attendee(person: $0, registration: nil, position: nil, record: attendance)
                }
            }
        return registered + walkIns.sorted { $0.person.number < $1.person.number }
    }
}

package import Kakehashi
import KakehashiStore

extension ClassDesk {
    /// Takes an application: a seat where one is free and nobody waits, else a place in the line.
    package func register(_ request: RegistrationRequest, by author: Author) throws -> RegistrationOutcome {
        try decide(author) { decision in
            let session = try session(request.session, in: decision)
            let digest = try request.digest(for: session)
            if let earlier = try earlier(request, digest, in: decision) { return earlier }
            try session.requireOpen(at: decision.instant)
            let person = try applicant(of: request, to: session, in: decision)
            if !request.allowsOverlap { try refuseOverlap(of: person, with: session, in: decision) }
            let outcome = try place(person, request, on: session, in: decision)
            if let key = request.key { try decision.remember(request: key, digest, made: outcome.registration.id) }
            return outcome
        }
    }

    /// What the same request made before, if it was sent already; another request under its key is refused.
    private func earlier(
        _ request: RegistrationRequest, _ digest: String, in decision: Decision
    ) throws -> RegistrationOutcome? {
        guard let key = request.key, let made = try decision.request(key),
            let registration = try decision.registration(made.registration)
        else { return nil }
        guard made.digest == digest else {
            throw Fault(.requestKeyReused, ["registration": registration.number])
        }
        return try outcome(of: registration, in: decision)
    }

    private func applicant(
        of request: RegistrationRequest, to session: Session, in decision: Decision
    ) throws -> Person {
        let looksAlike = !request.isAnotherPerson
        switch request.applicant {
        case .known(let name):
            let person = try person(name, in: decision)
            try refuseDouble(of: person, to: session, looksAlike: looksAlike, in: decision)
            return person
        case .recognised(let name, let entry):
            let known = try person(name, in: decision)
            try refuseDouble(of: known, to: session, looksAlike: looksAlike, in: decision)
            return try person(
                for: entry.person(at: decision.instant), Identity(.known(name), choices: request.choices), in: decision)
        case .entry(let entry):
            let entered = try entry.person(at: decision.instant)
            if looksAlike { try refuseDouble(of: entered, to: session, looksAlike: true, in: decision) }
            let finding: Identity.Finding = request.isAnotherPerson ? .another : .unasked
            return try person(for: entered, Identity(finding, choices: request.choices), in: decision)
        }
    }

    /// Tells of places that the person has at the same hour, or on the same course that day: nobody can be at both.
    private func refuseOverlap(of person: Person, with session: Session, in decision: Decision) throws {
        let others = try decision.registrations(of: person.id, on: session.date).filter { $0.state.isOpen }
        let clashes = try others.compactMap { other -> Fault? in
            guard let held = try decision.session(other.session), held.id != session.id, held.state == .planned,
                let clash = session.clash(with: held)
            else { return nil }
            let values = [
                "registration": other.number, "state": other.state.phrase, "session": held.number,
                "course": title(of: held), "date": "\(held.date)", "start": "\(held.start)", "end": "\(held.end)",
            ]
            return Fault(clash == .hours ? .registrationOverlap : .registrationSameCourse, values)
        }
        try refuse(clashes)
    }

    /// Tells that the person, or a record that looks like the same one, has a place on the session already.
    private func refuseDouble(
        of person: Person, to session: Session, looksAlike: Bool, in decision: Decision
    ) throws {
        let date = decision.instant.localDate
        let people = try decision.peopleOf(session: session.id).filter {
            $0.id == person.id || (looksAlike && $0.matches(person, on: date) == .same)
        }
        let same = Set(people.map(\.id))
        let double = try decision.registrations(of: session.id).first { same.contains($0.person) && $0.state.isOpen }
        guard let double else { return }
        let values = ["session": session.number, "registration": double.number, "state": double.state.phrase]
        throw Fault(.registrationDuplicate, values)
    }

    private func place(
        _ person: Person, _ request: RegistrationRequest, on session: Session, in decision: Decision
    ) throws -> RegistrationOutcome {
        var book = try book(of: session, in: decision)
        let number = try decision.nextNumber(in: ShortNumber.registrations).description
        let application = Registration(
            id: Identifier(at: decision.instant), number: number, session: session.id, person: person.id,
            state: .applied, line: 0, appliedAt: decision.instant, route: request.route,
            companions: request.companions, facts: person.facts(on: session.date))
        let (placed, offers) = book.apply(application)
        try decision.insert(placed, as: JournalAction("registration.add", figures: ["line": placed.line]))
        let offered = try store(offers, of: book, in: decision)
        return RegistrationOutcome(
            registration: placed, person: person, session: session, position: book.position(of: placed.id),
            offered: offered)
    }
}

package import Kakehashi
import KakehashiStore

/// What becomes of a registration that was taken back by mistake, before it is brought back.
package struct Restoration: Sendable {
    /// Where the person stood before.
    package let earlier: RegistrationState
    /// Where they will stand.
    package let state: RegistrationState
    /// Their place in the line, 1 for the first, where they will wait.
    package let position: Int?
    /// Whose offer is withdrawn for it; nobody has told them yet.
    package let withdrawn: RegistrationOutcome?
}

extension ClassDesk {
    /// Who would be offered the seat if a registration were taken back; throws where it cannot be.
    package func offersAfterCancelling(_ name: String) throws -> [RegistrationOutcome] {
        try read { snapshot in
            let registration = try registration(name, in: snapshot)
            let session = try session(of: registration, in: snapshot)
            try refuseRecorded(registration, of: session, in: snapshot)
            var book = try book(of: session, in: snapshot)
            return try outcomes(of: book.cancel(registration.id).filter { $0.to == .offered }, in: snapshot)
        }
    }

    /// What bringing back would make of a registration; nil where it was not taken back today, where the person has
    /// another place in the session by now, or where the session takes nobody any more.
    package func restoration(of name: String) throws -> Restoration? {
        try read { snapshot in
            let registration = try registration(name, in: snapshot)
            do {
                return try restored(registration, at: clock.now(), in: snapshot).restoration
            } catch is Fault {
                return nil
            }
        }
    }

    /// Brings back a registration that was taken back today.
    package func restore(_ name: String, version: Int? = nil, by author: Author) throws -> RegistrationOutcome {
        try decide(author) { decision in
            let registration = try registration(name, in: decision)
            try expect(version, of: registration.version, "@thing.registration")
            let (book, changes, _) = try restored(registration, at: decision.instant, in: decision)
            let moved = try changes.compactMap { change -> Registration? in
                guard let changed = book.registration(change.registration) else { return nil }
                let isOwn = changed.id == registration.id
                let other: JournalAction = change.to == .offered ? "registration.offer" : "registration.withdraw"
                return try decision.update(changed, as: isOwn ? "registration.restore" : other)
            }
            let own = moved.first { $0.id == registration.id } ?? registration
            return try outcome(of: own, offered: moved.filter { $0.state == .offered && $0.id != own.id }, in: decision)
        }
    }

    private func restored(
        _ registration: Registration, at now: Instant, in snapshot: Snapshot
    ) throws -> (book: SeatBook, changes: [SeatBook.Change], restoration: Restoration) {
        let session = try session(of: registration, in: snapshot)
        try session.requireOpen(at: now)
        let history = try snapshot.history(of: registration.id)
        guard history.count > 1, history[history.count - 1].day == now.localDate else {
            let values = ["registration": registration.number, "state": registration.state.phrase]
            throw Fault(.registrationNotTakenBack, values)
        }
        let earlier = history[history.count - 2].state
        let others = try snapshot.registrations(of: session.id)
        if let double = others.first(where: { $0.person == registration.person && $0.state.isOpen }) {
            let values = ["session": session.number, "registration": double.number, "state": double.state.phrase]
            throw Fault(.registrationDuplicate, values)
        }
        var book = try book(of: session, in: snapshot)
        let changes = try book.restore(registration.id, to: earlier)
        let withdrawn = try outcomes(
            of: changes.filter { $0.from == .offered && $0.registration != registration.id }, in: snapshot)
        let restoration = Restoration(
            earlier: earlier, state: book.registration(registration.id)?.state ?? registration.state,
            position: book.position(of: registration.id), withdrawn: withdrawn.first)
        return (book, changes, restoration)
    }

    private func outcomes(of changes: [SeatBook.Change], in snapshot: Snapshot) throws -> [RegistrationOutcome] {
        try changes.compactMap { change in
            try snapshot.registration(change.registration).map { try outcome(of: $0, in: snapshot) }
        }
    }

    /// A registration for which attendance is recorded stays: else somebody would have been there without a place.
    func refuseRecorded(_ registration: Registration, of session: Session, in snapshot: Snapshot) throws {
        let isRecorded = try snapshot.attendances(of: session.id).contains {
            $0.person == registration.person && $0.state != .unrecorded
        }
        guard isRecorded, registration.state.isOpen else { return }
        throw Fault(.registrationRecorded, ["registration": registration.number, "session": session.number])
    }

    /// Notes that somebody was told of the seat that is offered: from then on it is not taken from them any more.
    package func noteOfferTold(_ name: String, by author: Author) throws {
        try decide(author) { decision in
            let registration = try registration(name, in: decision)
            guard registration.state == .offered else {
                let values = ["registration": registration.number, "state": registration.state.phrase]
                throw Fault(.registrationNotOffered, values)
            }
            try decision.noteOfferTold(registration)
        }
    }
}

extension SeatBook {
    /// Takes a new application; its state and its place in the line are set here. Handed back first: the application.
    public mutating func apply(_ application: Registration) -> (Registration, [Change]) {
        let offers = offerFreeSeats()
        var placed = application
        placed.line = nextLine
        placed.state = stateOfNext
        append(placed)
        return (placed, offers)
    }

    /// The person takes the seat that was offered.
    public mutating func accept(_ id: Identifier<Registration>) throws(Fault) -> [Change] {
        [move(try index(of: id, in: [.offered], else: .registrationNotOffered), to: .confirmed)] + offerFreeSeats()
    }

    /// The person does not take the seat that was offered; the next in line is offered it.
    public mutating func decline(_ id: Identifier<Registration>) throws(Fault) -> [Change] {
        [move(try index(of: id, in: [.offered], else: .registrationNotOffered), to: .declined)] + offerFreeSeats()
    }

    /// The person does not come; a seat that was theirs is offered to the first in line.
    public mutating func cancel(_ id: Identifier<Registration>) throws(Fault) -> [Change] {
        let open = RegistrationState.allCases.filter(\.isOpen)
        return [move(try index(of: id, in: open, else: .registrationNotOpen), to: .cancelled)] + offerFreeSeats()
    }

    /// Brings back what was taken back by mistake: the person stands where they stood before, as far as it is possible.
    /// A place in the line is theirs still. A seat is theirs where one is free, or where it was offered to somebody who
    /// has not been told yet: then that offer is withdrawn, the last one first. Else they wait, at their old place in the
    /// line.
    /// - Parameter earlier: the state before it was taken back.
    public mutating func restore(
        _ id: Identifier<Registration>, to earlier: RegistrationState
    ) throws(Fault) -> [Change] {
        let index = try index(of: id, in: [.cancelled, .declined], else: .registrationNotTakenBack)
        guard earlier.takesSeat else { return [move(index, to: .waiting)] + offerFreeSeats() }
        var changes: [Change] = []
        let untold = registrations.lastIndex { $0.state == .offered && $0.toldAt == nil }
        if free == 0, let untold { changes.append(move(untold, to: .waiting)) }
        return changes + [move(index, to: free > 0 ? earlier : .waiting)] + offerFreeSeats()
    }

    /// The session gets another number of seats, never fewer than are taken; seats that are new are offered.
    public mutating func resize(to seats: Int) throws(Fault) -> [Change] {
        guard seats >= taken else {
            throw Fault(.sessionSeatsTaken, ["capacity": String(seats), "taken": String(taken)])
        }
        setCapacity(seats)
        return offerFreeSeats()
    }

    /// Offers each free seat to the first who waits.
    public mutating func offerFreeSeats() -> [Change] {
        guard offersSeats else { return [] }
        let next = registrations.indices.filter { registrations[$0].state == .waiting }.prefix(free)
        return next.map { move($0, to: .offered) }
    }

    private func index(
        of id: Identifier<Registration>, in states: [RegistrationState], else code: Fault.Code
    ) throws(Fault) -> Int {
        guard let index = registrations.firstIndex(where: { $0.id == id }) else {
            throw Fault(.registrationUnknown, ["registration": id.description])
        }
        let found = registrations[index]
        guard states.contains(found.state) else {
            throw Fault(code, ["registration": found.number, "state": found.state.phrase])
        }
        return index
    }
}

extension SeatBook {
    /// What must hold after every change; empty where all is well. Debug builds and the tests ask.
    public var brokenInvariants: [String] {
        var broken: [String] = []
        if taken > capacity { broken.append("\(taken) seats are taken of \(capacity)") }
        if offersSeats, free > 0, waiting > 0 { broken.append("\(waiting) wait while \(free) seats are free") }
        if Set(registrations.map(\.line)).count != registrations.count { broken.append("a place in the line twice") }
        if Set(registrations.map(\.id)).count != registrations.count { broken.append("a registration twice") }
        return broken
    }
}

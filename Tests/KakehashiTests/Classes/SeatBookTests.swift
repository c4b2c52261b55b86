import Kakehashi
import TestSupport
import Testing

@Suite struct SeatBookTests {
    @Test func seatsGoToWhoAsksFirstAndThenOneWaits() {
        var book = SeatBook(capacity: 2, registrations: [])
        let states = (1...4).map { book.apply(Sample.application($0)).0 }
        #expect(states.map(\.state) == [.confirmed, .confirmed, .waiting, .waiting])
        #expect(states.map(\.line) == [1, 2, 3, 4])
        #expect(book.position(of: states[3].id) == 2)
        #expect(book.position(of: states[0].id) == nil)
    }

    @Test func aCancelledSeatIsOfferedToTheFirstInLineAndKept() throws {
        var book = SeatBook(capacity: 1, registrations: [])
        let people = (1...3).map { book.apply(Sample.application($0)).0 }
        let changes = try book.cancel(people[0].id)
        #expect(
            changes == [
                .init(registration: people[0].id, from: .confirmed, to: .cancelled),
                .init(registration: people[1].id, from: .waiting, to: .offered),
            ])
        // The offered seat is nobody else's.
        #expect(book.apply(Sample.application(4)).0.state == .waiting)
        #expect(book.position(of: people[2].id) == 1)
    }

    @Test func anOfferIsAcceptedOrGoesToTheNext() throws {
        var book = SeatBook(capacity: 1, registrations: [])
        let people = (1...3).map { book.apply(Sample.application($0)).0 }
        _ = try book.cancel(people[0].id)
        let changes = try book.decline(people[1].id)
        #expect(changes.map(\.to) == [.declined, .offered])
        _ = try book.accept(people[2].id)
        #expect(book.registration(people[2].id)?.state == .confirmed)
    }

    @Test func aSeatOfASessionThatIsOverIsNotOffered() throws {
        let registrations = [Sample.application(1, .confirmed), Sample.application(2, .waiting)]
        var book = SeatBook(capacity: 1, offersSeats: false, registrations: registrations)
        #expect(try book.cancel(registrations[0].id).count == 1)
        #expect(book.registration(registrations[1].id)?.state == .waiting)
    }

    @Test func moreSeatsAreOfferedAndTakenOnesStay() throws {
        var book = SeatBook(capacity: 2, registrations: [])
        for running in 1...5 { _ = book.apply(Sample.application(running)) }
        #expect(try book.resize(to: 4).map(\.to) == [.offered, .offered])
        #expect(throws: Fault(.sessionSeatsTaken, ["capacity": "3", "taken": "4"])) { try book.resize(to: 3) }
    }

    @Test(arguments: RegistrationState.allCases)
    func onlyAnOfferCanBeAnswered(state: RegistrationState) {
        let registration = Sample.application(7, state)
        var book = SeatBook(capacity: 3, registrations: [registration])
        let expected = Fault(.registrationNotOffered, ["registration": "A-0007", "state": state.phrase])
        guard state != .offered else { return #expect((try? book.accept(registration.id)) != nil) }
        #expect(throws: expected) { try book.accept(registration.id) }
        #expect(throws: expected) { try book.decline(registration.id) }
    }

    @Test(arguments: RegistrationState.allCases)
    func onlyAnOpenRegistrationCanBeCancelled(state: RegistrationState) {
        let registration = Sample.application(7, state)
        var book = SeatBook(capacity: 3, registrations: [registration])
        guard !state.isOpen else { return #expect((try? book.cancel(registration.id)) != nil) }
        #expect(throws: Fault(.registrationNotOpen, ["registration": "A-0007", "state": state.phrase])) {
            try book.cancel(registration.id)
        }
    }

    @Test(arguments: 0..<200)
    func anySequenceKeepsTheInvariants(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        var book = SeatBook(capacity: Int.random(in: 1...6, using: &random), registrations: [])
        var trace: [String] = ["seed \(seed), capacity \(book.capacity)"]
        for running in 1...80 {
            trace.append(step(&book, running, &random))
            #expect(book.brokenInvariants.isEmpty, "\(trace.joined(separator: "\n"))")
            guard book.brokenInvariants.isEmpty else { return }
        }
    }

    private func step(_ book: inout SeatBook, _ running: Int, _ random: inout SeededGenerator) -> String {
        let target = book.registrations.randomElement(using: &random)
        switch (Int.random(in: 0..<10, using: &random), target) {
        case (0..<5, _), (_, nil):
            return "apply \(book.apply(Sample.application(running)).0.state)"
        case (5..<7, let target?): return "cancel \(target.number) \((try? book.cancel(target.id)) as Any)"
        case (7, let target?): return "accept \(target.number) \((try? book.accept(target.id)) as Any)"
        case (8, let target?): return "decline \(target.number) \((try? book.decline(target.id)) as Any)"
        default: return "resize \((try? book.resize(to: Int.random(in: 1...8, using: &random))) as Any)"
        }
    }
}

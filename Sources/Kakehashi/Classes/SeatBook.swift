/// The registrations of one session, and the rules by which its seats are given.
///
/// A seat goes to whoever asks first while nobody waits; then one waits. A seat that comes free is offered to the
/// first in line and kept until they answer. What changed is handed back, so that the caller can store it.
public struct SeatBook: Sendable {
    /// A registration that has moved from one state to another.
    public struct Change: Hashable, Sendable {
        public let registration: Identifier<Registration>
        public let from: RegistrationState
        public let to: RegistrationState

        public init(registration: Identifier<Registration>, from: RegistrationState, to: RegistrationState) {
            self.registration = registration
            self.from = from
            self.to = to
        }
    }

    public private(set) var capacity: Int
    /// Whether seats that come free are offered; not once the session has begun or is cancelled.
    public let offersSeats: Bool
    /// In the order of the line.
    public private(set) var registrations: [Registration]

    public init(capacity: Int, offersSeats: Bool = true, registrations: [Registration]) {
        self.capacity = capacity
        self.offersSeats = offersSeats
        self.registrations = registrations.sorted { $0.line < $1.line }
    }

    /// Seats that are confirmed, offered or held.
    public var taken: Int { registrations.count { $0.state.takesSeat } }
    /// Seats that nobody holds.
    public var free: Int { max(0, capacity - taken) }
    /// How many stand in the line.
    public var waiting: Int { registrations.count { $0.state == .waiting } }
    /// The place in the line that the next application gets.
    public var nextLine: Int { (registrations.last?.line ?? 0) + 1 }

    /// What a new application would become: a seat if one is free and nobody waits for it, else a place in the line.
    public var stateOfNext: RegistrationState {
        free > 0 && waiting == 0 ? .confirmed : .waiting
    }

    /// The registration with that key.
    public func registration(_ id: Identifier<Registration>) -> Registration? {
        registrations.first { $0.id == id }
    }

    /// The place among those who wait, 1 for the first; nil for a registration that does not wait.
    public func position(of id: Identifier<Registration>) -> Int? {
        registrations.filter { $0.state == .waiting }.firstIndex { $0.id == id }.map { $0 + 1 }
    }

    mutating func move(_ index: Int, to state: RegistrationState) -> Change {
        let change = Change(registration: registrations[index].id, from: registrations[index].state, to: state)
        registrations[index].state = state
        registrations[index].toldAt = nil
        return change
    }

    mutating func append(_ registration: Registration) {
        registrations.append(registration)
    }

    mutating func setCapacity(_ seats: Int) {
        capacity = seats
    }
}

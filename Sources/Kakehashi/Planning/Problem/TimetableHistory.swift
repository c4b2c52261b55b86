/// What the classes that were held teach: how many people come, and who held what.
struct TimetableHistory {
    /// Sessions that are over, with what is known of them.
    let held: [SessionOverview]
    private let numbers: [Identifier<Venue>: String]

    init(_ material: TimetableMaterial, before day: LocalDate) {
        held = material.sessions.filter { $0.session.state == .planned && $0.session.date < day }
        numbers = Dictionary(material.venues.map { ($0.id, $0.number) }) { first, _ in first }
    }

    /// Applications for a thousand seats before anything is known.
    static let priors: [Level: Int] = [.introductory: 1150, .basic: 900, .intermediate: 700, .advanced: 550]
    /// A prior weighs as much as so many seats that were seen.
    private static let priorSeats = 60

    func forecast() -> TimetableForecast {
        let levels = Dictionary(
            uniqueKeysWithValues: Level.allCases.map { level in
                (level, ratio(held.filter { $0.session.level == level }, prior: TimetableHistory.priors[level] ?? 1000))
            })
        let venues = Dictionary(grouping: held) { numbers[$0.session.venue] ?? "" }.mapValues { factor($0, levels) }
        return TimetableForecast(levels: levels, venues: venues, months: months())
    }

    private func ratio(_ sessions: [SessionOverview], prior: Int) -> Int {
        let seats = sessions.reduce(0) { $0 + $1.session.capacity }
        let asked = sessions.reduce(0) { $0 + TimetableHistory.asked($1) }
        let weight = TimetableHistory.priorSeats
        return (asked * 1000 + prior * weight) / (seats + weight)
    }

    /// How many wanted to come: those with a place, those who waited in vain, and those who just came.
    static func asked(_ overview: SessionOverview) -> Int {
        let counts = overview.counts
        return max(counts.confirmed + counts.waiting, counts.attended)
    }

    /// How a venue draws, beside what its classes' levels draw elsewhere.
    private func factor(_ sessions: [SessionOverview], _ levels: [Level: Int]) -> Int {
        let usual = sessions.reduce(0) { $0 + $1.session.capacity * (levels[$1.session.level] ?? 1000) / 1000 }
        let asked = sessions.reduce(0) { $0 + TimetableHistory.asked($1) }
        let weight = TimetableHistory.priorSeats
        return min(1400, max(600, (asked + weight) * 1000 / (usual + weight)))
    }

    /// How many of a thousand with a place come, April first; 900 before anything is known.
    private func months() -> [Int] {
        (0..<12).map { month in
            let sessions = held.filter { ($0.session.date.month + 8) % 12 == month }
            let present = sessions.reduce(0) { $0 + $1.counts.present }
            let absent = sessions.reduce(0) { $0 + $1.counts.absent }
            return (present * 1000 + 900 * 30) / (present + absent + 30)
        }
    }

    /// Bodies for which somebody has taught or helped.
    func hosts(of person: Identifier<Instructor>) -> [HoldingBody] {
        let found = Set(held.filter { $0.session.staff.contains(person) }.map(\.session.host))
        return HoldingBody.allCases.filter(found.contains)
    }
}

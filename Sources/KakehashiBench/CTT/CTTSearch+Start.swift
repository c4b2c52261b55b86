import Kakehashi

extension CTTSearch {
    /// Each lecture in turn, those of the most hindered courses first, where it clashes and stands least.
    init(
        _ tables: CTTTables, seed: UInt64, clashWeight: Int = 1000,
        neighbourhoods: [Neighbourhood] = CTTSearch.neighbourhoods
    ) throws {
        guard tables.course.count <= tables.periods * tables.rooms else {
            throw CTTFault("there are \(tables.course.count) lectures for \(tables.periods * tables.rooms) places")
        }
        self.tables = tables
        self.clashWeight = clashWeight
        self.neighbourhoods = neighbourhoods
        period = Array(repeating: -1, count: tables.course.count)
        room = period
        lecture = Array(repeating: -1, count: tables.periods * tables.rooms)
        hindrances = tables.instance.closed.flatMap { closed in
            (0..<tables.periods).map { closed.contains($0) ? 1 : 0 }
        }
        onDay = Array(repeating: 0, count: tables.courses * tables.days)
        usedDays = Array(repeating: 0, count: tables.courses)
        inRoom = Array(repeating: 0, count: tables.courses * tables.rooms)
        held = Array(repeating: 0, count: tables.instance.curricula.count * tables.periods)
        bits = Array(repeating: 0, count: tables.instance.curricula.count * tables.days)
        var random = SearchRandom(seed: seed)
        let weight = (0..<tables.courses).map { tables.clashing.range($0).count + tables.instance.closed[$0].count }
        for one in tables.course.indices.sorted(by: { weight[Int(tables.course[$0])] > weight[Int(tables.course[$1])] })
        {
            let place = startingPlace(of: Int(tables.course[one]), &random)
            put(one, place / tables.rooms, place % tables.rooms)
        }
        count()
    }

    private func startingPlace(of course: Int, _ random: inout SearchRandom) -> Int {
        let free = lecture.indices.filter { lecture[$0] < 0 }
        let costs = free.map { place in
            Int(hindrances[course * tables.periods + place / tables.rooms]) * 1_000_000
                + Int(tables.standing[course * tables.rooms + place % tables.rooms])
        }
        let least = costs.min() ?? 0
        return random.element(of: free.indices.filter { costs[$0] == least }.map { free[$0] })
    }

    var snapshot: Snapshot { Snapshot(periods: period, rooms: room) }

    mutating func restore(_ snapshot: Snapshot) {
        for one in period.indices { lift(one) }
        for one in period.indices { put(one, Int(snapshot.periods[one]), Int(snapshot.rooms[one])) }
        count()
    }

    /// Counts what the state costs from its counts alone.
    mutating func count() {
        broken = 0
        wishes = 0
        var doubled = 0
        for one in period.indices {
            let course = Int(tables.course[one])
            let closed = tables.instance.closed[course].contains(Int(period[one])) ? 1 : 0
            broken += closed
            doubled += Int(hindrances[course * tables.periods + Int(period[one])]) - 1 - closed
            wishes += Int(tables.standing[course * tables.rooms + Int(room[one])])
        }
        broken += doubled / 2
        for course in 0..<tables.courses {
            wishes += 5 * max(0, Int(tables.wantedDays[course] - usedDays[course]))
            let rooms = (0..<tables.rooms).count { inRoom[course * tables.rooms + $0] > 0 }
            wishes += max(0, rooms - 1)
        }
        for day in bits { wishes += 2 * (day & ~(day << 1) & ~(day >> 1)).nonzeroBitCount }
    }
}

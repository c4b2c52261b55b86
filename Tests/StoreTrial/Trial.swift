import Glibc
import Kakehashi
import KakehashiCounter
import KakehashiStore

/// One run of the trial program.
struct Trial {
    private let task: String
    private let first: String
    private let second: String
    private let now = Instant(milliseconds: 1_795_000_000_000)
    private let office = Identifier<Office>(UUIDv7(at: Instant(milliseconds: 0), random: (1, 2)))

    init(_ arguments: [String]) {
        task = arguments[1]
        first = arguments[2]
        second = arguments.count > 3 ? arguments[3] : ""
    }

    func run() throws {
        switch task {
        case "write": try write()
        case "tally": try tally { store in try store.decide(.program, for: office, at: now) { try raise($0) } }
        case "tally-outside": try tally(raiseOutside)
        case "hand-over": try handOver()
        case "backup": while true { try Backup(of: first, into: second, at: now).make() }
        case "restore": try Restore(from: first, into: second, at: now).run()
        default: say("unknown task")
        }
    }

    private func say(_ words: String) {
        print(words)
        fflush(nil)
    }

    private func open(_ path: String) throws -> Store {
        try Store(opening: path, schema: OfficeSchema.schema, at: now)
    }

    /// Each number is an office with its line in the journal.
    private func write() throws {
        let store = try open(first)
        for number in 0... {
            let office = Office(id: Identifier(at: now), code: "t\(number)", name: "試し")
            try store.decide(.program, for: office.id, at: now) { try $0.save(office) }
            say("\(number)")
        }
    }

    private func tally(_ step: (Store) throws -> Void) throws {
        let store = try open(first)
        say("ready")
        for _ in 0..<(Int(second) ?? 0) { try step(store) }
    }

    private func figure(_ snapshot: FileSnapshot) throws -> Int {
        try snapshot.count("SELECT version AS n FROM office WHERE code = 'tally'")
    }

    private func store(_ figure: Int, _ decision: Decision) throws {
        try decision.run("UPDATE office SET version = ? WHERE code = 'tally'", .int(figure))
    }

    private func raise(_ decision: Decision) throws {
        try store(figure(decision) + 1, decision)
    }

    /// What a program would do that did not know better.
    private func raiseOutside(_ store: Store) throws {
        let figure = try store.read(figure)
        usleep(1000)
        try store.decide(.program, for: office, at: now) { try self.store(figure + 1, $0) }
    }

    private func handOver() throws {
        let clock = FixedClock(now)
        let events = try Store(opening: first, schema: EventSchema.schema, at: now)
        let office = try open(second)
        guard let id = try office.read({ try $0.offices() }).first?.id else { return say("no office") }
        let counting = OfficeFileReceiver(store: office, office: id, place: "kiosk1", clock: clock)
        try Outbox(store: events, office: id, place: "kiosk1", clock: clock).handOver(to: Stopping(counting: counting))
    }

    /// Counts and never comes back, as when the power goes between the two.
    private struct Stopping: EventReceiving {
        let counting: OfficeFileReceiver

        func receive(_ events: [VisitEvent]) throws {
            try counting.receive(events)
            print("counted")
            fflush(nil)
            while true { sleep(60) }
        }
    }
}

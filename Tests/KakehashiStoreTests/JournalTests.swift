import Foundation
import Kakehashi
import Synchronization
import TestSupport
import Testing

@testable import KakehashiStore

@Suite struct JournalTests {
    let folder: ScratchFolder
    let store: Store

    init() throws {
        folder = try ScratchFolder()
        store = try Store(opening: folder.path("sample.sqlite"), schema: SampleSchema.one, at: .noon)
        for id in ["a", "b", "c", "d"] { try store.add(id, amount: 2) }
    }

    func findings() throws -> [String: [Fault]] {
        let results = try store.examine(Check.ofEveryFile)
        return Dictionary(uniqueKeysWithValues: results.map { ($0.check, $0.faults) })
    }

    @Test func aLineTellsWhoWhenWhatOnWhich() throws {
        let line = try #require(try store.read(for: SampleSchema.office) { try $0.journal(about: "thing:b") }.first)
        #expect(line.sequence == 2)
        #expect(line.author == "command-line")
        #expect(line.action == "thing.add")
        #expect(line.instant == .noon)
        #expect(line.figures == "amount=2")
        #expect(try store.read(for: SampleSchema.office) { try $0.journal(last: 1) }.map(\.subject) == ["thing:d"])
    }

    @Test func anUntouchedJournalHoldsTogether() throws {
        #expect(try findings() == ["structure": [], "references": [], "journal": []])
        #expect(try store.read { try JournalChain($0).length } == 4)
    }

    /// A clock that is put back, within a decision or between two, puts no line before another.
    @Test(arguments: [[0, -3_600_000, 60_000, -1, 5], [-86_400_000, -86_400_001], [0, 0, 86_400_000, 3]])
    func momentsNeverRunBackwards(_ moves: [Int64]) throws {
        for move in moves {
            let moment = Instant.noon.adding(milliseconds: move)
            try store.decide(.commandLine, for: SampleSchema.office, at: moment) { decision in
                #expect(decision.instant == moment)
                try decision.journal("thing.add", "thing:e")
                try decision.journal("thing.add", "thing:f")
            }
        }
        let lines = try store.read(for: SampleSchema.office) { try $0.journal(last: 100) }.reversed().map(\.instant)
        #expect(lines.count == 4 + 2 * moves.count)
        #expect(lines == lines.sorted())
        #expect(lines.last == moves.map { Instant.noon.adding(milliseconds: $0) }.max().map { max($0, .noon) })
        #expect(try findings()["journal"] == [])
    }

    /// Whoever waits for the file asks for the time once it is their turn, not before.
    @Test func whoWaitsWritesTheLaterMoment() throws {
        let clock = CountingClock()
        let other = try Store(opening: store.path, schema: SampleSchema.one, at: .noon)
        let writers = [store, other, store, other].map { store in
            Thread {
                for _ in 0..<25 {
                    _ = try? store.decide(.program, for: SampleSchema.office, at: clock.now()) { decision in
                        try decision.journal("thing.add", "thing:\(decision.instant.milliseconds)")
                    }
                }
            }
        }
        for writer in writers { writer.start() }
        while writers.contains(where: { !$0.isFinished }) { Thread.sleep(forTimeInterval: 0.001) }
        let lines = try store.read(for: SampleSchema.office) { try $0.journal(last: 100) }
        #expect(lines.map(\.author) == Array(repeating: "program", count: 100))
        // Each line has the moment that its decision was given: none was lifted to that of a line before it.
        #expect(lines.allSatisfy { $0.subject == "thing:\($0.instant.milliseconds)" })
    }

    @Test(arguments: [
        ("UPDATE journal SET author = 'account:other' WHERE sequence = 2", 2),
        ("UPDATE journal SET figures = 'amount=3' WHERE sequence = 4", 4),
        ("UPDATE journal SET local_date = '2026-11-01' WHERE sequence = 1", 1),
        ("UPDATE journal SET office_id = '0190a5c4-0000-7000-8000-000000000000' WHERE sequence = 3", 3),
        ("DELETE FROM journal WHERE sequence = 1", 1),
        ("DELETE FROM journal WHERE sequence = 3", 3),
        ("DELETE FROM journal WHERE sequence = 4", 4),
        ("DELETE FROM journal", 1),
        ("DELETE FROM journal_head", 5),
        ("UPDATE journal SET subject = 'thing:', action = 'thing.adda' WHERE sequence = 1", 1),
    ])
    func whoeverTouchesItIsFound(_ change: String, _ line: Int) throws {
        try store.decide { try $0.run(change) }
        #expect(try findings()["journal"] == [Fault(.doctorJournal, ["file": store.path, "line": String(line)])])
    }

    @Test func looseReferencesAreCounted() throws {
        let unguarded = try Connection(opening: store.path, creating: false)
        try unguarded.execute("PRAGMA foreign_keys = OFF; UPDATE thing SET parent_id = 'gone' WHERE id <> 'a'")
        #expect(
            try findings()["references"]
                == [Fault(.doctorReference, ["file": store.path, "table": "thing", "count": "3"])])
    }
}

/// A clock that goes on by a millisecond whenever it is looked at.
private final class CountingClock: Clock {
    private let looks = Mutex<Int64>(0)

    func now() -> Instant {
        looks.withLock { looks in
            looks += 1
            return Instant.noon.adding(milliseconds: looks)
        }
    }
}

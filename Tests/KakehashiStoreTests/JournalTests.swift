import Kakehashi
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
        let line = try #require(try store.read { try $0.journal(of: SampleSchema.office, about: "thing:b") }.first)
        #expect(line.sequence == 2)
        #expect(line.author == "command-line")
        #expect(line.action == "thing.add")
        #expect(line.instant == .noon)
        #expect(line.figures == "amount=2")
        #expect(try store.read { try $0.journal(of: SampleSchema.office, last: 1) }.map(\.subject) == ["thing:d"])
    }

    @Test func anUntouchedJournalHoldsTogether() throws {
        #expect(try findings() == ["structure": [], "references": [], "journal": []])
        #expect(try store.read { try JournalChain($0).length } == 4)
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

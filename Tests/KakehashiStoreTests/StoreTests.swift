import Kakehashi
import KakehashiStore
import TestSupport
import Testing

@Suite struct StoreTests {
    let folder: ScratchFolder
    let store: Store

    init() throws {
        folder = try ScratchFolder()
        store = try Store(opening: folder.path("sample.sqlite"), schema: SampleSchema.one, at: .noon)
    }

    @Test func whatIsDecidedIsRead() throws {
        try store.add("a", name: "髙𠮷\u{E0100}", amount: 7)
        try store.add("b", name: "")
        #expect(try store.names() == ["髙𠮷\u{E0100}", ""])
        #expect(try store.read { try $0.count("SELECT SUM(amount) AS n FROM thing") } == 7)
    }

    @Test func aDecisionThatThrowsLeavesNothing() throws {
        struct Stop: Error {}
        #expect(throws: Stop.self) {
            try store.decide { decision in
                try decision.run("INSERT INTO thing (id, amount, version) VALUES ('a', 1, 1)")
                try decision.journal("thing.add", "thing:a")
                throw Stop()
            }
        }
        #expect(try store.read { try $0.count("SELECT COUNT(*) AS n FROM thing") } == 0)
        #expect(try store.read { try $0.count("SELECT COUNT(*) AS n FROM journal") } == 0)
        try store.add("a", name: "after")
    }

    @Test func aDecisionInsideADecisionIsAFaultAndNoStandstill() throws {
        let detail = "a decision inside a decision"
        #expect(throws: Fault(.storeStatement, ["file": store.path, "detail": detail])) {
            try store.decide { _ in try store.add("a") }
        }
        try store.add("a", name: "after")
        #expect(try store.names() == ["after"])
    }

    @Test func aReaderSeesOneStateWhileAnotherWrites() throws {
        try store.add("a", name: "before")
        try store.read { snapshot in
            #expect(try snapshot.count("SELECT COUNT(*) AS n FROM thing") == 1)
            try store.add("b", name: "meanwhile")
            #expect(try snapshot.count("SELECT COUNT(*) AS n FROM thing") == 1)
        }
        #expect(try store.read { try $0.count("SELECT COUNT(*) AS n FROM thing") } == 2)
    }

    @Test func aReaderCannotWrite() {
        #expect(throws: Fault.self) {
            try store.read { try $0.each("INSERT INTO thing (id, amount, version) VALUES ('x', 1, 1)") { _ in } }
        }
    }

    @Test func theSameStatementMayRunInsideItself() throws {
        try store.add("a", name: "A")
        try store.add("b", name: "B")
        let pairs = try store.read { snapshot in
            try snapshot.rows("SELECT name FROM thing ORDER BY id") { outer in
                let inner = try snapshot.rows("SELECT name FROM thing ORDER BY id") { try $0.text("name") }
                return try outer.text("name") + inner.joined()
            }
        }
        #expect(pairs == ["AAB", "BAB"])
    }

    @Test func aStaleVersionIsTold() throws {
        try store.add("a")
        let update = "UPDATE thing SET amount = 5, version = version + 1 WHERE id = ? AND version = ?"
        try store.decide { try $0.runOnCurrentVersion(update, .text("a"), .int(1), subject: "thing:a") }
        #expect(throws: Fault(.storeStale, ["thing": "thing:a"])) {
            try store.decide { try $0.runOnCurrentVersion(update, .text("a"), .int(1), subject: "thing:a") }
        }
    }

    @Test(arguments: [
        ("INSERT INTO thing (id, amount, version) VALUES ('a', 1, 1)", Fault.Code.storeUnique),
        ("INSERT INTO thing (id, amount, version) VALUES ('b', -1, 1)", .storeConstraint),
        ("INSERT INTO thing (id, amount, version, parent_id) VALUES ('c', 1, 1, 'nobody')", .storeReference),
        ("INSERT INTO nothing VALUES (1)", .storeStatement),
        ("", .storeStatement),
    ])
    func whatSQLiteRefusesHasACode(_ sql: String, _ code: Fault.Code) throws {
        try store.add("a")
        let fault = #expect(throws: Fault.self) { try store.decide { try $0.run(sql) } }
        #expect(fault?.code == code)
    }

    @Test func aValueOfTheWrongKindIsAFaultWithoutTheValue() throws {
        try store.add("a", name: "花子")
        #expect(throws: Fault(.storeUnreadable, ["file": store.path, "column": "name"])) {
            try store.read { try $0.first("SELECT name FROM thing") { try $0.date("name") } }
        }
    }
}

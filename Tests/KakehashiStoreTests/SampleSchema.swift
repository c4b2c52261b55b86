import Kakehashi
import KakehashiStore
import TestSupport

/// A schema of the tests' own, in two versions.
enum SampleSchema {
    static let first = """
        CREATE TABLE thing (
            id TEXT NOT NULL PRIMARY KEY,
            name TEXT,
            amount BIGINT NOT NULL CHECK (amount >= 0),
            parent_id TEXT REFERENCES thing (id),
            version INTEGER NOT NULL
        );
        """
    static let second = "ALTER TABLE thing ADD COLUMN colour TEXT;"

    static let one = Schema(name: "sample", mark: 0x4B6B_5401, migrations: [Migration(JournalSchema.version1, first)])
    static let two = Schema(name: "sample", mark: 0x4B6B_5401, migrations: one.migrations + [Migration(second)])

    static let office = Identifier<Office>(Instant.noon)
    static let other = Schema(name: "other", mark: 0x4B6B_5402, migrations: one.migrations)
}

extension Identifier {
    init(_ instant: Instant) { self.init(UUIDv7(at: instant, random: (1, 2))) }
}

extension Instant {
    /// 2026-11-18 12:00 in Japan.
    static let noon = Instant(YearMonth(year: 2026, month: 11).firstDay.adding(days: 17), TimeOfDay(minutes: 720))
}

extension Store {
    /// A decision in the tests' office at noon.
    @discardableResult
    func decide<Result: Sendable>(_ body: (Decision) throws -> Result) throws -> Result {
        try decide(.commandLine, for: SampleSchema.office, at: .noon, body)
    }

    func add(_ id: String, name: String? = nil, amount: Int = 0, parent: String? = nil) throws {
        try decide { decision in
            try decision.run(
                "INSERT INTO thing (id, name, amount, parent_id, version) VALUES (?, ?, ?, ?, 1)",
                .text(id), .text(name), .int(amount), .text(parent))
            try decision.journal("thing.add", "thing:\(id)", figures: ["amount": amount])
        }
    }

    func names() throws -> [String] {
        try read { try $0.rows("SELECT name FROM thing ORDER BY id") { try $0.text("name") } }
    }
}

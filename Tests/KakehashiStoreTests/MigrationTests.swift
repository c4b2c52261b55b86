import Foundation
import Kakehashi
import TestSupport
import Testing

@testable import KakehashiStore

@Suite struct MigrationTests {
    let folder: ScratchFolder
    let path: String

    init() throws {
        folder = try ScratchFolder()
        path = folder.path("sample.sqlite")
    }

    @Test func anOlderFileIsMigratedAfterACopy() throws {
        try Store(opening: path, schema: SampleSchema.one, at: .noon).add("a", name: "kept")
        let store = try Store(opening: path, schema: SampleSchema.two, at: .noon)
        try store.decide { try $0.run("UPDATE thing SET colour = 'blue', version = 2") }
        #expect(try store.names() == ["kept"])

        let copy = "\(path).version1-\(Instant.noon.milliseconds)"
        let before = try Store(opening: copy, schema: SampleSchema.one, at: .noon)
        #expect(try before.names() == ["kept"])
    }

    /// Every version that an office's file has had leads to the present one, with what is in it.
    @Test(arguments: 1..<OfficeSchema.schema.version)
    func anOfficeOfEveryVersionIsBroughtUpToDate(version: Int) throws {
        let present = OfficeSchema.schema
        let older = Schema(
            name: present.name, mark: present.mark, migrations: Array(present.migrations.prefix(version)))
        let office = Office(id: Identifier(at: .noon), code: "999999", name: "架橋市")
        let store = try Store(opening: path, schema: older, at: .noon)
        try store.decide(.program, for: office.id, at: .noon) { try $0.save(office) }
        func tables(_ store: Store) throws -> [String] {
            let query = "SELECT sql FROM sqlite_schema WHERE sql NOT NULL ORDER BY name"
            return try store.read { snapshot in try snapshot.rows(query) { try $0.text("sql") } }
        }
        let migrated = try Store(opening: path, schema: present, at: .noon)
        let fresh = try Store(opening: folder.path("fresh.sqlite"), schema: present, at: .noon)
        #expect(try tables(migrated) == tables(fresh))
        #expect(try migrated.read { try $0.offices().map(\.name) } == ["架橋市"])
    }

    @Test func aFreshFileNeedsNoCopy() throws {
        _ = try Store(opening: path, schema: SampleSchema.two, at: .noon)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
        #expect(!names.contains { $0.contains(".version") })
    }

    @Test func aNewerFileIsRefusedAndLeftAlone() throws {
        try Store(opening: path, schema: SampleSchema.two, at: .noon).add("a")
        let before = try Data(contentsOf: folder.url.appending(path: "sample.sqlite"))
        #expect(throws: Fault(.storeNewer, ["file": path, "found": "2", "known": "1"])) {
            try Store(opening: path, schema: SampleSchema.one, at: .noon)
        }
        #expect(try Data(contentsOf: folder.url.appending(path: "sample.sqlite")) == before)
    }

    @Test func aProgramThatStaysOpenWhileANewerMigratesStopsWriting() throws {
        let old = try Store(opening: path, schema: SampleSchema.one, at: .noon)
        try Store(opening: path, schema: SampleSchema.two, at: .noon).add("a")
        let fault = #expect(throws: Fault.self) { try old.add("b") }
        #expect(fault?.code == .storeNewer)
    }

    /// Also a reader that rested while the file was migrated, with its prepared statements.
    @Test func aProgramThatStaysOpenWhileANewerMigratesStopsReading() throws {
        let old = try Store(opening: path, schema: SampleSchema.one, at: .noon)
        try old.add("a")
        #expect(try old.read { try $0.count("SELECT COUNT(*) AS n FROM thing") } == 1)
        _ = try Store(opening: path, schema: SampleSchema.two, at: .noon)
        let newer = Fault(.storeNewer, ["file": path, "found": "2", "known": "1"])
        #expect(throws: newer) { try old.read { try $0.count("SELECT COUNT(*) AS n FROM thing") } }
        #expect(throws: newer) { try old.read(for: SampleSchema.office) { try $0.journal(last: 1) } }
    }

    @Test func aFailingMigrationLeavesTheOldVersion() throws {
        let broken = Schema(
            name: "sample", mark: SampleSchema.one.mark,
            migrations: SampleSchema.one.migrations
                + [Migration("ALTER TABLE thing ADD COLUMN size TEXT; INSERT INTO nothing VALUES (1);")])
        try Store(opening: path, schema: SampleSchema.one, at: .noon).add("a", name: "kept")
        #expect(throws: Fault.self) { try Store(opening: path, schema: broken, at: .noon) }
        let store = try Store(opening: path, schema: SampleSchema.one, at: .noon)
        #expect(try store.names() == ["kept"])
        #expect(throws: Fault.self) { try store.read { try $0.exists("SELECT size FROM thing") } }
    }

    @Test func aFileOfAnotherKindIsRefused() throws {
        _ = try Store(opening: path, schema: SampleSchema.one, at: .noon)
        #expect(throws: Fault(.storeForeign, ["file": path])) {
            try Store(opening: path, schema: SampleSchema.other, at: .noon)
        }
    }

    @Test func aFileThatIsNoDatabaseIsRefusedAndLeftAlone() throws {
        let text = Data(String(repeating: "受付番号,教室番号\n", count: 100).utf8)
        try text.write(to: URL(filePath: path))
        #expect(throws: Fault(.storeForeign, ["file": path])) {
            try Store(opening: path, schema: SampleSchema.one, at: .noon)
        }
        #expect(try Data(contentsOf: URL(filePath: path)) == text)
    }

    @Test(arguments: [0, -1, -2_147_483_647])
    func aFileOfOursWithoutAVersionIsDamaged(_ version: Int) throws {
        try Store(opening: path, schema: SampleSchema.one, at: .noon).add("a")
        try Connection(opening: path, creating: false).execute("PRAGMA user_version = \(version)")
        #expect(throws: Fault(.storeDamaged, ["file": path])) {
            try Store(opening: path, schema: SampleSchema.one, at: .noon)
        }
    }

    @Test func filesAreTheirOwnersAlone() throws {
        try Store(opening: path, schema: SampleSchema.one, at: .noon).add("a")
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    @Test func aMissingFolderIsAFault() {
        let path = folder.path("nowhere/sample.sqlite")
        #expect(throws: Fault(.storeCannotOpen, ["file": path])) {
            try Store(opening: path, schema: SampleSchema.one, at: .noon)
        }
    }

    @Test func theOfficesSchemaOpens() throws {
        let store = try Store(opening: folder.path("office.sqlite"), schema: OfficeSchema.schema, at: .noon)
        let office = Office(id: SampleSchema.office, code: "999999", name: "架橋市")
        try store.decide { try $0.save(office) }
        #expect(try store.read { try $0.offices() } == [office])
    }
}

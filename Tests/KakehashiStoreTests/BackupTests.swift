import Foundation
import Kakehashi
import TestSupport
import Testing

@testable import KakehashiStore

@Suite struct BackupTests {
    let scratch: ScratchFolder
    let data: String
    let file: String
    let office = Office(id: SampleSchema.office, code: "999999", name: "架橋市")

    init() throws {
        scratch = try ScratchFolder()
        data = scratch.path("data")
        file = scratch.path("backup.kakehashi")
        try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
    }

    func open() throws -> Store {
        try Store(opening: "\(data)/office.sqlite", schema: OfficeSchema.schema, at: .noon)
    }

    func fill() throws {
        try open().decide { try $0.save(office) }
        _ = try Store(opening: "\(data)/residents.sqlite", schema: ResidentSchema.schema, at: .noon)
        try Data("{}".utf8).write(to: URL(filePath: "\(data)/config.json"))
        let forms = "\(data)/Kiosk/Forms/certificate"
        try FileManager.default.createDirectory(atPath: forms, withIntermediateDirectories: true)
        try Data("form".utf8).write(to: URL(filePath: "\(forms)/form.json"))
    }

    func backup() throws { try Backup(of: data, into: file, at: .noon).make() }
    func restore() throws -> String? { try Restore(from: file, into: data, at: .noon).run() }
    func offices() throws -> [String] { try open().read { try $0.offices() }.map(\.name) }
    func rename(to name: String) throws {
        try open().decide { try $0.save(Office(id: office.id, code: office.code, name: name)) }
    }
    func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: data).filter { !$0.hasPrefix(".") }.sorted()
    }

    @Test func whatWasBackedUpComesBackAndTheOldIsKept() throws {
        try fill()
        try backup()
        try rename(to: "変えた市")
        try FileManager.default.removeItem(atPath: "\(data)/Kiosk")
        let kept = try #require(try restore())
        #expect(try offices() == ["架橋市"])
        #expect(try String(contentsOfFile: "\(data)/Kiosk/Forms/certificate/form.json", encoding: .utf8) == "form")
        #expect(kept == "\(data)/before-restore-2026-11-18")
        let before = try Store(opening: "\(kept)/office.sqlite", schema: OfficeSchema.schema, at: .noon)
        #expect(try before.read { try $0.offices() }.map(\.name) == ["変えた市"])
        #expect(try names().filter { $0.contains("restore-") } == ["before-restore-2026-11-18"])
    }

    @Test func aSecondRestoreKeepsBothOldOnes() throws {
        try fill()
        try backup()
        _ = try restore()
        #expect(try restore() == "\(data)/before-restore-2026-11-18-2")
    }

    @Test func anEmptyMachineIsRestored() throws {
        try fill()
        try backup()
        try FileManager.default.removeItem(atPath: data)
        #expect(try restore() == nil)
        #expect(try offices() == ["架橋市"])
        #expect(try names() == ["Kiosk", "config.json", "office.sqlite", "residents.sqlite"])
    }

    @Test func theArchiveIsAPlainTarThatItsOwnerAloneReads() throws {
        try fill()
        try backup()
        let listing = try output(of: "/usr/bin/tar", ["tf", file])
        #expect(
            listing == """
                kakehashi-backup.json
                residents.sqlite
                office.sqlite
                Kiosk/Forms/certificate/form.json
                config.json
                manifest.json

                """)
        #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o600)
        #expect(!FileManager.default.fileExists(atPath: file + ".partial"))
    }

    func output(of program: String, _ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func anyChangedOrMissingByteIsRefusedAndChangesNothing() throws {
        try fill()
        try backup()
        try rename(to: "今の市")
        let whole = try Data(contentsOf: URL(filePath: file))
        var generator = SeededGenerator(seed: 7)
        for round in 0..<60 {
            var bytes = whole
            if round.isMultiple(of: 2) {
                // Up to the end mark and padding of headers, which say nothing.
                bytes = bytes.prefix(Int.random(in: 0..<bytes.count - 1024, using: &generator))
            } else {
                bytes[Int.random(in: 512 + 100..<bytes.count - 1024, using: &generator)] ^= 0x10
            }
            try bytes.write(to: URL(filePath: file))
            do {
                _ = try restore()
                // A changed byte in the filling between members is no damage.
                #expect(try offices() == ["架橋市"], "round \(round)")
                try rename(to: "今の市")
            } catch let fault as Fault {
                #expect([.backupDamaged, .backupForeign, .storeDamaged].contains(fault.code), "round \(round)")
                #expect(try offices() == ["今の市"], "round \(round)")
            }
        }
    }

    @Test func aNewerBackupAndANewerDatabaseAreRefused() throws {
        try fill()
        try backup()
        var bytes = try Data(contentsOf: URL(filePath: file))
        let version = try #require(bytes.range(of: Data("\"schemaVersion\" : 1".utf8)))
        bytes.replaceSubrange(version, with: Data("\"schemaVersion\" : 2".utf8))
        try bytes.write(to: URL(filePath: file))
        #expect(throws: Fault(.backupNewer, ["file": file, "found": "2", "known": "1"])) { try restore() }

        try Connection(opening: "\(data)/office.sqlite", creating: false).execute("PRAGMA user_version = 99")
        let known = String(OfficeSchema.schema.version)
        try FileManager.default.removeItem(atPath: file)
        #expect(throws: Fault(.storeNewer, ["file": "\(data)/office.sqlite", "found": "99", "known": known])) {
            try backup()
        }
    }

    @Test(arguments: [
        "../office.sqlite", "Kiosk/../../x", "/etc/passwd", "Kiosk//x", "office.sqlite-wal",
        "restore-pending/new/x", ".lock", "before-restore-2026-11-18/x", "",
    ])
    func nothingLeadsOutOfTheFolder(_ name: String) throws {
        let archive = try ArchiveWriter(OpenFile(creating: file))
        try archive.add(BackupMark.name, BackupManifest.bytes(of: BackupMark(at: .noon)))
        try archive.add(name, Array("x".utf8))
        try archive.finish()
        #expect(throws: Fault(.backupDamaged, ["file": file])) { try restore() }
    }

    @Test func anythingElseIsNoBackup() throws {
        try fill()
        #expect(throws: Fault(.backupMissing, ["file": file])) { try restore() }
        try Data("氏名,住所\n".utf8).write(to: URL(filePath: file))
        #expect(throws: Fault(.backupForeign, ["file": file])) { try restore() }
        #expect(throws: Fault(.backupInTheWay, ["file": file])) { try backup() }
        let database = "\(data)/office.sqlite"
        #expect(throws: Fault(.backupInTheWay, ["file": database])) {
            try Backup(of: data, into: database, at: .noon).make()
        }
    }

    /// Whatever a city keeps in its data folder, however long its name is, comes back with the rest.
    @Test(arguments: [
        "calibration.json", "logo.png", "Kiosk/Forms/\(String(repeating: "架", count: 80))/form.json",
        "Kiosk/\(Array(repeating: String(repeating: "町", count: 60), count: 8).joined(separator: "/"))", "空のファイル",
    ])
    func everyFileComesBack(name: String) throws {
        try fill()
        let path = "\(data)/\(name)"
        let text = name == "空のファイル" ? "" : "content of \(name)"
        try Folders.make(Folders.parent(of: path))
        try Data(text.utf8).write(to: URL(filePath: path))
        try backup()
        try Data("changed".utf8).write(to: URL(filePath: path))
        try Data("new".utf8).write(to: URL(filePath: "\(data)/later"))
        let kept = try #require(try restore())
        #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
        #expect(!Folders.exists("\(data)/later"))
        #expect(Folders.exists("\(kept)/later"))
    }

    @Test func backupsInTheDataFolderStayWhereTheyAre() throws {
        try fill()
        let first = "\(data)/first.kakehashi"
        try Backup(of: data, into: first, at: .noon).make()
        let names = try Backup(of: data, into: "\(data)/second.kakehashi", at: .noon).make()
        #expect(names == ["residents.sqlite", "office.sqlite", "Kiosk/Forms/certificate/form.json", "config.json"])
        _ = try Restore(from: first, into: data, at: .noon).run()
        #expect(Folders.exists(first) && Folders.exists("\(data)/second.kakehashi"))
    }

    /// A backup of the first version of the archive, without the records of pax.
    @Test func aPlainArchiveOfBeforeIsRestored() throws {
        try fill()
        try backup()
        let work = scratch.path("work")
        try Folders.make(work)
        _ = try output(of: "/usr/bin/tar", ["xf", file, "-C", work])
        let names = try output(of: "/usr/bin/tar", ["tf", file]).split(separator: "\n").map(String.init)
        _ = try output(of: "/usr/bin/tar", ["cf", file, "--format=ustar", "-C", work] + names)
        try rename(to: "今の市")
        _ = try restore()
        #expect(try offices() == ["架橋市"])
    }

    @Test(arguments: BackupContents.databases.map(\.name))
    func anEmptiedDataFileIsNotBackedUpOverAGoodBackup(name: String) throws {
        try fill()
        try backup()
        let good = try Data(contentsOf: URL(filePath: file))
        try Data().write(to: URL(filePath: "\(data)/\(name)"))
        #expect(throws: Fault(.storeEmpty, ["file": "\(data)/\(name)"])) { try backup() }
        #expect(try Data(contentsOf: URL(filePath: file)) == good)
    }

    @Test func anEmptyFolderIsNotBackedUp() {
        #expect(throws: Fault(.backupNothing, ["folder": data])) { try backup() }
    }

    @Test func aBackupReplacesAnOlderOneOfItsName() throws {
        try fill()
        try backup()
        try rename(to: "新しい市")
        try backup()
        _ = try restore()
        #expect(try offices() == ["新しい市"])
    }

    @Test func aFolderInUseIsNotRestored() throws {
        try fill()
        try backup()
        let store = try open()
        #expect(throws: Fault(.restoreInUse, ["folder": data])) { try restore() }
        #expect(try store.read { try $0.offices() }.map(\.name) == ["架橋市"])
    }

    @Test func othersWriteWhileABackupIsMade() throws {
        try fill()
        let writer = BusyWriter(try open())
        writer.start()
        var during = 0
        for _ in 0..<20 {
            let before = writer.written
            try backup()
            during += writer.written - before
        }
        writer.stop()
        #expect(writer.failure == nil)
        #expect(during > 0)
        let other = scratch.path("other")
        try Restore(from: file, into: other, at: .noon).run()
        let restored = try Store(opening: "\(other)/office.sqlite", schema: OfficeSchema.schema, at: .noon)
        #expect(try restored.examine(Check.ofEveryFile).allSatisfy(\.isWell))
    }
}

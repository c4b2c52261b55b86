import Foundation
import Kakehashi
import TestSupport
import Testing

@testable import KakehashiStore

/// The store used by several processes, and by processes that are killed.
@Suite struct ProcessTests {
    let scratch: ScratchFolder
    let data: String

    init() throws {
        scratch = try ScratchFolder()
        data = scratch.path("data")
        try Folders.make(data)
    }

    var officeFile: String { "\(data)/office.sqlite" }

    func open() throws -> Store {
        try Store(opening: officeFile, schema: OfficeSchema.schema, at: .noon)
    }

    @Test func whatAKilledWriterHadStoredStandsAndNothingHalf() throws {
        var stored = -1
        for round in 0..<5 {
            let path = scratch.path("\(round)/office.sqlite")
            try Folders.make(Folders.parent(of: path))
            let writer = try TrialProcess(scratch, "write", path)
            #expect(writer.says("\(5 + round * 3)"))
            writer.stop()
            stored = try #require(writer.lines.last.flatMap { Int($0) })
            let store = try Store(opening: path, schema: OfficeSchema.schema, at: .noon)
            let offices = try store.read { try $0.count("SELECT COUNT(*) AS n FROM office") }
            let lines = try store.read { try $0.count("SELECT COUNT(*) AS n FROM journal") }
            // The last one may be stored and not yet printed.
            #expect([stored + 1, stored + 2].contains(offices))
            #expect(lines == offices)
            #expect(try store.examine(Check.ofEveryFile).allSatisfy(\.isWell))
        }
    }

    func tally(_ task: String) throws -> Int {
        let store = try open()
        try store.decide { try $0.save(Office(id: SampleSchema.office, code: "tally", name: "数")) }
        let before = try store.read { try $0.count("SELECT version AS n FROM office") }
        let processes = try (0..<4).map { _ in try TrialProcess(scratch, task, officeFile, "40") }
        for process in processes {
            process.wait()
            #expect(process.lines == ["ready"])
        }
        return try store.read { try $0.count("SELECT version AS n FROM office") } - before
    }

    @Test func fourProcessesLoseNothing() throws {
        #expect(try tally("tally") == 160)
    }

    /// Shows that the test above can fail.
    @Test func fourProcessesThatReadBeforeTheyDecideLoseMuch() throws {
        #expect(try tally("tally-outside") < 160)
    }

    @Test func manyMayOpenANewFileAtOnce() throws {
        let processes = try (0..<8).map { _ in try TrialProcess(scratch, "tally", officeFile, "0") }
        for process in processes { process.wait() }
        #expect(processes.map(\.lines) == Array(repeating: ["ready"], count: 8))
        #expect(try open().examine(Check.ofEveryFile).allSatisfy(\.isWell))
    }

    @Test func aKilledBackupLeavesAWholeOneOrNone() throws {
        try open().decide { try $0.save(Office(id: SampleSchema.office, code: "999999", name: "架橋市")) }
        let file = scratch.path("backup")
        for round in 0..<8 {
            let process = try TrialProcess(scratch, "backup", data, file)
            Thread.sleep(forTimeInterval: 0.02 + 0.013 * Double(round))
            process.stop()
            if Folders.exists(file) { try restoreElsewhere(file, round) }
        }
        try Backup(of: data, into: file, at: .noon).make()
        #expect(!Folders.exists(file + ".partial"))
        try restoreElsewhere(file, 99)
    }

    private func restoreElsewhere(_ file: String, _ round: Int) throws {
        let other = scratch.path("other-\(round)")
        try Restore(from: file, into: other, at: .noon).run()
        let store = try Store(opening: "\(other)/office.sqlite", schema: OfficeSchema.schema, at: .noon)
        #expect(try store.read { try $0.offices() }.map(\.name) == ["架橋市"])
    }

    @Test func aKilledRestoreLeavesTheOldOrTheNew() throws {
        try open().decide { try $0.save(Office(id: SampleSchema.office, code: "999999", name: "新しい市")) }
        let file = scratch.path("backup")
        try Backup(of: data, into: file, at: .noon).make()
        for round in 0..<12 {
            try open().decide { try $0.save(Office(id: SampleSchema.office, code: "999999", name: "古い市")) }
            let process = try TrialProcess(scratch, "restore", file, data)
            Thread.sleep(forTimeInterval: 0.004 * Double(round))
            process.stop()
            let names = try open().read { try $0.offices() }.map(\.name)
            #expect(names == ["古い市"] || names == ["新しい市"], "round \(round)")
            #expect(!Folders.exists("\(data)/restore-pending"))
            #expect(try open().examine(Check.ofEveryFile).allSatisfy(\.isWell))
        }
        try Restore(from: file, into: data, at: .noon).run()
        #expect(!Folders.exists("\(data)/restore-incoming"))
        #expect(try open().read { try $0.offices() }.map(\.name) == ["新しい市"])
    }
}

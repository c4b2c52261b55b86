import Foundation
import Kakehashi
import TestSupport
import Testing

@testable import KakehashiStore

/// The exchange of a restore, cut off before each of its steps and taken up again by the next opening.
@Suite struct RestoreSwapTests {
    let scratch: ScratchFolder
    let data: String

    init() throws {
        scratch = try ScratchFolder()
        data = scratch.path("data")
        for (name, office) in [("office.sqlite", "古い市"), ("restore-pending/new/office.sqlite", "新しい市")] {
            let path = "\(data)/\(name)"
            try Folders.make(Folders.parent(of: path))
            let store = try Store(opening: path, schema: OfficeSchema.schema, at: .noon)
            try store.decide { try $0.save(Office(id: SampleSchema.office, code: "999999", name: office)) }
        }
        try Folders.make("\(data)/restore-pending/old")
        for name in Folders.names(in: "\(data)/restore-pending/new") where name != "office.sqlite" {
            try Folders.remove("\(data)/restore-pending/new/\(name)")
        }
        try Data("old".utf8).write(to: URL(filePath: "\(data)/config.json"))
        try Data("new".utf8).write(to: URL(filePath: "\(data)/restore-pending/new/config.json"))
    }

    /// What had happened before the cut, as moves inside the data folder.
    static let cuts: [[(String, String)]] = {
        let moves = [
            ("office.sqlite", "restore-pending/old/office.sqlite"),
            ("config.json", "restore-pending/old/config.json"),
            ("restore-pending/old", "before-restore-2026-11-18"),
            ("restore-pending/new/config.json", "config.json"),
            ("restore-pending/new/office.sqlite", "office.sqlite"),
        ]
        return (0...moves.count).map { Array(moves.prefix($0)) }
    }()

    @Test(arguments: 0..<6)
    func theNextOpeningFinishes(_ cut: Int) throws {
        for (from, to) in RestoreSwapTests.cuts[cut] { try Folders.move("\(data)/\(from)", to: "\(data)/\(to)") }
        let store = try Store(opening: "\(data)/office.sqlite", schema: OfficeSchema.schema, at: .noon)
        #expect(try store.read { try $0.offices() }.map(\.name) == ["新しい市"])
        #expect(try String(contentsOfFile: "\(data)/config.json", encoding: .utf8) == "new")
        let kept = "\(data)/before-restore-2026-11-18"
        #expect(try String(contentsOfFile: "\(kept)/config.json", encoding: .utf8) == "old")
        let old = try Store(opening: "\(kept)/office.sqlite", schema: OfficeSchema.schema, at: .noon)
        #expect(try old.read { try $0.offices() }.map(\.name) == ["古い市"])
        #expect(!Folders.exists("\(data)/restore-pending"))
    }
}

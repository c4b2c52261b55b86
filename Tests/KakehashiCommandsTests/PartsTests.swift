import Foundation
import Kakehashi
import KakehashiCommands
import TestSupport
import Testing

@Suite struct PartsTests {
    static let folders: [(String?, [String: String], String)] = [
        ("/o", ["KAKEHASHI_DATA": "/e", "HOME": "/h"], "/o"), (nil, ["KAKEHASHI_DATA": "/e", "HOME": "/h"], "/e"),
        (nil, ["XDG_DATA_HOME": "/x", "HOME": "/h"], "/x/kakehashi"),
        (nil, ["XDG_DATA_HOME": "relative", "HOME": "/h"], "/h/.local/share/kakehashi"),
        (nil, ["KAKEHASHI_DATA": "", "HOME": "/h"], "/h/.local/share/kakehashi"),
    ]

    @Test(arguments: folders) func dataFolder(option: String?, environment: [String: String], path: String) throws {
        #expect(try DataFolder(option: option, environment: environment).path == path)
    }

    @Test func withoutHomeThereIsNoDataFolder() {
        #expect(throws: Fault(.dataNoHome)) { try DataFolder(option: nil, environment: [:]) }
    }

    @Test func theOverlayReplacesKeyByKey() throws {
        let folder = try ScratchFolder()
        let shipped = folder.url.appending(path: "shipped/Kiosk/Phrases/ja")
        let overlay = folder.url.appending(path: "data/Kiosk/Phrases/ja")
        for place in [shipped, overlay] {
            try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        }
        try Data(#"{"a": "1", "b": "2"}"#.utf8).write(to: shipped.appending(path: "x.json"))
        try Data(#"{"b": "3"}"#.utf8).write(to: overlay.appending(path: "own.json"))
        let files = ShippedFiles(roots: [folder.url.appending(path: "data"), folder.url.appending(path: "shipped")])
        let phrases = try files.phrases("ja")
        #expect([phrases.text("a"), phrases.text("b")] == ["1", "3"])
        #expect(files.names(in: "Kiosk/Phrases/ja") == ["own.json", "x.json"])
        #expect(files.file("Kiosk/Phrases/ja/x.json")?.path == shipped.appending(path: "x.json").path)
    }

    @Test func theInstallationIsFoundAboveTheProgramOrByName() throws {
        let root = ShippedPhrases.root.path
        let found = try ShippedFiles(data: DataFolder("/d"), environment: ["KAKEHASHI_SHARE": root])
        #expect(found.file("Kiosk/Phrases/en/import.json") != nil)
        #expect(throws: Fault(.shippedMissing)) {
            try ShippedFiles(data: DataFolder("/d"), environment: ["KAKEHASHI_SHARE": "/nowhere"])
        }
    }

    @Test func configurationIsReadWithOrWithoutItsMembers() throws {
        let folder = try ScratchFolder()
        let data = DataFolder(folder.url.path)
        #expect(try Configuration.read(data) == Configuration())
        try Data(#"{"port": 9000, /* ours */ "queue": "madoguchi",}"#.utf8).write(
            to: URL(filePath: data.configurationFile))
        var expected = Configuration()
        expected.port = 9000
        expected.queue = "madoguchi"
        #expect(try Configuration.read(data) == expected)
        try expected.write(data)
        #expect(try Configuration.read(data) == expected)
        try Data(#"{"schemaVersion": 2}"#.utf8).write(to: URL(filePath: data.configurationFile))
        #expect(throws: Fault.self) { try Configuration.read(data) }
        try Data(#"{"port": "x"}"#.utf8).write(to: URL(filePath: data.configurationFile))
        #expect(throws: Fault(.configurationUnreadable, ["file": data.configurationFile])) {
            try Configuration.read(data)
        }
    }

    @Test func theClockMayStandStill() throws {
        let now = try SystemClock.choose(["KAKEHASHI_NOW": "2026-11-18T09:00"]).now()
        #expect(now.localDate.description == "2026-11-18")
        #expect(now.localTime.description == "09:00")
        #expect(throws: Fault(.clockUnreadable)) { try SystemClock.choose(["KAKEHASHI_NOW": "now"]) }
        #expect(try SystemClock.choose([:]).now().localDate.year >= 2026)
    }
}

import Foundation
import Kakehashi
import KakehashiCommands
import TestSupport
import Testing

@Suite struct CareCommandTests {
    @Test func aBackupComesBack() throws {
        let station = try Station.town()
        let file = station.folder.path("town.backup")
        let data = station.folder.path("data")
        let backup = station.run("backup", file)
        #expect(backup.out == "Backed up office.sqlite, config.json into \(file)\n")
        _ = station.run("registration", "list")
        let people = try station.file("more.csv", "人番号,氏名カナ\nP-0009,アトカラ キタ\n")
        #expect(station.run("import", "people", people).code == .success)
        let restored = station.run("restore", file)
        #expect(
            restored.out == """
                Restored \(file) into \(data)
                What was there before is kept in \(data)/before-restore-2026-11-18

                """)
        #expect(station.run("import", "people", people).out.contains("1 added"))
        #expect(station.run("doctor").code == .success)
    }

    @Test func whatCannotBeRestoredIsSaid() throws {
        let station = try Station.town()
        let missing = station.run("restore", "/no/such.backup")
        #expect(missing.code == .noInput)
        #expect(
            missing.err
                == "Error: There is no backup /no/such.backup. Check the place and the name of the file.\n")
        let text = try station.file("text.backup", "no backup")
        let foreign = station.run("restore", text)
        #expect(foreign.code == .data)
        #expect(
            foreign.err
                == "Error: \(text) is no backup of kakehashi. Name a file that 'kakehashi backup' made.\n")
    }

    @Test func aBackupGoesIntoAFileOfItsOwn() throws {
        let station = try Station.town()
        let text = try station.file("letter.txt", "dear")
        let refused = station.run("backup", text)
        #expect(refused.code == .cannotCreate)
        #expect(
            refused.err
                == "Error: A file that is no backup stands at \(text). It was not overwritten. Name another file.\n")
        #expect(station.run("backup", "-").code == .usage)
        #expect(station.run("backup", "/no/such/folder/file").code == .cannotCreate)
    }

    /// After a power cut: every command says what happened, and none fills the file.
    @Test(arguments: [
        ["doctor"], ["backup", "/tmp/never-written.backup"], ["session", "list"], ["setup"], ["account", "list"],
    ])
    func anEmptiedDataFileIsRefusedByEveryCommand(words: [String]) throws {
        let station = try Station.town()
        let file = station.folder.path("data/office.sqlite")
        try Data().write(to: URL(filePath: file))
        let answer = station.run(words)
        #expect(answer.code == .data)
        #expect(answer.err.hasPrefix("Error: The data file \(file) is empty"), "\(answer.err)")
        #expect(try Data(contentsOf: URL(filePath: file)).isEmpty)
        #expect(!FileManager.default.fileExists(atPath: "/tmp/never-written.backup"))
    }

    /// A restore killed after the old data were put aside is finished by whichever command comes next.
    @Test(arguments: [["doctor"], ["session", "list"], ["backup", "-2"], ["account", "list"], ["setup"]])
    func aRestoreThatWasCutOffIsFinishedByTheNextCommand(words: [String]) throws {
        let station = try Station.town()
        let (files, data) = (FileManager.default, station.folder.path("data"))
        try files.createDirectory(atPath: "\(data)/restore-pending/new", withIntermediateDirectories: true)
        try files.createDirectory(atPath: "\(data)/before-restore-2026-11-18", withIntermediateDirectories: true)
        for name in try files.contentsOfDirectory(atPath: data) where name.hasPrefix("office.sqlite") {
            try files.moveItem(atPath: "\(data)/\(name)", toPath: "\(data)/restore-pending/new/\(name)")
        }
        let answer = station.run(words.map { $0 == "-2" ? station.folder.path("second.backup") : $0 })
        if words == ["setup"] {
            #expect(answer.err.contains("set up already"), "\(answer.err)")
        } else {
            #expect(answer.code == .success, "\(answer.err)")
        }
        #expect(files.fileExists(atPath: "\(data)/office.sqlite"))
        #expect(!files.fileExists(atPath: "\(data)/restore-pending"))
    }

    @Test func theDoctorNotesWhereTheJournalEnds() throws {
        let station = try Station.town()
        let note = try #require(station.run("doctor").err.split(separator: "\n").first)
        #expect(note.wholeMatch(of: /office\.sqlite: the journal's \d+ lines end with [0-9a-f]{64}/) != nil)
    }

    @Test func aFileThatCannotBeOpenedIsAFindingAmongTheOthers() throws {
        let station = try Station.town()
        let residents = station.folder.path("data/residents.sqlite")
        try Data(String(repeating: "no database ", count: 100).utf8).write(to: URL(filePath: residents))
        let answer = station.run("doctor", "--format", "csv")
        #expect(answer.code == .data)
        #expect(answer.out.contains("office.sqlite,structure,well\r\n"))
        #expect(answer.out.hasSuffix("residents.sqlite,opening,1 found\r\n"))
        #expect(answer.err.contains("\(residents) is not a data file of this program."))
    }

    @Test func aCompleteFileOfResidentsSaysWhoIsGone() throws {
        let station = try Station.town()
        let header = "宛名番号,世帯番号,氏名,氏名カナ,生年月日,性別,続柄,住所\n"
        let one = "1,1,橋本 花,ハシモト ハナ,1950-01-01,女,世帯主,架橋市中央1-1\n"
        let two = "2,2,川辺 太郎,カワベ タロウ,1951-01-01,男,世帯主,架橋市中央1-2\n"
        _ = station.run("import", "residents", try station.file("both.csv", header + one + two))
        let first = try station.file("one.csv", header + one)
        #expect(station.run("import", "residents", first).out == "residents: 0 added, 0 updated, 1 unchanged\n")
        #expect(
            station.run("import", "residents", first, "--complete").out
                == "residents: 0 added, 0 updated, 1 unchanged, 1 gone\n")
        let venues = station.run("import", "venues", first, "--complete")
        #expect(venues.code == .usage)
        #expect(venues.err.hasPrefix("Error: The option '--complete' goes with residents only.\n"))
    }
}

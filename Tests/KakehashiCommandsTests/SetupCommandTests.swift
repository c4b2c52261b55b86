import Foundation
import Kakehashi
import KakehashiCommands
import KakehashiExchange
import TestSupport
import Testing

@Suite struct SetupCommandTests {
    @Test func makesAPrivateFolderOnce() throws {
        let station = try Station()
        let data = station.folder.path("data")
        let answer = station.run("setup", "--name", "架橋町", "--code", "452033")
        #expect(answer.out == "Set up 架橋町 in \(data)\n")
        #expect(try FileManager.default.attributesOfItem(atPath: data)[.posixPermissions] as? Int == 0o700)
        for name in try FileManager.default.contentsOfDirectory(atPath: data) {
            let mode = try FileManager.default.attributesOfItem(atPath: "\(data)/\(name)")[.posixPermissions] as? Int
            #expect(mode == 0o600, "\(name)")
        }
        let again = station.run("setup")
        #expect(again.code == .data)
        #expect(again.err == "Error: '\(data)' is set up already. Use it as it is, or name another folder by --data.\n")
    }

    @Test("A script that names no city gets one without a name, and no other city's")
    func namesNoOtherCity() throws {
        let station = try Station()
        let answer = station.run("setup")
        #expect(answer.code == .success)
        #expect(answer.out.hasPrefix("Set up 市名未設定 in "))
        #expect(answer.err.hasPrefix("The city has no name yet, so pages and paper call it 市名未設定."))
        #expect(station.run("city", "rename", "魚津市").code == .success)
    }

    @Test("A city is asked for its name, and refused without one")
    func asksForTheName() throws {
        let asked = try Station()
        let answer = asked.run(["setup"], typed: "  かけはし　町 ")
        #expect(answer.err == "The city's name, such as 架橋市: ")
        #expect(answer.out.hasPrefix("Set up かけはし 町 in "))
        for typed in ["", "  "] {
            let station = try Station()
            let refused = station.run(["setup"], typed: typed)
            #expect(refused.code == .usage)
            #expect(refused.err.hasSuffix("Give it by --name, as in 'kakehashi setup --name 架橋市'.\n"))
            #expect(station.run("setup", "--name", "架橋町").code == .success)
        }
        for name in [" ", "\u{200B}", String(repeating: "市", count: 41), "a\u{7}b"] {
            #expect(try Station().run("setup", "--name", name).code == .data, "\(name)")
        }
    }

    @Test("The city takes another name, and its own plans go with it")
    func renames() throws {
        let station = try Station()
        _ = station.run("setup", "--name", "架橋町")
        let file = ShippedPhrases.root.appending(path: "Scripts/sample/plans-kakehashi-r8.csv")
        let text = try TextFile.text(at: file.path)
        let plans = try station.file("plans.csv", text.replacing(",架橋市,", with: ",架橋町,"))
        let answer = station.run("import", "plans", plans)
        #expect(answer.code == .success, "\(answer.err)")
        #expect(station.run("city", "rename", "新架橋市").out == "The city is called 新架橋市 now.\n")
        let again = try station.file("again.csv", text.replacing(",架橋市,", with: ",新架橋市,"))
        #expect(station.run("import", "plans", again).out.contains(": 0 added, 0 updated, "))
        #expect(station.run("city", "rename", " ").code == .data)
        #expect(station.run("doctor").code == .success)
    }

    @Test func whatIsInterruptedLeavesNothing() throws {
        let station = try Station()
        _ = try station.file("venues.csv", "施設番号\nV1\n")
        let answer = station.run("setup", "--sample", station.folder.url.path)
        #expect(answer.code == .data)
        #expect(
            answer.err.hasPrefix(
                "\(station.folder.path("venues.csv")) cannot be imported:\nError: Line 1: the required column"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: station.folder.path("data")) == [])
        #expect(station.run("setup", "--name", "架橋市").code == .success)
    }

    @Test func ofTwoAtOnceOneSetsUp() async throws {
        let station = try Station()
        let codes = await withTaskGroup(of: ExitCode.self) { group in
            for _ in 0..<4 { group.addTask { station.run("setup", "--name", "架橋市").code } }
            return await group.reduce(into: [ExitCode]()) { $0.append($1) }
        }
        #expect(codes.filter { $0 == .success }.count == 1)
        #expect(codes.filter { $0 == .data }.count == 3)
        #expect(station.run("doctor").code == .success)
    }

    @Test func whatAKilledSetUpLeftIsCleared() throws {
        let station = try Station()
        let left = station.folder.path("data/.setup-old")
        try FileManager.default.createDirectory(atPath: left, withIntermediateDirectories: true)
        #expect(station.run("setup", "--name", "架橋市").code == .success)
        #expect(!FileManager.default.fileExists(atPath: left))
    }

    @Test func aFolderWithoutFilesIsNoCity() throws {
        let station = try Station()
        let answer = station.run("setup", "--sample", "/no/such")
        #expect(answer.code == .noInput)
        #expect(
            answer.err == "Error: '/no/such' holds no files of a city, such as venues.csv. Check the folder's name.\n")
    }

    @Test(arguments: ["45999", "459991", "x59992", "4599920"]) func theCodeHasACheckDigit(code: String) throws {
        let answer = try Station().run("setup", "--code", code)
        #expect(answer.code == .usage)
        #expect(
            answer.err.hasPrefix(
                "Error: The value of '--code' must be a code of local governments, six digits with the check digit.\n"))
    }

    @Test func theDoctorFindsAllWellAndTellsOfHarm() throws {
        let station = try Station.town()
        let well = station.run("doctor", "--format", "csv")
        #expect(well.code == .success)
        #expect(well.out.hasPrefix("file,check,state\r\noffice.sqlite,structure,well\r\n"))
        let file = station.folder.path("data/office.sqlite")
        try Data("no database".utf8).write(to: URL(filePath: file))
        #expect(station.run("doctor").code == .data)
    }

    @Test func aBackupBringsBackWhatWasThere() throws {
        let station = try Station.town()
        let file = station.folder.path("monday.kakehashi")
        let made = station.run("backup", file)
        #expect(made.out == "Backed up office.sqlite, config.json into \(file)\n")
        _ = station.run(SessionCommandTests.add)
        #expect(try station.rows("session", "list").count == 1)
        let restored = station.run("restore", file)
        #expect(restored.code == .success)
        let data = station.folder.path("data")
        #expect(
            restored.out
                == "Restored \(file) into \(data)\nWhat was there before is kept in \(data)/before-restore-2026-11-18\n"
        )
        #expect(try station.rows("session", "list").isEmpty)
        #expect(station.run("doctor").code == .success)
    }

    @Test func aBackupGoesIntoAnEmptyFolderToo() throws {
        let station = try Station.town()
        let file = station.folder.path("monday.kakehashi")
        _ = station.run("backup", file)
        let other = station.folder.path("other")
        #expect(station.run("restore", file, "--data", other).out == "Restored \(file) into \(other)\n")
        #expect(station.run("session", "list", "--data", other).code == .success)
    }

    @Test func whatIsNoBackupIsRefused() throws {
        let station = try Station.town()
        let file = try station.file("x", "no backup")
        let refused = station.run("restore", file)
        #expect(refused.code == .data)
        #expect(refused.err == "Error: \(file) is no backup of kakehashi. Name a file that 'kakehashi backup' made.\n")
        #expect(station.run("restore", "/no/such").code == .noInput)
        #expect(try Station().run("backup", file).code == .noInput)
    }
}

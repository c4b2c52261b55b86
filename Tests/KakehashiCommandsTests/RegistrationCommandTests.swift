import Foundation
import Kakehashi
import KakehashiCommands
import Testing

@Suite struct RegistrationCommandTests {
    /// A town with a session of one seat; its number.
    func oneSeat() throws -> (Station, String) {
        let station = try Station.town()
        _ = station.run(SessionCommandTests.add + ["--capacity", "1"])
        return (station, try #require(try station.rows("session", "list").first?["number"]))
    }

    @Test func aSeatALineAnOfferAndItsAnswer() throws {
        let (station, session) = try oneSeat()
        let caller = ["registration", "add", "--session", session, "--kana", "やまだ はな", "--age", "74"]
        let asked = station.run(caller)
        #expect(asked.code == .data)
        #expect(
            asked.err
                == "Error: Somebody on file may be this person: P-0001. Ask; then name the person (--person NUMBER), or say that it is somebody else (--another-person).\n"
        )
        let first = station.run(caller + ["--person", "P-0001", "--format", "json"])
        #expect(first.code == .success)
        #expect(first.out.contains("\"state\": \"confirmed\", \"position\": null}"))
        let second = station.run(
            "registration", "add", "--session", session, "--kana", "ｻﾄｳ ｹﾝ", "--phone", "0982-52-2111",
            "--another-person", "--format", "json")
        #expect(second.out.contains("\"state\": \"waiting\", \"position\": 1}"))
        let rows = try station.rows("registration", "list", "--session", session)
        #expect(rows.map { $0["kana"] } == ["ヤマダ ハナ", "サトウ ケン"])
        let numbers = rows.compactMap { $0["number"] }
        let cancelled = station.run("registration", "cancel", numbers[0])
        #expect(cancelled.err == "A seat is now offered to \(numbers[1]); accept or decline it when they answer.\n")
        #expect(station.run("registration", "accept", numbers[1]).code == .success)
        #expect(try station.rows("registration", "list", "--session", session, "--state", "confirmed").count == 1)
        let late = station.run("registration", "decline", numbers[1])
        #expect(late.code == .data)
        #expect(late.err.hasPrefix("Error: Registration \(numbers[1]) has no seat on offer; its state is"))
    }

    @Test func aKnownPersonsNewTelephoneIsAskedAbout() throws {
        let (station, session) = try oneSeat()
        let other = station.run(SessionCommandTests.add.map { $0 == "2026-11-25" ? "2026-12-09" : $0 })
        #expect(other.code == .success)
        let words = ["registration", "add", "--session", session, "--person", "P-0001"]
        #expect(station.run(words + ["--kana", "ヤマダ ハナ", "--phone", "0982-52-2111"]).code == .success)
        let next = try #require(try station.rows("session", "list").last?["number"])
        let call = [
            "registration", "add", "--session", next, "--person", "P-0001", "--kana", "ヤマダ ハナ", "--phone",
            "090-0000-9999",
        ]
        let asked = station.run(call)
        #expect(asked.code == .data)
        #expect(
            asked.err
                == "Error: The telephone number differs from what is on file of P-0001. Say whether the new one holds (--replace) or the one on file (--keep).\n"
        )
        #expect(!asked.err.contains("0982"), "a fault carries no personal value")
        #expect(station.run(call + ["--replace", "--keep"]).code == .usage)
        #expect(station.run(call + ["--replace"]).code == .success)
        let same = ["registration", "add", "--session", next, "--kana", "ヤマダ ハナ", "--phone", "090-0000-9999"]
        #expect(station.run(same).err.contains("is registered to session"), "the new number is on file")
    }

    @Test func twoClassesAtOneHourNeedAWord() throws {
        let (station, session) = try oneSeat()
        #expect(station.run(SessionCommandTests.add.map { $0 == "V1" ? "V2" : $0 }).code == .success)
        let sessions = try station.rows("session", "list").compactMap { $0["number"] }
        try #require(sessions.count == 2)
        let caller = ["registration", "add", "--person", "P-0001", "--session"]
        #expect(station.run(caller + [session]).code == .success)
        let clash = station.run(caller + [sessions[1]])
        #expect(clash.code == .data)
        #expect(clash.err.contains("--anyway"))
        #expect(station.run(caller + [sessions[1], "--anyway"]).code == .success)
    }

    @Test func readsAFileInsteadOfArguments() throws {
        let (station, session) = try oneSeat()
        let file = try station.file(
            "call.json",
            "{\"schemaVersion\": 1, \"session\": \"\(session)\", \"kana\": \"キタ ミナミ\", \"birth\": \"1950-04-29\", \"device\": \"rakuraku\", \"route\": \"counter\"}"
        )
        #expect(station.run("registration", "add", "--from", file).code == .success)
        #expect(try station.rows("registration", "list", "--session", session).first?["route"] == "counter")
    }

    @Test func theSameRequestMakesOneRegistration() throws {
        let (station, session) = try oneSeat()
        let words = [
            "registration", "add", "--session", session, "--kana", "キタ ミナミ", "--key", "k1", "--format", "json",
        ]
        #expect(station.run(words).out == station.run(words).out)
        #expect(try station.rows("registration", "list", "--session", session).count == 1)
    }

    static let files: [(String, ExitCode, String)] = [
        (
            "{\"kana\": \"キタ\", \"agee\": 3}", .data,
            "Error: The application has a member that applications do not have. If 'age' is meant, correct the name.\n"
        ),
        (
            "{\"kana\": \"キタ\", \"birth\": \"29.4.1950\"}", .data,
            "Error: The application's 'birth' is missing or holds another kind of value. Correct 'birth'; a date is written as 1950-04-29.\n"
        ),
        (
            "{\"age\": 3}", .data,
            "Error: The application's 'kana' is missing or holds another kind of value. Correct 'kana'; a date is written as 1950-04-29.\n"
        ),
        (
            "{\"schemaVersion\": 2, \"kana\": \"キタ\"}", .data,
            "Error: The application's file is of a newer version. Use the newer program, or write it in schemaVersion 1.\n"
        ),
        (
            "{\"kana\": \"山田\"}", .data,
            "Error: The reading of the name is missing or holds other characters than kana. Write the reading in kana, such as ヤマダ タロウ.\n"
        ),
    ]

    @Test(arguments: files) func namesTheMemberNeverItsValue(json: String, code: ExitCode, text: String) throws {
        let (station, session) = try oneSeat()
        let file = try station.file("call.json", json)
        let answer = station.run("registration", "add", "--session", session, "--from", file)
        #expect(answer.code == code)
        #expect(answer.err == text)
    }

    @Test func aFileThatIsNoJSONIsNamed() throws {
        let (station, session) = try oneSeat()
        let file = try station.file("call.json", "kana: キタ")
        let answer = station.run("registration", "add", "--session", session, "--from", file)
        #expect(
            answer.err.hasPrefix("Error: The application '\(file)' is no JSON object. Write it in UTF-8 as {\"kana\""))
        #expect(station.run("registration", "add", "--session", session, "--from", "\(file)x").code == .noInput)
        // Kana in Shift_JIS.
        try (Data("{\"kana\": \"".utf8) + [0x83, 0x4C, 0x83, 0x5E] + Data("\"}".utf8)).write(to: URL(filePath: file))
        let shifted = station.run("registration", "add", "--session", session, "--from", file)
        #expect(shifted.code == .data)
        #expect(shifted.err == answer.err)
    }

    static let usages: [([String], String)] = [
        (["--kana", "キタ"], "Missing option '--session ID'."),
        (["--session", "1"], "Missing option '--kana KANA' or '--from FILE'."),
        (
            ["--session", "1", "--kana", "キタ", "--age", "70", "--birth", "1950-01-01"],
            "The options '--birth' and '--age' do not go together."
        ),
        (
            ["--session", "1", "--kana", "キタ", "--age", "131"],
            "The value of '--age' must be a whole number from 0 to 130."
        ),
        (
            ["--session", "1", "--kana", "キタ", "--device", "andriod"],
            "The value of '--device' must be one of android, iphone, rakuraku, featurePhone, none. Did you mean 'android'?"
        ),
    ]

    @Test(arguments: usages) func badUsage(words: [String], text: String) throws {
        let answer = try Station.town().run(["registration", "add"] + words)
        #expect(answer.code == .usage)
        #expect(answer.err.hasPrefix("Error: \(text)\nUsage: kakehashi registration add "), "\(answer.err)")
    }
}

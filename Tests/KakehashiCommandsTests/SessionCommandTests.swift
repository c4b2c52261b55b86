import Kakehashi
import KakehashiCommands
import Testing

@Suite struct SessionCommandTests {
    static let add = [
        "session", "add", "--course", "line", "--venue", "V1", "--date", "2026-11-25", "--start", "10:00", "--end",
        "11:30",
    ]

    @Test func isAddedListedShownAndCancelled() throws {
        let station = try Station.town()
        #expect(station.run(Self.add + ["--capacity", "8", "--instructor", "I1"]).code == .success)
        let rows = try station.rows("session", "list", "--month", "2026-11")
        #expect(rows.count == 1)
        let row = try #require(rows.first)
        #expect(
            Set(row.keys).isSuperset(of: [
                "id", "number", "course", "level", "venue", "host", "date", "start", "end", "capacity", "confirmed",
                "waiting", "attended",
            ]))
        #expect(row["venue"] == "中央公民館" && row["level"] == "basic" && row["capacity"] == "8")
        let number = try #require(row["number"])
        #expect(station.run("session", "show", number).out.contains("venue         中央公民館\n"))
        #expect(try station.rows("session", "list", "--venue", "東公民館").isEmpty)
        #expect(try station.rows("session", "list", "--level", "初級", "--venue", "V1").isEmpty == false)
    }

    @Test func getsMoreSeatsThanTheRoomHasNever() throws {
        let station = try Station.town()
        _ = station.run(Self.add)
        let number = try #require(try station.rows("session", "list").first?["number"])
        #expect(station.run("session", "resize", number, "--capacity", "12").code == .success)
        #expect(try station.rows("session", "list").first?["capacity"] == "12")
        let refused = station.run("session", "resize", number, "--capacity", "21")
        #expect(refused.err.hasPrefix("Error: 中央公民館 has room for 20 people and no more."))
        #expect(try station.rows("session", "list").first?["capacity"] == "12")
    }

    @Test func cancellingNeedsAReasonAndHappensOnce() throws {
        let station = try Station.town()
        _ = station.run(Self.add)
        let number = try #require(try station.rows("session", "list").first?["number"])
        #expect(station.run("session", "cancel", number).code == .usage)
        #expect(station.run("session", "cancel", number, "--reason", "大雪").code == .success)
        let again = station.run("session", "cancel", number, "--reason", "大雪")
        #expect(again.code == .data)
        #expect(again.err.hasPrefix("Error: Session \(number) is cancelled."))
    }

    @Test func withoutVenuesItSaysWhatComesFirst() throws {
        let station = try Station()
        _ = station.run("setup", "--name", "架橋市")
        let answer = station.run(Self.add)
        #expect(answer.code == .noInput)
        #expect(
            answer.err == """
                Error: There is no venue 'V1'; no venue is on file yet. \
                Import the venues first: 'kakehashi import venues FILE'.

                """)
    }

    static let refused: [([String], ExitCode, String)] = [
        (
            ["--date", "2026-11-23"], .data,
            "Monday, 23 November is a holiday (勤労感謝の日). Choose another day, or give a reason"
        ),
        (["--date", "2026-12-28"], .data, "中央公民館 is closed on Monday, 28 December (年末年始). Choose another day"),
        (["--venue", "V3"], .noInput, "There is no venue 'V3'. Did you mean 'V1'?"),
        (["--course", "lime"], .noInput, "There is no course 'lime'. Did you mean: line?"),
        (["--end", "18:00"], .data, "中央公民館 is open from 09:00 to 17:00; the session would last from 10:00 to 18:00."),
        (["--end", "09:00"], .data, "The session would end at 09:00, not after it starts at 10:00."),
        (["--capacity", "21"], .data, "中央公民館 has room for 20 people and no more."),
        (["--instructor", "I9"], .noInput, "There is no instructor or helper 'I9'."),
    ]

    @Test(arguments: refused) func saysWhatStandsAgainst(change: [String], code: ExitCode, text: String) throws {
        let station = try Station.town()
        var words = Self.add
        if let place = words.firstIndex(of: change[0]) {
            words[place + 1] = change[1]
        } else {
            words += change
        }
        let answer = station.run(words)
        #expect(answer.code == code)
        #expect(answer.err.hasPrefix("Error: \(text)"), "\(answer.err)")
        #expect(answer.out == "")
    }

    @Test func aReasonOverridesAClosedDay() throws {
        let station = try Station.town()
        var words = Self.add
        words[7] = "2026-11-23"
        #expect(station.run(words + ["--reason", "文化祭"]).code == .success)
    }

    @Test func aClashNamesTheOtherSession() throws {
        let station = try Station.town()
        _ = station.run(Self.add)
        let number = try #require(try station.rows("session", "list").first?["number"])
        let answer = station.run(Self.add)
        #expect(answer.code == .data)
        #expect(
            answer.err
                == "Error: 中央公民館 is taken by 'LINEで家族とつながる' (\(number)) on Wednesday, 25 November from 10:00 to 11:30. Choose another time or another venue.\n"
        )
    }
}

import Kakehashi
import KakehashiOffice
import KakehashiStore
import TestSupport
import Testing

@Suite struct SessionDeskTests {
    @Test func sessionsGetShortNumbersOfTheirFiscalYear() throws {
        let fixture = try DeskFixture()
        let numbers = try ["2026-11-18", "2026-11-19", "2027-03-31", "2027-04-01"].map {
            try fixture.session($0).session.number
        }
        #expect(numbers == ["26-0001", "26-0002", "26-0003", "27-0001"])
    }

    @Test func aListShowsCountsAndCanBeNarrowed() throws {
        let fixture = try DeskFixture()
        try fixture.session(instructor: "T01")
        try fixture.session("2026-12-02", venue: "V02")
        try fixture.register("サトウ ハナ")
        let november = try fixture.desk.sessions(SessionQuery(month: YearMonth("2026-11")!))
        #expect(november.map(\.session.number) == ["26-0001"])
        #expect(november[0].venueName == "架橋市役所")
        #expect(november[0].counts == SessionCounts(confirmed: 1, applications: 1))
        #expect(november[0].freeSeats == 1)
        #expect(november[0].session.staff.count == 1)
        #expect(try fixture.desk.sessions(SessionQuery(level: .basic)).isEmpty)
        #expect(try fixture.desk.sessions(SessionQuery()).count == 2)
    }

    static let refused: [(String, String, String, String?, [String])] = [
        (
            "2026-11-18", "10:30", "11:30", nil,
            ["架橋市役所は、11月18日(水) 10:00〜11:00に「はじめてのスマートフォン」(26-0001)で使うことになっています。別の時刻か、別の会場を選んでください。"]
        ),
        (
            "2026-11-23", "10:00", "11:00", nil,
            ["11月23日(月)は祝日です(勤労感謝の日)。別の日を選ぶか、開催する理由を例外理由に書いてください。"]
        ),
        (
            "2026-11-24", "16:30", "17:30", nil,
            [
                "架橋市役所の開館時間は08:30〜17:15です。16:30〜17:30の教室は収まりません。開館時間内の時刻にするか、別の会場を選んでください。"
            ]
        ),
        (
            "2026-11-25", "11:00", "10:00", nil,
            ["終了時刻 10:00 が開始時刻 11:00 より後になっていません。開始より後の終了時刻にしてください。"]
        ),
        ("2026-11-23", "10:00", "11:00", "市民まつりにあわせて", []),
        ("2026-11-18", "11:00", "12:00", nil, []),
    ]

    @Test(arguments: refused)
    func whatStandsAgainstASessionIsTold(
        date: String, start: String, end: String, reason: String?, expected: [String]
    ) throws {
        let fixture = try DeskFixture()
        try fixture.session()
        let faults = Fault.all { try fixture.session(date, start, end, reason: reason) }
        let phrases = try ShippedPhrases.load("ja")
        #expect(faults.map(phrases.advice) == expected)
        #expect(try fixture.desk.sessions(SessionQuery()).count == (expected.isEmpty ? 2 : 1))
    }

    @Test func aHelperIsNotInTwoPlaces() throws {
        let fixture = try DeskFixture()
        try fixture.session(instructor: "T01")
        let faults = Fault.all { try fixture.session(venue: "V02", instructor: "T01") }
        #expect(faults.map(\.code) == [.sessionInstructorClash])
        #expect(faults[0].values["instructor"] == "T01")
    }

    @Test func aNameNearlyRightIsSuggested() throws {
        let fixture = try DeskFixture()
        let faults = Fault.all { try fixture.session(venue: "東公民舘") }
        let phrases = try ShippedPhrases.load("en")
        #expect(
            faults.map(phrases.advice)
                == ["There is no venue '東公民舘'. Did you mean '東公民館'? Give the venue's number or name."])
    }

    @Test func aCancelledSessionTakesNobodyAndKeepsItsHistory() throws {
        let fixture = try DeskFixture()
        try fixture.session()
        let cancelled = try fixture.desk.cancelSession("26-0001", reason: "大雪", by: fixture.clerk)
        #expect(cancelled.session.state == .cancelled)
        let told = Fault.all { try fixture.register("サトウ ハナ") }
        #expect(told == [Fault(.sessionCancelled, ["session": "26-0001"])])
        let told2 = Fault.all { _ = try fixture.desk.cancelSession("26-0001", reason: "大雪", by: fixture.clerk) }
        #expect(told2 == [Fault(.sessionCancelled, ["session": "26-0001"])])
        // Its room is free again.
        try fixture.session()
        #expect(try fixture.findings() == [])
    }

    @Test func moreSeatsAreOfferedToThoseWhoWait() throws {
        let fixture = try DeskFixture()
        try fixture.session(capacity: 1)
        try fixture.register(kana(1))
        try fixture.register(kana(2))
        let resized = try fixture.desk.resizeSession("26-0001", capacity: 3, by: fixture.clerk)
        #expect(resized.counts == SessionCounts(confirmed: 1, offered: 1, applications: 2))
    }

    @Test func whoeverSawAnOlderVersionIsTold() throws {
        let fixture = try DeskFixture()
        let seen = try fixture.session()
        _ = try fixture.desk.resizeSession("26-0001", capacity: 5, version: seen.session.version, by: fixture.clerk)
        let faults = Fault.all {
            _ = try fixture.desk.resizeSession(
                "26-0001", capacity: 6, version: seen.session.version, by: fixture.clerk)
        }
        let phrases = try ShippedPhrases.load("ja")
        #expect(
            faults.map(phrases.advice)
                == ["教室の情報は、ほかの人が先に変更しました。まだ保存していません。画面を読み込み直し、新しい内容を見てから、もう一度変更してください。"])
    }
}

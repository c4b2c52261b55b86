import Foundation
import Kakehashi
import KakehashiHTTP
import KakehashiOffice
import TestSupport
import Testing

@testable import KakehashiWeb

@Suite("The timetable's pages") struct TimetableTests {
    static let first = "first-steps/city/1"

    @Test("Without a timetable the page says how to come by one, and takes a file")
    func none() throws {
        let fixture = try WebFixture()
        let browser = try Browser.signedIn(fixture)
        try browser.open("/staff/timetable")
        #expect(browser.status == 200)
        #expect(browser.text.contains("まだ時間割がありません。「kakehashi plan --year R9 --output 時間割.json」で案をつくり"))
        #expect(browser.body.contains("enctype=\"multipart/form-data\""))
        try browser.open("/staff/timetable/2027")
        #expect(browser.status == 404)
        #expect(browser.text.contains("令和9年度の時間割は、まだありません。"))
    }

    @Test("The year shows counts, the promise and the costs", arguments: Browser.Way.allCases)
    func year(way: Browser.Way) throws {
        let fixture = try WebFixture.withTimetable()
        let browser = try Browser.signedIn(fixture, way)
        try browser.open("/staff/timetable")
        #expect(browser.path == "/staff/timetable/2027")
        #expect(browser.text.contains("令和9年度の教室の時間割"))
        #expect(browser.text.contains("全部で3回の教室です。希望からのずれは、合わせて"))
        #expect(browser.text.contains("毎月の約束（市の教室が1回以上ある日を1日以上）は、12か月のうち2か月で守れています。"))
        #expect(browser.text.contains("守れていない決まりが10件あります"))
        #expect(browser.text.contains("6月に、1回以上の日が0日しかありません（1日必要）。"))
        #expect(browser.body.components(separatedBy: "約束 ○").count == 3)
        #expect(browser.body.components(separatedBy: "約束 × 守れません").count == 11)
        #expect(browser.text.contains("一日に二つまとめる"))
        #expect(!browser.text.contains("timetable.") && !browser.text.contains("T01"))
    }

    @Test("The month shows its classes, to be dragged or opened")
    func month() throws {
        let fixture = try WebFixture.withTimetable()
        let browser = try Browser.signedIn(fixture)
        try browser.open("/staff/timetable/2027/month/2027-04")
        #expect(browser.text.contains("令和9年4月の時間割"))
        #expect(browser.body.components(separatedBy: "draggable=\"true\"").count == 3)
        #expect(browser.body.contains("href=\"/staff/timetable/2027/class?key=first-steps%2Fcity%2F1\""))
        #expect(browser.body.contains("data-date=\"2027-04-06\""))
        #expect(browser.text.contains("橋本 渡"))
        #expect(browser.body.components(separatedBy: "data-month=").count == 13)
        try browser.open("/staff/timetable/2027/month/2027-12")
        #expect(browser.text.contains("年末年始"))
        for wrong in ["2027-13", "2026-04", "x"] {
            try browser.open("/staff/timetable/2027/month/\(wrong)")
            #expect(browser.status == 404)
        }
    }

    @Test("A class says why it stands there, and what the next best would cost")
    func reasons() throws {
        let fixture = try WebFixture.withTimetable()
        let browser = try Browser.signedIn(fixture)
        try browser.open(WebFixture.place(Self.first))
        for text in ["なぜここか、なぜこの日か", "一番よいもの", "動かしてみる", "案（まだ登録していません）", "架橋市役所"] {
            #expect(browser.text.contains(text), "\(text)")
        }
        #expect(browser.body.contains("&amp;staffed=1"), "each other place can be tried")
        try browser.open(WebFixture.place("first-steps/city/9"))
        #expect(browser.status == 404)
    }

    @Test("A move is tried with the rules and costs before and after, made, and can be taken back")
    func moves() throws {
        let fixture = try WebFixture.withTimetable()
        let browser = try Browser.signedIn(fixture)
        try browser.open(WebFixture.place(Self.first, "&date=2027-05-03"))
        #expect(browser.status == 200)
        #expect(browser.text.contains("こう動かすと"))
        #expect(browser.text.contains("4月6日(火) 10:00〜11:00 架橋市役所 橋本 渡→ 5月3日(月) 10:00〜11:00 架橋市役所 橋本 渡"))
        #expect(browser.text.contains("動かすと守れない決まり（1件）"))
        #expect(browser.text.contains("5月3日(月)に架橋市役所は使えません（祝日）。"))
        #expect(browser.text.contains("希望からのずれは、全部で"))
        #expect(browser.text.contains("いま動かすと差"))
        #expect(browser.text.contains("それでも動かす"))
        try browser.send(
            "/staff/timetable/2027/class",
            ["key", "date", "start", "venue", "instructor", "staffed", "version"].map { ($0, browser.hidden($0) ?? "") }
        )
        #expect(browser.path.hasPrefix("/staff/timetable/2027/month/2027-05?"))
        #expect(browser.text.contains("「はじめてのスマホ」を5月3日(月)に動かしました。"))
        #expect(browser.text.contains("5月3日(月)に架橋市役所は使えません（祝日）。"))
        #expect(browser.body.contains("class=\"entry broken\""))
        let board = try fixture.timetables.board(WebFixture.year)
        #expect(board.session(Self.first)?.date == LocalDate("2027-05-03"))
        #expect(board.version == 2)

        try browser.open(WebFixture.place(Self.first, "&date=2027-04-06"))
        #expect(browser.text.contains("守れるようになる決まり（1件）"))
        #expect(browser.text.contains("動かしても、決まりはすべて守れます。"))
    }

    @Test("A class in hand is put on a day of any month, where each day says what that would break and cost")
    func inHand() throws {
        let fixture = try WebFixture.withTimetable()
        let browser = try Browser.signedIn(fixture)
        try browser.open(WebFixture.place(Self.first))
        #expect(browser.body.contains("href=\"/staff/timetable/2027/month/2027-04?move=first-steps%2Fcity%2F1\""))
        try browser.open("/staff/timetable/2027/month/2027-05?move=first-steps%2Fcity%2F1")
        #expect(browser.text.contains("4月6日(火)の「はじめてのスマホ」を動かす"))
        #expect(browser.body.contains("/month/2027-06?move=first-steps%2Fcity%2F1"), "it stays in hand")
        #expect(browser.text.contains("5月3日(月)に動かす：ここへ⚠ 開館日ずれ"))
        #expect(browser.text.contains("5月4日(火)に動かす：ここへ⚠ 開館日ずれ"))
        #expect(browser.text.contains("5月6日(木)に動かす：ここへずれ"))
        #expect(browser.body.contains("class?key=first-steps%2Fcity%2F1&amp;date=2027-05-06&amp;start=10%3A00"))
        try browser.open("/staff/timetable/2027/month/2027-04?move=first-steps%2Fcity%2F1")
        #expect(browser.text.contains("いまここ"))
        try browser.open("/staff/timetable/2027/month/2027-04?move=gone")
        #expect(browser.status == 200 && !browser.text.contains("ここへ"))
    }

    @Test("A class of a timetable that has been replaced is missed with words")
    func gone() throws {
        let fixture = try WebFixture.withTimetable()
        let browser = try Browser.signedIn(fixture)
        try browser.open(WebFixture.place(Self.first, "&date=2027-04-07"))
        let names = ["key", "date", "start", "venue", "instructor", "staffed", "version"]
        let fields = names.map { ($0, browser.hidden($0) ?? "") }
        var other = try fixture.timetable()
        other.sessions.removeFirst()
        try fixture.timetables.keep(other, file: "r9.json", replacing: true, by: .program)
        try browser.send("/staff/timetable/2027/class", fields)
        #expect(browser.status == 404)
        #expect(browser.text.contains("この教室は、いまの時間割にありません"))
    }

    @Test("Drafts are published from the year's page, all that are ticked or none")
    func publishes() throws {
        let fixture = try WebFixture.withTimetable()
        let browser = try Browser.signedIn(fixture)
        try fixture.timetables.apply(fixture.timetable(), by: .program)
        try browser.open("/staff/timetable/2027/publish")
        #expect(browser.body.components(separatedBy: "name=\"sessions\"").count == 4)
        #expect(browser.text.contains("4月6日(火) 10:00〜11:00 はじめてのスマホ・架橋市役所・市直営（27-0001）"))
        try browser.send("/staff/timetable/2027/publish", [("sessions", "27-0001"), ("sessions", "27-0099")])
        #expect(browser.status == 404)
        #expect(try fixture.parts.classes.sessions(SessionQuery()).allSatisfy { $0.session.state == .draft })
        try browser.send("/staff/timetable/2027/publish", [("sessions", "27-0001"), ("sessions", "27-0003")])
        #expect(browser.text.contains("2件の教室を公開しました。"))
        #expect(!browser.text.contains("27-0001") && browser.text.contains("27-0002"))
        try browser.open("/staff/sessions/27-0002")
        #expect(browser.text.contains("下書きです。公開するまで、申し込みは受けられず"))
        try browser.send("/staff/sessions/27-0002/publish", [])
        #expect(browser.path == "/staff/sessions/27-0002" && !browser.text.contains("下書きです。"))
        try browser.open("/staff/timetable/2027/publish")
        #expect(browser.text.contains("この年度に下書きはありません。"))
    }

    @Test("A draft on a holiday is named with its reason, and published where an exception is given")
    func refused() throws {
        let fixture = try WebFixture.withTimetable()
        let browser = try Browser.signedIn(fixture)
        let move = HandMove(
            key: Self.first, date: LocalDate("2027-05-03")!, start: TimeOfDay("10:00")!, venue: "V01",
            instructor: "T01")
        try fixture.timetables.apply(HandMoveTrial(move, of: fixture.timetable()).timetable, by: .program)
        let drafts = try fixture.parts.classes.sessions(SessionQuery()).map { ("sessions", $0.session.number) }
        try browser.open("/staff/timetable/2027/publish")
        #expect(!browser.body.contains("name=\"reason\""))
        try browser.send("/staff/timetable/2027/publish", drafts)
        #expect(browser.text.contains("公開できない下書きが1件あるので、まだ何も公開していません"))
        #expect(browser.text.contains("令和9年5月3日(月)は祝日です(憲法記念日)。"))
        try browser.send("/staff/timetable/2027/publish", drafts + [("reason", "市の祭り")])
        #expect(browser.text.contains("3件の教室を公開しました。"))
        let published = try fixture.parts.classes.sessions(SessionQuery()).map(\.session)
        #expect(published.map(\.exceptionReason) == [nil, "市の祭り", nil])
    }

    @Test("Of two who move at once, the second is told and nothing is lost")
    func atOnce() throws {
        let fixture = try WebFixture.withTimetable()
        let (one, other) = (try Browser.signedIn(fixture), try Browser.signedIn(fixture, as: .administrator))
        for (browser, date) in [(one, "2027-04-07"), (other, "2027-04-08")] {
            try browser.open(WebFixture.place(Self.first, "&date=\(date)"))
        }
        for (browser, status) in [(one, 200), (other, 409)] {
            let names = ["key", "date", "start", "venue", "instructor", "staffed", "version"]
            try browser.send("/staff/timetable/2027/class", names.map { ($0, browser.hidden($0) ?? "") })
            #expect(browser.status == status)
        }
        #expect(other.text.contains("時間割は、ほかの人が先に変更しました"), "\(other.text.prefix(900))")
        #expect(other.text.contains("4月7日(水) 10:00〜11:00 架橋市役所 橋本 渡→ 4月8日(木)"), "as it stands now")
        #expect(try fixture.timetables.board(WebFixture.year).session(Self.first)?.date == LocalDate("2027-04-07"))
    }

    static let wrong: [(String, Int, String)] = [
        ("&date=yesterday", 422, "開催日を「R8.11.18」や「2026-11-18」のように入力してください。"),
        ("&date=9999-01-01", 422, "令和9年度のうちの日を入力してください。"),
        ("&date=2028-04-01", 422, "令和9年度のうちの日を入力してください。"),
        ("&start=25:00", 422, "開始時刻を「10:00」のように入力してください。"),
        ("&venue=V99", 422, "V99 という教室、講師、会場、講座は時間割にありません。"),
        ("&start=23:30", 422, "V01 という教室、講師、会場、講座は時間割にありません。"),
        ("&instructor=T99", 200, "T99は4月6日(火) 10:00の「はじめてのスマホ」を受け持てません（この番号の人がいない）。"),
    ]

    @Test("What cannot be read or is not there is said", arguments: wrong)
    func wrongEntries(query: String, status: Int, text: String) throws {
        let fixture = try WebFixture.withTimetable()
        let browser = try Browser.signedIn(fixture)
        try browser.open(WebFixture.place(Self.first, query))
        #expect(browser.status == status)
        #expect(browser.text.contains(text))
    }

    @Test("Applying shows the differences, makes drafts in one decision, and follows later moves")
    func applies() throws {
        let fixture = try WebFixture.withTimetable()
        let browser = try Browser.signedIn(fixture)
        try browser.open("/staff/timetable/2027/apply")
        #expect(browser.text.contains("新しい下書き 3件、動かす 0件、取りやめる下書き 0件、そのまま 0件"))
        #expect(browser.text.contains("下書きをつくるはじめてのスマホ4月6日(火) 10:00 架橋市役所橋本 渡"))
        try browser.send("/staff/timetable/2027/apply", [("mark", browser.hidden("mark") ?? "")])
        #expect(browser.text.contains("登録しました。新しい下書き 3件、動かした 0件、取りやめた下書き 0件。"))
        let drafts = try fixture.parts.classes.sessions(SessionQuery())
        #expect(drafts.map(\.session.state) == [.draft, .draft, .draft])
        try browser.open("/staff/timetable/2027/apply")
        #expect(browser.text.contains("記録は時間割のとおりです。"))

        // Once published, the class keeps its number: a move is a move, and whoever has registered is counted.
        _ = try fixture.parts.classes.publishSessions(["27-0001"], by: fixture.clerk)
        try fixture.register("サトウ ハナ", to: "27-0001")
        try browser.open(WebFixture.place(Self.first, "&date=2027-04-07"))
        #expect(browser.text.contains("公開している教室です。動かして登録すると、1人に知らせることになります。"))
        let names = ["key", "date", "start", "venue", "instructor", "staffed", "version"]
        try browser.send("/staff/timetable/2027/class", names.map { ($0, browser.hidden($0) ?? "") })
        try browser.open("/staff/timetable/2027/apply")
        #expect(browser.text.contains("新しい下書き 0件、動かす 1件、取りやめる下書き 0件、そのまま 2件"))
        #expect(browser.text.contains("公開した教室が動きます。1人に知らせてください。"))
        #expect(browser.text.contains("動かす27-0001はじめてのスマホ4月6日(火) 10:00 架橋市役所4月7日(水) 10:00 架橋市役所橋本 渡"))
        try browser.send("/staff/timetable/2027/apply", [("mark", browser.hidden("mark") ?? "")])
        #expect(try fixture.parts.classes.session("27-0001").session.date == LocalDate("2027-04-07"))
        #expect(try fixture.parts.classes.sessions(SessionQuery()).count == 3)
    }

    @Test("Differences that are not those that were shown are shown again, and nothing is made")
    func staleDifferences() throws {
        let fixture = try WebFixture.withTimetable()
        let browser = try Browser.signedIn(fixture)
        try browser.open("/staff/timetable/2027/apply")
        let mark = browser.hidden("mark") ?? ""
        let move = HandMove(
            key: Self.first, date: LocalDate("2027-04-07")!, start: TimeOfDay("10:00")!, venue: "V01",
            instructor: "T01")
        try fixture.timetables.move(move, in: WebFixture.year, version: 1, by: fixture.clerk)
        try browser.send("/staff/timetable/2027/apply", [("mark", mark)])
        #expect(browser.status == 409)
        #expect(browser.text.contains("新しい下書き 3件"))
        #expect(try fixture.parts.classes.sessions(SessionQuery()).isEmpty)
    }

    @Test("A timetable that the records have overtaken says so")
    func drift() throws {
        let fixture = try WebFixture.withTimetable()
        _ = try fixture.parts.classes.importClosures(
            "区分,施設番号,開始日,終了日,理由\n休館,V01,2027-04-06,2027-04-06,改修\n", by: .program)
        let browser = try Browser.signedIn(fixture)
        for page in ["/staff/timetable/2027", "/staff/timetable/2027/month/2027-04", "/staff/timetable/2027/apply"] {
            try browser.open(page)
            #expect(browser.text.contains("時間割をつくったあとで、記録が1か所変わりました"))
            #expect(browser.text.contains("4月6日(火)の架橋市役所が休館になりました（改修）。"))
        }
        try browser.open("/staff/timetable/2027/month/2027-05")
        #expect(!browser.text.contains("休館になりました"))
    }

    @Test("Who may not enter the classes may not enter the timetable either")
    func roles() throws {
        let fixture = try WebFixture.withTimetable()
        for role in Role.allCases {
            let browser = try Browser.signedIn(fixture, as: role)
            try browser.open("/staff/sessions")
            let status = browser.status
            for page in [
                "", "/2027", "/2027/month/2027-04", "/2027/apply", "/2027/publish",
                "/2027/class?key=first-steps%2Fcity%2F1",
            ] {
                try browser.open("/staff/timetable\(page)")
                #expect(browser.status == status, "\(role) \(page)")
            }
            try browser.send("/staff/timetable/2027/apply", [("mark", "x")], token: browser.hidden("token"))
            #expect(browser.status == (status == 200 ? 409 : 403), "\(role)")
        }
    }
}

import Foundation
import Kakehashi
import KakehashiOffice
import KakehashiStore
import TestSupport
import Testing

/// The exact sentences of bad rows, and that nothing of a bad file enters.
@Suite struct ClassImportFaultTests {
    static let good: KeyValuePairs = [
        "venues": "施設番号,施設名,地区,住所,定員,開館時刻,閉館時刻\nV01,架橋市役所,中央,架橋市中央1-1,20,08:30,17:15\n",
        "instructors": "講師番号,氏名,氏名カナ,役割\nT01,架橋 一郎,カケハシ イチロウ,講師\nH01,橋 花,ハシ ハナ,補助員\n",
        "closures": "区分,施設番号,開始日,終了日,理由\n休館,V01,2026-11-10,2026-11-11,工事\n",
        "sessions": """
        教室番号,講座,施設番号,実施主体,開催日,開始時刻,終了時刻,定員,講師番号,補助員番号,状態
        26-0001,first-steps,V01,市直営,2026-11-18,10:00,11:00,2,T01,H01,予定
        26-0002,line,V01,地区団体,2026-10-05,10:00,11:30,1,,,中止

        """,
        "people": "人番号,氏名カナ,年齢\nP-0001,サトウ ハナ,76\nP-0002,タナカ ウメ,81\nP-0003,ヤマダ タロウ,70\n",
        "registrations": """
        受付番号,教室番号,人番号,受付日時,状態
        A-0001,26-0001,P-0001,2026-10-20 09:00,確定
        A-0002,26-0001,P-0002,2026-10-20 08:30,確定

        """,
        "attendance": "教室番号,人番号,出欠\n26-0001,P-0001,出席\n",
    ]

    static let bad: [(String, String, [String], [String])] = [
        (
            "venues", "施設番号,施設名,地区,住所,定員,開館時刻,閉館時刻\nV02,東公民館,東,東1,0,17:00,9時\nV03,西公民館,西,西1,10,17:00,09:00\n",
            [
                "Line 2, 定員: not a whole number from 1 to 10000. Write a whole number from 1 to 10000.",
                "Line 2, 閉館時刻: not a time such as 09:30. Write a time such as 09:30.",
                "Line 3, 閉館時刻: does not go with '開館時刻'. Compare the two fields and correct one.",
            ],
            [
                "2行目、定員: 1から10000までの整数ではありません。1から10000までの整数に直してください。",
                "2行目、閉館時刻: 時刻(例 09:30)ではありません。時刻(例 09:30)に直してください。",
                "3行目、閉館時刻: 「開館時刻」と合いません。2つの項目を見比べて直してください。",
            ]
        ),
        (
            "instructors", "講師番号,氏名,氏名カナ,役割,レベル\nT02,橋 次郎,橋,先生,入門;上級\n",
            [
                "Line 2, 氏名カナ: not a reading in kana, such as ヤマダ タロウ. Write a reading in kana, such as ヤマダ タロウ.",
                "Line 2, 役割: not one of 講師, 補助員. Write one of 講師, 補助員.",
                "Line 2, レベル: not a list separated by ';', each one of 入門, 初級, 中級, 応用. Write a list separated by ';', each one of 入門, 初級, 中級, 応用.",
            ],
            [
                "2行目、氏名カナ: カナ(例 ヤマダ タロウ)ではありません。カナ(例 ヤマダ タロウ)に直してください。",
                "2行目、役割: 「講師, 補助員」のいずれかではありません。「講師, 補助員」のいずれかに直してください。",
                "2行目、レベル: 「;」で区切った「入門, 初級, 中級, 応用」のいずれかではありません。「;」で区切った「入門, 初級, 中級, 応用」のいずれかに直してください。",
            ]
        ),
        (
            "closures", "区分,施設番号,開始日,終了日,理由\n休館,V09,2026-11-10,2026-11-11,工事\n休館,,2026-11-12,2026-11-11,工事\n",
            [
                "Line 2, 施設番号: no such venue is on file. Import the venue first, or correct the field.",
                "Line 3, 終了日: does not go with '開始日'. Compare the two fields and correct one.",
            ],
            [
                "2行目、施設番号: その会場は登録されていません。会場を先に取り込むか、この項目を直してください。",
                "3行目、終了日: 「開始日」と合いません。2つの項目を見比べて直してください。",
            ]
        ),
        (
            "sessions",
            """
            教室番号,講座,施設番号,実施主体,開催日,開始時刻,終了時刻,定員,講師番号
            26-0003,first-steps,V01,市直営,2026-11-18,10:30,11:30,2,T01
            26-0004,cooking,V01,市直営,2026-11-19,10:30,11:30,2,
            26-0005,line,V01,市直営,2026-11-10,10:30,11:30,30,
            26-0006,line,V01,市直営,2026-11-20,10:00,11:00,5,
            26-0007,line,V01,市直営,2026-11-20,10:59,12:00,5,
            26-0008,line,V01,市直営,2026-11-23,10:59,12:00,5,

            """,
            [
                "Line 2, 施設番号: 架橋市役所 is taken by 'はじめてのスマホ' (26-0001) on Wednesday, 18 November from 10:00 to 11:00. Choose another time or another venue.",
                "Line 2, 講師番号: 架橋 一郎 is at 'はじめてのスマホ' (26-0001, 架橋市役所) on Wednesday, 18 November from 10:00 to 11:00. Choose another time or somebody else.",
                "Line 3, 講座: There is no such course. Write the course's folder or its title (near: booking-and-disaster, children-programming, e-tax, first-steps, generative-ai, internet-and-maps, line, myna-portal, staying-safe, telephone-and-camera); a new course is not imported but put into Curriculum in the data folder.",
                "Line 4, 定員: 架橋市役所 has room for 20 people and no more. Give a number of seats from 1 to 20, or another venue.",
                "Line 4, 開催日: 架橋市役所 is closed on Tuesday, 10 November (工事). Choose another day, or give a reason for the exception (--reason, or 例外理由 in a file).",
                "Line 6, 施設番号: 架橋市役所 is taken by 'LINEで家族とつながる' (26-0006) on Friday, 20 November from 10:00 to 11:00. Choose another time or another venue.",
                "Line 7, 開催日: Monday, 23 November is a holiday (勤労感謝の日). Choose another day, or give a reason for the exception (--reason, or 例外理由 in a file).",
            ],
            [
                "2行目、施設番号: 架橋市役所は、11月18日(水) 10:00〜11:00に「はじめてのスマホ」(26-0001)で使うことになっています。別の時刻か、別の会場を選んでください。",
                "2行目、講師番号: 架橋 一郎さんは、11月18日(水) 10:00〜11:00に「はじめてのスマホ」(架橋市役所、26-0001)を受け持っています。別の時刻にするか、別の人を選んでください。",
                "3行目、講座: その講座はありません。講座のフォルダー名か題名で書いてください(近いもの: booking-and-disaster, children-programming, e-tax, first-steps, generative-ai, internet-and-maps, line, myna-portal, staying-safe, telephone-and-camera)。新しい講座は、取り込むのではなく、データフォルダーの Curriculum に置きます。",
                "4行目、定員: 架橋市役所に入れるのは20人までです。定員を 1 から 20 までにするか、別の会場を選んでください。",
                "4行目、開催日: 11月10日(火)は、架橋市役所の休館日です(工事)。別の日を選ぶか、開催する理由を例外理由に書いてください。",
                "6行目、施設番号: 架橋市役所は、11月20日(金) 10:00〜11:00に「LINEで家族とつながる」(26-0006)で使うことになっています。別の時刻か、別の会場を選んでください。",
                "7行目、開催日: 11月23日(月)は祝日です(勤労感謝の日)。別の日を選ぶか、開催する理由を例外理由に書いてください。",
            ]
        ),
        (
            "people", "人番号,氏名カナ,生年月日,年齢,性別\nP-0004,ウエダ,2030-01-01,,\nP-0005,,1950-02-30,131,F\n",
            [
                "Line 2, 生年月日: The birth date lies in the future or too far back. Write the birth date such as 1950-04-29, or give the age.",
                "Line 3, 氏名カナ: no value. Write a reading in kana, such as ヤマダ タロウ.",
                "Line 3, 生年月日: not a date such as 2026-11-18. Write a date such as 2026-11-18.",
                "Line 3, 年齢: not a whole number from 0 to 130. Write a whole number from 0 to 130.",
                "Line 3, 性別: not one of 男, 女, その他. Write one of 男, 女, その他.",
            ],
            [
                "2行目、生年月日: 生年月日が未来の日付か、古すぎる日付です。「1950-04-29」のように書くか、年齢を書いてください。",
                "3行目、氏名カナ: 値がありません。カナ(例 ヤマダ タロウ)を書いてください。",
                "3行目、生年月日: 日付(例 2026-11-18)ではありません。日付(例 2026-11-18)に直してください。",
                "3行目、年齢: 0から130までの整数ではありません。0から130までの整数に直してください。",
                "3行目、性別: 「男, 女, その他」のいずれかではありません。「男, 女, その他」のいずれかに直してください。",
            ]
        ),
        (
            "registrations",
            """
            受付番号,教室番号,人番号,受付日時,状態
            A-0003,26-0001,P-0003,2026-10-21 09:00,確定
            A-0004,26-0001,P-0001,2026-10-21 09:00,待ち
            A-0005,26-0009,P-0001,2026-10-21 09:00,待ち
            A-0006,26-0001,P-0009,2026-10-21,来る
            A-0001,26-0002,P-0001,2026-10-20 09:00,取消

            """,
            [
                "Line 2, 状態: Session 26-0001 has 2 seats, and this registration would be one too many. Correct the state or the session's number of seats.",
                "Line 3, 人番号: This person is registered to session 26-0001 already: A-0001 (has a seat). Nothing more is to be done; if it is somebody else with the same name, say so (--another-person).",
                "Line 4, 教室番号: no such session is on file. Import the session first, or correct the field.",
                "Line 5, 受付日時: not a date and time such as 2026-11-18 09:30. Write a date and time such as 2026-11-18 09:30.",
                "Line 5, 状態: not one of 申込, 仮押さえ, 確定, 待ち, 提示, 辞退, 取消, 落選. Write one of 申込, 仮押さえ, 確定, 待ち, 提示, 辞退, 取消, 落選.",
                "Line 6, 受付番号: Registration A-0001 belongs to another session or another person. Cancel it and register the person anew under another number.",
            ],
            [
                "2行目、状態: 教室 26-0001 の定員は 2 人で、この受付の席がありません。受付の状態か、教室の定員を直してください。",
                "3行目、人番号: この方は、教室26-0001をすでに受け付けています（A-0001、席あり）。もう一度受け付ける必要はありません。同姓同名の別の方のときだけ、「別の人です」(--another-person)を選んでください。",
                "4行目、教室番号: その教室は登録されていません。教室を先に取り込むか、この項目を直してください。",
                "5行目、受付日時: 日時(例 2026-11-18 09:30)ではありません。日時(例 2026-11-18 09:30)に直してください。",
                "5行目、状態: 「申込, 仮押さえ, 確定, 待ち, 提示, 辞退, 取消, 落選」のいずれかではありません。「申込, 仮押さえ, 確定, 待ち, 提示, 辞退, 取消, 落選」のいずれかに直してください。",
                "6行目、受付番号: 受付 A-0001 は、別の教室か別の人のものとして登録されています。その受付を取り消し、別の番号であらためて受け付けてください。",
            ]
        ),
        (
            "attendance",
            "教室番号,人番号,出欠\n26-0001,P-0003,出席\n26-0001,P-0002,当日参加\n26-0002,P-0001,出席\n,P-0001,出席\n26-0001,P-0009,欠席\n",
            [
                "Line 2, 出欠: P-0003 has no seat on session 26-0001. Record a person who came without a seat as a walk-in (当日参加).",
                "Line 3, 出欠: P-0002 has a seat on session 26-0001 and is no walk-in. Record the person as present (出席).",
                "Line 4, 教室番号: Session 26-0002 is cancelled. Choose another session; 'kakehashi session list' shows them.",
                "Line 5, 教室番号: no value. Write a number or code.",
                "Line 6, 人番号: no such person is on file. Import the person first, or correct the field.",
            ],
            [
                "2行目、出欠: P-0003の方は、教室26-0001に席がありません。申し込みなしで参加した方は「当日参加」と記録してください。",
                "3行目、出欠: P-0002の方は、教室26-0001に席があります。「出席」と記録してください。",
                "4行目、教室番号: 教室 26-0002 は中止になっています。教室の一覧から別の教室を選んでください。",
                "5行目、教室番号: 値がありません。番号または記号を書いてください。",
                "6行目、人番号: その人は登録されていません。人を先に取り込むか、この項目を直してください。",
            ]
        ),
    ]

    static func desk(_ folder: ScratchFolder, without left: String = "") throws -> ClassDesk {
        let desk = try ClassImportTests.emptyDesk(folder)
        set(desk, "2026-11-18", "12:00")
        for (kind, text) in good where kind != left { _ = try ClassImportTests.load(kind, text, into: desk) }
        return desk
    }

    static func set(_ desk: ClassDesk, _ date: String, _ time: String) {
        (desk.clock as? MovingClock)?.set(date, time)
    }

    /// All rows of the classes' tables, to see that nothing has changed.
    static func state(of desk: ClassDesk) throws -> [Int] {
        try desk.store.read { snapshot in
            try ["venue", "instructor", "closure", "session", "person", "registration", "attendance", "journal"]
                .map { try snapshot.count("SELECT COUNT(*) AS n FROM \($0)") }
        }
    }

    @Test(arguments: bad)
    func everyBadRowIsToldAndNothingEnters(
        kind: String, text: String, english: [String], japanese: [String]
    ) throws {
        let folder = try ScratchFolder()
        let desk = try Self.desk(folder)
        let before = try Self.state(of: desk)
        let faults = Fault.all { _ = try ClassImportTests.load(kind, text, into: desk) }
        let said = [try ShippedPhrases.load("en"), try ShippedPhrases.load("ja")].map { faults.map($0.advice) }
        #expect(said[0] == english)
        #expect(said[1] == japanese)
        #expect(try Self.state(of: desk) == before)
    }

    @Test func whatHasChangedIsUpdatedAndCountedAgain() throws {
        let folder = try ScratchFolder()
        let desk = try Self.desk(folder, without: "attendance")
        let header = "教室番号,講座,施設番号,実施主体,開催日,開始時刻,終了時刻,定員,講師番号,補助員番号\n"
        let moved = header + "26-0001,first-steps,V01,委託,2026-12-02,13:00,14:00,3,T01,\n"
        let outcome = try desk.importSessions(moved, movesPublished: true, by: .commandLine)
        #expect(outcome == ImportOutcome(updated: 1))
        Self.set(desk, "2026-12-02", "15:00")
        let first = "教室番号,人番号,出欠\n26-0001,P-0001,出席\n"
        #expect(try desk.importAttendance(first, by: .commandLine) == ImportOutcome(added: 1))
        let corrected = "教室番号,人番号,出欠\n26-0001,P-0001,欠席\n26-0001,P-0003,当日参加\n"
        #expect(try desk.importAttendance(corrected, by: .commandLine) == ImportOutcome(added: 1, updated: 1))
        let without = "人番号,出欠\nP-0002,出席\n"
        #expect(
            try desk.importAttendance(without, session: "26-0001", by: .commandLine) == ImportOutcome(added: 1))
        let found = try desk.store.examine(Check.ofEveryFile + Check.ofClasses).flatMap(\.faults)
        #expect(found.map(\.description) == [])
        let days = try desk.store.read { snapshot in
            try snapshot.rows("SELECT local_date, host, attended FROM class_day") {
                "\(try $0.text("local_date")) \(try $0.text("host")) \(try $0.int("attended"))"
            }
        }
        #expect(days == ["2026-12-02 contractor 2"])
    }

    @Test func seatsThatAFileAddsAreOffered() throws {
        let folder = try ScratchFolder()
        let desk = try Self.desk(folder, without: "attendance")
        let header = "受付番号,教室番号,人番号,受付日時,状態\n"
        _ = try desk.importRegistrations(
            header + "A-0003,26-0001,P-0003,2026-11-01 09:00,待ち\n", by: .commandLine)
        let sessions = "教室番号,講座,施設番号,実施主体,開催日,開始時刻,終了時刻,定員,講師番号,補助員番号\n"
        Self.set(desk, "2026-11-18", "09:00")
        let wider = sessions + "26-0001,first-steps,V01,市直営,2026-11-18,10:00,11:00,3,T01,H01\n"
        #expect(try desk.importSessions(wider, movesPublished: true, by: .commandLine).updated == 1)
        #expect(try desk.session("26-0001").counts.offered == 1)
        let found = try desk.store.examine(Check.ofClasses).flatMap(\.faults)
        #expect(found.map(\.description) == [])
    }

    @Test func theLineFollowsTheTimeOfApplication() throws {
        let folder = try ScratchFolder()
        let desk = try Self.desk(folder)
        let attendees = try desk.attendees(of: "26-0001")
        #expect(attendees.map(\.registration?.number) == ["A-0002", "A-0001"])
        Self.set(desk, "2026-11-18", "09:00")
        let entry = PersonEntry(kana: "ハシモト", age: 80)
        let next = try desk.register(
            RegistrationRequest(session: "26-0001", applicant: .entry(entry)), by: .commandLine)
        // Numbers that came with the file are not given again.
        #expect((next.registration.number, next.person.number, next.position) == ("A-0003", "P-0004", 1))
        let added = try desk.addSession(
            SessionRequest(
                course: "line", venue: "V01", date: LocalDate("2026-11-19")!, start: TimeOfDay("10:00")!,
                end: TimeOfDay("11:00")!), by: .commandLine)
        #expect((added.session.number, added.session.capacity) == ("26-0003", 15))
    }

    @Test func tenThousandRegistrationsEnterInOneGo() throws {
        let folder = try ScratchFolder()
        let desk = try Self.desk(folder)
        var people = "人番号,氏名カナ,年齢\n"
        var registrations = "受付番号,教室番号,人番号,受付日時,状態\n"
        for index in 1...10_000 {
            people += "Q-\(index),サトウ,70\n"
            registrations += "B-\(index),26-0001,Q-\(index),2026-10-21 10:00,待ち\n"
        }
        #expect(try desk.importPeople(people, by: .commandLine).added == 10_000)
        #expect(try desk.importRegistrations(registrations, by: .commandLine).added == 10_000)
        #expect(try desk.session("26-0001").counts.waiting == 10_000)
    }
}

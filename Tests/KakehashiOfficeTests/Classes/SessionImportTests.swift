import Kakehashi
import KakehashiOffice
import KakehashiStore
import TestSupport
import Testing

/// What a file of sessions may change, and who has to be told of it.
@Suite struct SessionImportTests {
    static let header = "教室番号,講座,施設番号,実施主体,開催日,開始時刻,終了時刻,定員,講師番号,補助員番号,状態\n"
    /// As `fixture()` has it on file.
    static let stored = ["26-0001", "first-steps", "V01", "市直営", "2026-11-18", "10:00", "11:00", "2", "T01", "", "予定"]

    /// A published session with two who have seats and one who waits.
    func fixture(registered: Bool = true) throws -> DeskFixture {
        let fixture = try DeskFixture()
        try fixture.session(instructor: "T01")
        if registered { for index in 1...3 { try fixture.register(kana(index), telephone: "0982-52-211\(index)") } }
        return fixture
    }

    static func row(_ changes: [Int: String] = [:]) -> String {
        stored.enumerated().map { changes[$0.offset] ?? $0.element }.joined(separator: ",") + "\n"
    }

    @discardableResult
    func load(
        _ fixture: DeskFixture, _ changes: [Int: String], moves: Bool = false, header: String = header
    ) throws -> ImportOutcome {
        try fixture.desk.importSessions(header + Self.row(changes), movesPublished: moves, by: .commandLine)
    }

    /// Each column that may change, and how the change is named.
    static let changes: [([Int: String], String, String)] = [
        ([1: "line"], "講座", "講座 first-steps → line"), ([2: "V02"], "施設番号", "施設番号 V01 → V02"),
        ([3: "委託"], "実施主体", "実施主体 市直営 → 委託"), ([4: "2026-11-25"], "開催日", "開催日 2026-11-18 → 2026-11-25"),
        ([5: "10:30"], "開始時刻", "開始時刻 10:00 → 10:30"), ([6: "11:30"], "終了時刻", "終了時刻 11:00 → 11:30"),
        ([7: "5"], "定員", "定員 2 → 5"), ([8: ""], "講師番号", "講師番号 T01 → -"), ([9: "H01"], "補助員番号", "補助員番号 - → H01"),
        ([10: "中止"], "状態", "状態 予定 → 中止"),
        ([4: "2026-11-25", 2: "V02"], "施設番号", "施設番号 V01 → V02、開催日 2026-11-18 → 2026-11-25"),
    ]

    @Test(arguments: changes)
    func aPublishedSessionWithPeopleChangesOnlyWhenSomebodySaysSo(
        changes: [Int: String], column: String, text: String
    ) throws {
        let fixture = try fixture()
        let before = try fixture.desk.session("26-0001")
        let faults = Fault.all { try load(fixture, changes) }
        #expect(faults.map(\.code) == [.importRefusedRow])
        #expect(faults.first?.values["problem"] == "@fault.session.published")
        #expect(faults.first?.values["changes"] == text)
        #expect(faults.first?.values["column"] == column)
        #expect(faults.first?.values["count"] == "3")
        #expect(try fixture.desk.session("26-0001") == before)
        #expect(try load(fixture, changes, moves: true) == ImportOutcome(updated: 1))
        #expect(try fixture.findings() == [])
        // Without people nobody has to be told, and nobody has to say so.
        let empty = try self.fixture(registered: false)
        #expect(try load(empty, changes) == ImportOutcome(updated: 1))
    }

    @Test func sentencesSayWhatToDo() throws {
        let fixture = try fixture()
        let faults = Fault.all { try load(fixture, [4: "2026-11-25"]) }
        #expect(
            faults.map(try ShippedPhrases.load("ja").advice) == [
                "2行目、開催日: 教室 26-0001 は公開済みで、3人が申し込んでいます。取り込むと変わります(開催日 2026-11-18 → 2026-11-25)。知らせる方を「--people」で確かめ、変えてよければ「--move-published」を付けて取り込んでください。"
            ])
    }

    @Test(arguments: changes)
    func whatWasHeldIsNotChanged(changes: [Int: String], column: String, text: String) throws {
        let fixture = try DeskFixture()
        try fixture.session(instructor: "T01")
        try fixture.register(kana(1))
        fixture.clock.set("2026-11-18", "10:30")
        _ = try fixture.desk.recordAttendance(
            of: "26-0001", [AttendanceEntry(person: "P-0001", state: .present)], by: fixture.clerk)
        for moves in [false, true] {
            let faults = Fault.all { try load(fixture, changes, moves: moves) }
            let problem = changes[10] == "中止" ? "@fault.session.attended" : "@fault.session.held"
            #expect(faults.map { $0.values["problem"] } == [problem])
            #expect(faults.first?.values["column"] == column)
        }
        #expect(try load(fixture, [:]) == ImportOutcome(unchanged: 1))
    }

    @Test func nothingCancelledIsHeldAfterAll() throws {
        let fixture = try fixture()
        _ = try fixture.desk.cancelSession("26-0001", reason: "大雪", by: fixture.clerk)
        for state in ["予定", "下書き", ""] {
            let faults = Fault.all { try load(fixture, [10: state], moves: true) }
            #expect(faults.map { $0.values["problem"] } == ["@fault.session.notReopened"], "\(state)")
        }
        // A file that does not speak of the state leaves it.
        let without = "教室番号,講座,施設番号,実施主体,開催日,開始時刻,終了時刻,定員\n26-0001,first-steps,V01,市直営,2026-11-18,10:00,11:00,2\n"
        #expect(try fixture.desk.importSessions(without, by: .commandLine) == ImportOutcome(unchanged: 1))
        #expect(try load(fixture, [10: "中止"]) == ImportOutcome(unchanged: 1))
        #expect(try fixture.desk.session("26-0001").session.state == .cancelled)
    }

    @Test func aDraftHasNoRegistrations() throws {
        let fixture = try fixture()
        let faults = Fault.all { try load(fixture, [10: "下書き"], moves: true) }
        #expect(faults.map { $0.values["problem"] } == ["@fault.session.registered"])
        let empty = try self.fixture(registered: false)
        #expect(try load(empty, [10: "下書き"]) == ImportOutcome(updated: 1))
        let file = "受付番号,教室番号,人番号,受付日時,状態\nA-0050,26-0001,P-0001,2026-10-01 09:00,確定\n"
        _ = try empty.desk.importPeople("人番号,氏名カナ\nP-0001,サトウ\n", by: .commandLine)
        let registered = Fault.all { _ = try empty.desk.importRegistrations(file, by: .commandLine) }
        #expect(registered.map { $0.values["problem"] } == ["@fault.session.draft"])
        let came = Fault.all {
            _ = try empty.desk.importAttendance("教室番号,人番号,出欠\n26-0001,P-0001,当日参加\n", by: .commandLine)
        }
        #expect(came.map { $0.values["problem"] } == ["@fault.session.draft"])
    }

    /// An old file of registrations brings nobody back who has cancelled, and takes nobody's seat away.
    @Test(
        arguments: [
            ("A-0001", "確定", nil), ("A-0001", "待ち", "@registration.state.confirmed"), ("A-0001", "取消", nil),
            ("A-0001", "申込", "@registration.state.confirmed"), ("A-0002", "確定", "@registration.state.cancelled"),
            ("A-0002", "待ち", "@registration.state.cancelled"), ("A-0002", "取消", nil), ("A-0002", "辞退", nil),
            ("A-0003", "待ち", "@registration.state.offered"), ("A-0003", "確定", nil), ("A-0003", "取消", nil),
        ] as [(String, String, String?)])
    func anOldFileUndoesNoRegistration(number: String, state: String, stored: String?) throws {
        let fixture = try fixture()
        _ = try fixture.desk.cancel("A-0002", by: fixture.clerk)
        let person = number.replacing("A", with: "P")
        let file = "受付番号,教室番号,人番号,受付日時,状態\n\(number),26-0001,\(person),2026-11-02 12:00,\(state)\n"
        let faults = Fault.all { _ = try fixture.desk.importRegistrations(file, by: .commandLine) }
        #expect(faults.map { $0.values["state"] } == (stored.map { [$0] } ?? []))
        #expect(faults.allSatisfy { $0.values["problem"] == "@fault.registration.undone" })
        #expect(try fixture.findings() == [])
    }

    @Test func coursesGoByTheirTitlesToo() throws {
        let fixture = try fixture(registered: false)
        #expect(try load(fixture, [1: "はじめてのスマートフォン"]) == ImportOutcome(unchanged: 1))
        let faults = Fault.all { try load(fixture, [1: "りょうり"]) }
        #expect(
            faults.map(try ShippedPhrases.load("ja").advice) == [
                "2行目、講座: その講座はありません。講座のフォルダー名か題名で書いてください(近いもの: first-steps, line)。新しい講座は、取り込むのではなく、データフォルダーの Curriculum に置きます。"
            ])
    }

    /// Whoever has applied to a session that moves stays listed until somebody has told them.
    @Test func whoHasToBeToldStaysListed() throws {
        let fixture = try fixture()
        let listed = try fixture.desk.peopleToTell(
            ofSessionsIn: Self.header + Self.row([4: "2026-11-25", 2: "V02"]))
        #expect(listed.map(\.people.count) == [3])
        #expect(try fixture.desk.peopleToTell(of: "26-0001").isEmpty)
        try load(fixture, [4: "2026-11-25", 2: "V02"], moves: true)
        let told = try fixture.desk.peopleToTell(of: "26-0001")
        #expect(told.map(\.registration.number) == ["A-0001", "A-0002", "A-0003"])
        #expect(told.allSatisfy { $0.toldAt == nil && $0.knownVenue == "架橋市役所" })
        #expect(told.map { "\($0.known?.date ?? LocalDate(dayNumber: 0))" } == Array(repeating: "2026-11-18", count: 3))
        try fixture.desk.noteTold(["A-0002"], of: "26-0001", by: fixture.clerk)
        _ = try fixture.desk.cancel("A-0003", by: fixture.clerk)
        // Who was told knows the new place; who was not still knows the old one.
        try load(fixture, [4: "2026-12-02", 2: "V02"], moves: true)
        let again = try fixture.desk.peopleToTell(of: "26-0001")
        #expect(again.map(\.registration.number) == ["A-0001", "A-0002"])
        #expect(again.map { "\($0.known?.date ?? LocalDate(dayNumber: 0))" } == ["2026-11-18", "2026-11-25"])
        #expect(try fixture.desk.untold().map { "\($0.session) \($0.people)" } == ["26-0001 2"])
        // Back where the first knows it, only the second has to be told.
        try load(fixture, [4: "2026-11-18", 2: "V01"], moves: true)
        #expect(try fixture.desk.untold().map { "\($0.session) \($0.people)" } == ["26-0001 1"])
        try fixture.desk.noteTold(["A-0002"], of: "26-0001", by: fixture.clerk)
        #expect(try fixture.desk.untold().isEmpty)
        _ = try fixture.desk.cancelSession("26-0001", reason: "大雪", by: fixture.clerk)
        #expect(try fixture.desk.untold().map { "\($0.session) \($0.people)" } == ["26-0001 2"])
        #expect(try fixture.findings() == [])
    }

    /// What a session was stays in its history.
    @Test func historyKeepsWhenAndWhere() throws {
        let fixture = try fixture()
        try load(fixture, [4: "2026-11-25", 5: "13:00", 6: "14:00", 2: "V02", 8: "", 9: "H01"], moves: true)
        let history = try fixture.store.read { snapshot in
            try snapshot.rows(
                """
                SELECT h.version, h.held_on, h.start_time, h.end_time, v.number AS venue, h.staff
                FROM session_history h JOIN venue v ON v.id = h.venue_id ORDER BY h.version
                """
            ) {
                let place = "\(try $0.text("held_on")) \(try $0.text("start_time")) \(try $0.text("end_time"))"
                return "\(try $0.int("version")) \(place) \(try $0.text("venue")) \(try $0.text("staff").count)"
            }
        }
        #expect(history == ["1 2026-11-18 10:00 11:00 V01 36", "2 2026-11-25 13:00 14:00 V02 36"])
    }
}

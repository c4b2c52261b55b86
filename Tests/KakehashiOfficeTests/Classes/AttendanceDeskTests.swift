import Kakehashi
import KakehashiOffice
import KakehashiStore
import TestSupport
import Testing

@Suite struct AttendanceDeskTests {
    func fixture() throws -> DeskFixture {
        let fixture = try DeskFixture()
        try fixture.session(capacity: 2)
        for index in 1...3 { try fixture.register(kana(index), age: 60 + index * 5) }
        return fixture
    }

    func record(_ fixture: DeskFixture, _ entries: [(String, Attendance.State)]) throws -> ImportOutcome {
        try fixture.desk.recordAttendance(
            of: "26-0001", entries.map { AttendanceEntry(person: $0.0, state: $0.1) }, by: fixture.clerk)
    }

    @Test func whoCameIsCountedAndMayBeCorrected() throws {
        let fixture = try fixture()
        #expect(try record(fixture, [("P-0001", .present), ("P-0002", .absent)]) == ImportOutcome(added: 2))
        #expect(try record(fixture, [("P-0001", .present), ("P-0002", .present)]).updated == 1)
        let counts = try fixture.desk.session("26-0001").counts
        #expect((counts.present, counts.absent, counts.attended) == (2, 0, 2))
        let history = try fixture.store.read { snapshot in
            try snapshot.rows("SELECT version, state FROM attendance_history ORDER BY version, state") {
                "\(try $0.int("version")) \(try $0.text("state"))"
            }
        }
        #expect(history == ["1 absent", "1 present", "2 present"])
        #expect(try fixture.findings() == [])
    }

    @Test func aWalkInIsFoundOnFileOrAdded() throws {
        let fixture = try fixture()
        let entry = PersonEntry(kana: "タナカ ウメ", age: 81, device: .rakuraku)
        let attendance = try fixture.desk.recordWalkIn(entry, to: "26-0001", by: fixture.clerk)
        #expect(attendance.facts == PersonFacts(ageBand: .from80, device: .rakuraku))
        // Whoever waited for a seat and came is a walk-in too.
        #expect(try record(fixture, [("P-0003", .walkIn)]).added == 1)
        let attendees = try fixture.desk.attendees(of: "26-0001")
        #expect(attendees.map(\.person.number) == ["P-0001", "P-0002", "P-0003", "P-0004"])
        #expect(attendees.map(\.attendance?.state) == [nil, nil, .walkIn, .walkIn])
        #expect(try fixture.findings() == [])
    }

    static let refused: [(String, Attendance.State, [String])] = [
        (
            "P-0003", .present,
            ["人番号 P-0003 の方は、教室 26-0001 に席がありません。受付なしで参加した方は「当日参加」と記録してください。"]
        ),
        ("P-0001", .walkIn, ["人番号 P-0001 の方は、教室 26-0001 に席があるため当日参加ではありません。「出席」と記録してください。"]),
        ("P-0099", .present, ["その人番号の人はいません。P-0001 のような人番号で選んでください。"]),
        ("山田 太郎", .present, ["その人番号の人はいません。P-0001 のような人番号で選んでください。"]),
    ]

    @Test(arguments: refused)
    func whatDoesNotFitIsToldAndNothingChanges(
        person: String, state: Attendance.State, expected: [String]
    ) throws {
        let fixture = try fixture()
        let faults = Fault.all { _ = try record(fixture, [("P-0002", .present), (person, state)]) }
        let phrases = try ShippedPhrases.load("ja")
        #expect(faults.map(phrases.advice) == expected)
        #expect(try fixture.desk.session("26-0001").counts.attended == 0)
    }

    @Test func aCancelledOrUnknownSessionTakesNoAttendance() throws {
        let fixture = try fixture()
        _ = try fixture.desk.cancelSession("26-0001", reason: "大雪", by: fixture.clerk)
        let told = Fault.all { _ = try record(fixture, [("P-0001", .present)]) }
        #expect(told == [Fault(.sessionCancelled, ["session": "26-0001"])])
        let unknown = Fault.all {
            _ = try fixture.desk.recordAttendance(of: "26-0009", [], by: fixture.clerk)
        }
        #expect(unknown == [Fault(.sessionUnknown, ["session": "26-0009"])])
    }

    @Test func aSessionThatPeopleAttendedIsNotCancelled() throws {
        let fixture = try fixture()
        _ = try record(fixture, [("P-0001", .present)])
        let faults = Fault.all { _ = try fixture.desk.cancelSession("26-0001", reason: "誤り", by: fixture.clerk) }
        #expect(faults == [Fault(.sessionAttended, ["session": "26-0001"])])
    }

    @Test func figuresThatWereTamperedWithAreFound() throws {
        let fixture = try fixture()
        _ = try record(fixture, [("P-0001", .present)])
        try fixture.store.decide(.program, for: fixture.desk.office.id, at: DeskFixture.noon) { decision in
            try decision.run("UPDATE class_day SET attended = 7")
            try decision.run("UPDATE registration SET state = 'confirmed'")
        }
        let found = try fixture.findings()
        #expect(
            found == [
                "doctor.seats capacity=2 session=26-0001 taken=3", "doctor.rollups count=2 table=session_count",
                "doctor.rollups count=2 table=class_day",
            ])
    }
}

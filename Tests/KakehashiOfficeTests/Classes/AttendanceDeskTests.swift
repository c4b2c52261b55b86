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
        fixture.clock.set("2026-11-18", "12:00")
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
            ["P-0003の方は、教室26-0001に席がありません。申し込みなしで参加した方は「当日参加」と記録してください。"]
        ),
        ("P-0001", .walkIn, ["P-0001の方は、教室26-0001に席があります。「出席」と記録してください。"]),
        ("P-0099", .present, ["その番号の人はいません。人番号(P-0001 など)か、その教室の受付番号(A-0001 など)で選んでください。"]),
        ("山田 太郎", .present, ["その番号の人はいません。人番号(P-0001 など)か、その教室の受付番号(A-0001 など)で選んでください。"]),
        ("P-0003", .absent, ["P-0003の方は、教室26-0001に席がありません。申し込みなしで参加した方は「当日参加」と記録してください。"]),
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

    @Test(arguments: [
        ("2026-11-02", "12:00", true), ("2026-11-18", "09:59", true), ("2026-11-18", "10:00", false),
        ("2026-12-24", "18:00", false),
    ])
    func nobodyCanHaveComeBeforeTheSessionBegins(date: String, time: String, isRefused: Bool) throws {
        let fixture = try fixture()
        fixture.clock.set(date, time)
        let ways: [() throws -> Void] = [
            { _ = try record(fixture, [("P-0001", .present)]) },
            { _ = try fixture.desk.recordWalkIn(PersonEntry(kana: "タナカ ウメ"), to: "26-0001", by: fixture.clerk) },
            {
                _ = try fixture.desk.importAttendance(
                    "人番号,出欠\nP-0002,欠席\n", session: "26-0001", by: fixture.clerk)
            },
            { _ = try fixture.desk.importAttendance("教室番号,人番号,出欠\n26-0001,P-0002,欠席\n", by: fixture.clerk) },
        ]
        let japanese = try ShippedPhrases.load("ja")
        for way in ways {
            let faults = Fault.all(from: way)
            #expect(faults.isEmpty != isRefused)
            for fault in faults {
                #expect(japanese.advice(on: fault).contains("教室26-0001は、11月18日(水)の10:00からです。まだ出欠はつけられません。"))
            }
        }
        #expect(try fixture.desk.session("26-0001").counts.attended == (isRefused ? 0 : 2))
        #expect(try fixture.findings() == [])
    }

    @Test func aRecordIsTakenBackWithItsHistoryAndCountsFollow() throws {
        let fixture = try fixture()
        _ = try record(fixture, [("P-0001", .present), ("P-0002", .absent), ("P-0003", .walkIn)])
        let walkIn = PersonEntry(kana: "タナカ ウメ", age: 81)
        _ = try fixture.desk.recordWalkIn(walkIn, to: "26-0001", by: fixture.clerk)
        let erased = try record(
            fixture,
            [("P-0001", .unrecorded), ("P-0002", .unrecorded), ("P-0003", .unrecorded), ("P-0004", .unrecorded)])
        #expect(erased == ImportOutcome(updated: 4))
        let counts = try fixture.desk.session("26-0001").counts
        #expect((counts.present, counts.absent, counts.walkIns) == (0, 0, 0))
        let attendees = try fixture.desk.attendees(of: "26-0001")
        #expect(attendees.map(\.person.number) == ["P-0001", "P-0002", "P-0003"], "the walk-in is gone from the list")
        #expect(attendees.allSatisfy { $0.attendance == nil })
        #expect(attendees.map(\.attendanceVersion) == [2, 2, 2])
        #expect(try fixture.rows("SELECT person_id FROM person_month") == 0)
        #expect(try fixture.rows("SELECT state FROM attendance_history WHERE state = 'unrecorded'") == 4)
        #expect(try fixture.findings() == [])
        // Taken back once more it is nothing new, and it can be recorded again.
        #expect(try record(fixture, [("P-0001", .unrecorded)]) == ImportOutcome(unchanged: 1))
        _ = try fixture.desk.recordWalkIn(walkIn, to: "26-0001", by: fixture.clerk)
        #expect(try record(fixture, [("P-0001", .present)]) == ImportOutcome(updated: 1))
        #expect(try fixture.desk.session("26-0001").counts.attended == 2)
        #expect(try fixture.findings() == [])
    }

    @Test func nothingIsTakenBackWhereNothingWasRecorded() throws {
        let fixture = try fixture()
        #expect(try record(fixture, [("P-0001", .unrecorded)]) == ImportOutcome(unchanged: 1))
        #expect(try fixture.desk.attendees(of: "26-0001")[0].attendanceVersion == 0)
        let unknown = Fault.all { _ = try record(fixture, [("P-0003", .unrecorded)]) }
        #expect(unknown.map(\.code) == [.attendanceNotRegistered])
    }

    @Test(arguments: 0..<8)
    func countsFollowAnySequenceOfRecords(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let fixture = try fixture()
        var recorded: [String: Attendance.State] = [:]
        var trace = ["seed \(seed)"]
        for _ in 0..<30 {
            let person = ["P-0001", "P-0002", "P-0003"].randomElement(using: &random) ?? ""
            let state = Attendance.State.allCases.randomElement(using: &random) ?? .present
            trace.append("\(person) \(state)")
            if (try? record(fixture, [(person, state)])) != nil { recorded[person] = state }
            let counts = try fixture.desk.session("26-0001").counts
            let expected = [Attendance.State.present, .absent, .walkIn].map { state in
                recorded.values.count { $0 == state }
            }
            #expect([counts.present, counts.absent, counts.walkIns] == expected, "\(trace.joined(separator: "\n"))")
        }
        #expect(try fixture.findings() == [], "\(trace.joined(separator: "\n"))")
    }

    static let files: [(String, [String])] = [
        ("受付番号,出欠\nA-0001,出席\nA-0002,欠席\n", []),
        ("人番号,出欠\nA-0001,出席\nP-0002,欠席\n", []),
        ("人番号,受付番号,出欠\nP-0001,A-0001,出席\n,A-0002,欠席\n", []),
        ("人番号,受付番号,出欠\nP-0001,A-0002,出席\n", ["import.contradiction"]),
        ("受付番号,出欠\nA-0099,出席\n", ["import.unknownReference"]),
        ("受付番号,出欠\nA-0004,出席\n", ["import.unknownReference"]),
        ("人番号,受付番号,出欠\n,,出席\n", ["import.missingValue"]),
    ]

    @Test(arguments: files)
    func aFileNamesPeopleByTheNumbersThatStandOnTheSheet(text: String, expected: [String]) throws {
        let fixture = try DeskFixture()
        try fixture.session(capacity: 2)
        for index in 1...3 { try fixture.register(kana(index)) }
        try fixture.session("2026-11-19")
        try fixture.register(kana(4), to: "26-0002")
        fixture.clock.set("2026-11-18", "12:00")
        let faults = Fault.all {
            _ = try fixture.desk.importAttendance(text, session: "26-0001", by: fixture.clerk)
        }
        #expect(faults.map(\.code.name) == expected)
        let counts = try fixture.desk.session("26-0001").counts
        #expect((counts.present, counts.absent) == (expected.isEmpty ? (1, 1) : (0, 0)))
    }

    @Test func aRegistrationsNumberNamesItsPersonInItsOwnSessionOnly() throws {
        let fixture = try fixture()
        #expect(try record(fixture, [("A-0001", .present)]) == ImportOutcome(added: 1))
        #expect(try fixture.desk.attendees(of: "26-0001")[0].attendance?.state == .present)
    }

    /// Walk-ins are typed in after the session.
    @Test(arguments: [("2026-11-18", "12:00"), ("2026-12-10", "09:00"), ("2027-10-01", "09:00")])
    func anAgeToldLaterIsTheAgeOfTheDayOfTheSession(date: String, time: String) throws {
        let fixture = try fixture()
        fixture.clock.set(date, time)
        let entry = PersonEntry(kana: "タナカ ウメ", age: 80)
        let attendance = try fixture.desk.recordWalkIn(entry, to: "26-0001", by: fixture.clerk)
        #expect(attendance.facts.ageBand == .from80)
        let people = try fixture.desk.attendees(of: "26-0001").map(\.person)
        #expect(people.last?.age(on: try #require(LocalDate("2026-11-18"))) == 80)
    }

    @Test func aWalkInWhoMayBeOnFileIsAskedFor() throws {
        let fixture = try fixture()
        let entry = PersonEntry(kana: kana(1), age: 67)
        let asked = Fault.all { _ = try fixture.desk.recordWalkIn(entry, to: "26-0001", by: fixture.clerk) }
        #expect(asked == [Fault(.personLikely, ["people": "P-0001"])])
        let other = try fixture.desk.recordWalkIn(entry, Identity(.another), to: "26-0001", by: fixture.clerk)
        #expect(try fixture.desk.attendees(of: "26-0001").last?.person.number == "P-0004")
        #expect(other.state == .walkIn)
    }

    @Test func aDraftIsToldAsADraft() throws {
        let fixture = try fixture()
        try fixture.store.decide(.program, for: fixture.desk.office.id, at: fixture.clock.now()) { decision in
            try decision.run("UPDATE session SET state = 'draft'")
        }
        let faults =
            Fault.all { _ = try record(fixture, [("P-0001", .present)]) }
            + Fault.all {
                _ = try fixture.desk.importAttendance("教室番号,人番号,出欠\n26-0001,P-0002,欠席\n", by: fixture.clerk)
            }
        let japanese = try ShippedPhrases.load("ja")
        #expect(faults.count == 2)
        for fault in faults { #expect(japanese.sentence(of: fault).contains("下書き"), "\(fault)") }
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
        try fixture.store.decide(.program, for: fixture.desk.office.id, at: fixture.clock.now()) { decision in
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

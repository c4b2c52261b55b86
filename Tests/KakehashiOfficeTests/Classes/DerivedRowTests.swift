import Kakehashi
import KakehashiOffice
import KakehashiStore
import TestSupport
import Testing

/// What a decision derives from the rows that it writes: after every use case the figures equal a recount, and the
/// journal has its lines.
@Suite struct DerivedRowTests {
    /// A use case and the actions that it writes into the journal.
    struct Step: Sendable, CustomTestStringConvertible {
        let name: String
        let actions: [String]
        let run: @Sendable (ClassDesk) throws -> Void

        init(_ name: String, _ actions: [String], _ run: @escaping @Sendable (ClassDesk) throws -> Void) {
            self.name = name
            self.actions = actions
            self.run = run
        }

        var testDescription: String { name }
    }

    static let clerk = Author.account("clerk")

    static func add(
        _ desk: ClassDesk, _ date: String, capacity: Int = 2, start: String = "10:00", end: String = "11:00"
    ) throws {
        _ = try desk.addSession(
            SessionRequest(
                course: "first-steps", venue: "V01", date: LocalDate(date)!, start: TimeOfDay(start)!,
                end: TimeOfDay(end)!, capacity: capacity), by: clerk)
    }

    static func register(_ desk: ClassDesk, _ kana: String, to session: String = "26-0001") throws {
        let request = RegistrationRequest(session: session, applicant: .entry(PersonEntry(kana: kana, age: 75)))
        _ = try desk.register(request, by: clerk)
    }

    static let header = "教室番号,講座,施設番号,実施主体,開催日,開始時刻,終了時刻,定員,状態\n"

    static let steps = [
        Step("add", ["session.add"]) { try add($0, "2026-11-02", start: "12:30", end: "13:00") },
        Step("add another", ["session.add"]) { try add($0, "2026-11-20") },
        Step("register", ["person.add", "registration.add"]) { try register($0, "サトウ ハナ") },
        Step("register two", ["person.add", "registration.add", "person.add", "registration.add"]) {
            for kana in ["スズキ ウメ", "タナカ マツ"] { try register($0, kana) }
        },
        Step("register to the other", ["registration.add"]) { try register($0, "サトウ ハナ", to: "26-0002") },
        Step("cancel, which offers", ["registration.cancel", "registration.offer"]) {
            _ = try $0.cancel("A-0001", by: clerk)
        },
        Step("decline", ["registration.decline"]) { _ = try $0.decline("A-0003", by: clerk) },
        Step("register again", ["registration.add"]) { try register($0, "タナカ マツ") },
        Step("wait", ["person.add", "registration.add"]) { try register($0, "ヤマダ キク") },
        Step("resize, which offers", ["session.resize", "registration.offer"]) {
            _ = try $0.resizeSession("26-0001", capacity: 3, by: clerk)
        },
        Step("accept", ["registration.accept"]) { _ = try $0.accept("A-0006", by: clerk) },
        Step("attendance", ["attendance.record"]) {
            _ = try $0.recordAttendance(
                of: "26-0001",
                [
                    AttendanceEntry(person: "P-0002", state: .present),
                    AttendanceEntry(person: "P-0003", state: .present),
                ],
                by: clerk)
        },
        Step("attendance again", []) {
            _ = try $0.recordAttendance(
                of: "26-0001", [AttendanceEntry(person: "P-0002", state: .present)], by: clerk)
        },
        Step("walk-in", ["person.add", "attendance.record"]) {
            _ = try $0.recordWalkIn(PersonEntry(kana: "モリ タケ", age: 81), to: "26-0001", by: clerk)
        },
        Step("correction", ["attendance.record"]) {
            _ = try $0.recordAttendance(of: "26-0001", [AttendanceEntry(person: "P-0003", state: .absent)], by: clerk)
        },
        Step("cancel a class", ["session.cancel"]) { _ = try $0.cancelSession("26-0002", reason: "大雪", by: clerk) },
        Step("import people", ["import.people"]) {
            _ = try $0.importPeople("人番号,氏名カナ,年齢\nP-0001,サトウ ハナ,76\nP-0050,ノハラ スギ,70\n", by: clerk)
        },
        Step("import the same people", []) {
            _ = try $0.importPeople("人番号,氏名カナ,年齢\nP-0050,ノハラ スギ,70\n", by: clerk)
        },
        Step("import sessions", ["import.sessions"]) {
            _ = try $0.importSessions(
                header
                    + "26-0003,line,V02,市直営,2026-10-05,13:00,14:00,5,予定\n26-0004,line,V02,市直営,2026-11-25,13:00,14:00,5,下書き\n",
                by: clerk)
        },
        Step("import attendance", ["import.attendance"]) {
            _ = try $0.importAttendance("教室番号,人番号,出欠\n26-0003,P-0050,当日参加\n26-0001,P-0003,出席\n", by: clerk)
        },
        Step("import registrations", ["import.registrations"]) {
            _ = try $0.importRegistrations(
                "受付番号,教室番号,人番号,受付日時,状態\nA-0050,26-0003,P-0001,2026-10-01 09:00,確定\n", by: clerk)
        },
        Step("publish", ["session.publish"]) { _ = try $0.publishSessions(["26-0004"], by: clerk) },
        Step("move by a file", ["import.sessions"]) {
            _ = try $0.importSessions(header + "26-0004,line,V01,携帯事業者,2026-12-09,13:00,14:00,6,予定\n", by: clerk)
        },
        Step("venues, instructors, closures", ["import.venues", "import.instructors", "import.closures"]) {
            _ = try $0.importVenues("施設番号,施設名,地区,住所,定員,開館時刻,閉館時刻\nV03,南公民館,南,南1,9,09:00,17:00\n", by: clerk)
            _ = try $0.importInstructors("講師番号,氏名,氏名カナ,役割\nT05,橋 花,ハシ ハナ,講師\n", by: clerk)
            _ = try $0.importClosures("区分,施設番号,開始日,終了日,理由\n休館,V03,2026-11-10,2026-11-11,工事\n", by: clerk)
        },
    ]

    @Test func figuresAndJournalFollowFromTheRows() throws {
        let fixture = try DeskFixture()
        for step in Self.steps {
            let before = try actions(fixture)
            if step.name == "attendance" { fixture.clock.set("2026-11-02", "12:30") }
            try step.run(fixture.desk)
            #expect(try actions(fixture).dropFirst(before.count) == step.actions[...], "\(step.name)")
            #expect(try fixture.findings() == [], "\(step.name)")
        }
    }

    /// Within a decision, too, whoever reads figures reads those of the rows written so far.
    @Test func figuresAreReadAsTheRowsStand() throws {
        let fixture = try DeskFixture()
        let session = try fixture.session().session
        try fixture.store.decide(.program, for: fixture.desk.office.id, at: DeskFixture.noon) { decision in
            let person = Person(id: Identifier(at: DeskFixture.noon), number: "P-0001", kana: "サトウ ハナ")
            try decision.insert(person, as: "person.add")
            let attendance = Attendance(session: session.id, person: person.id, state: .walkIn)
            try decision.insert(attendance, as: "attendance.record")
            #expect(try decision.overview(session.id)?.counts.walkIns == 1)
            #expect(try decision.classTallies(in: session.date...session.date).map(\.attendances) == [1])
            #expect(try decision.firstAttendances(in: session.date...session.date).count == 1)
        }
        #expect(try fixture.findings() == [])
    }

    /// What another office of the same file has is not found, by key either.
    @Test func anotherOfficesRowsAreNotFound() throws {
        let fixture = try DeskFixture()
        let session = try fixture.session().session
        let made = try fixture.register("サトウ ハナ")
        let other = Identifier<Office>(at: DeskFixture.noon)
        try fixture.store.read(for: other) { (snapshot: Snapshot) throws in
            #expect(try snapshot.session(session.id) == nil)
            #expect(try snapshot.overview(session.id) == nil)
            #expect(try snapshot.registration(made.registration.id) == nil)
            #expect(try snapshot.person(made.person.id) == nil)
            #expect(try snapshot.venue(session.venue) == nil)
            #expect(try snapshot.venues().isEmpty)
            #expect(try snapshot.people().isEmpty)
            #expect(try snapshot.sessions().isEmpty)
        }
    }

    private func actions(_ fixture: DeskFixture) throws -> [String] {
        try fixture.store.read { try $0.rows("SELECT action FROM journal ORDER BY sequence") { try $0.text("action") } }
    }
}

import Foundation
import Kakehashi
import KakehashiStore
import Testing

@testable import KakehashiOffice

/// A timetable that the office works on: kept once, moved by one at a time, applied in one decision.
@Suite struct TimetableDeskTests {
    let fixture: DeskFixture
    let desk: TimetableDesk
    let year = FiscalYear(startYear: 2027)
    let stale = Fault(.storeStale, ["thing": "@thing.timetable"])

    init() throws {
        fixture = try DeskFixture()
        desk = TimetableDesk(classes: fixture.desk)
    }

    func timetable(_ dates: [String] = ["2027-04-06", "2027-04-13"]) throws -> Timetable {
        let rules = """
            {"schemaVersion": 1, "learnersPerHelper": 10, "wanted": {"list": [{"course": "first-steps", "host": "city", "number": 2}]}}
            """
        let material = try desk.material(for: year)
        let problem = try desk.problem(
            for: year, rules: TimetableRules(json: Data(rules.utf8), file: "rules", names: material.names), material)
        let start = try #require(TimeOfDay("10:00"))
        let sessions = try zip(problem.wanted, dates).map { wanted, date in
            TimetableSession(
                key: wanted.key, course: wanted.course, level: .introductory, venue: "V01", district: "中央",
                date: try #require(LocalDate(date)), start: start, end: TimeOfDay(minutes: start.minutes + 60),
                host: wanted.host, instructor: "T01", capacity: 10)
        }
        return Timetable(year: year, sessions: sessions, problem: problem)
    }

    func move(_ key: String, to date: String) throws -> HandMove {
        var move = HandMove(of: try #require(try desk.board(year).session(key)))
        move.date = try #require(LocalDate(date))
        return move
    }

    @Test func oneThatIsKeptGivesWayOnlyWhenAsked() throws {
        #expect(try desk.years() == [])
        #expect(throws: Fault(.timetableNotKept, ["year": "@year:2027"])) { try desk.board(year) }
        try desk.keep(timetable(), file: "r9.json", replacing: false, by: fixture.clerk)
        let other = try timetable(["2027-05-11", "2027-05-18"])
        #expect(throws: Fault(.timetableKept, ["year": "@year:2027"])) {
            try desk.keep(other, file: "r9.json", replacing: false, by: fixture.clerk)
        }
        #expect(try desk.board(year).timetable.sessions.map(\.date.month) == [4, 4])
        try desk.keep(other, file: "r9.json", replacing: true, by: fixture.clerk)
        #expect(try desk.board(year).timetable.sessions.map(\.date.month) == [5, 5])
        #expect(try desk.board(year).version == 2)
        #expect(try desk.years() == [year])
        var bare = other
        bare.problem = nil
        #expect(throws: Fault(.timetableUnreadable, ["file": "r9.json"])) {
            try desk.keep(bare, file: "r9.json", replacing: true, by: fixture.clerk)
        }
    }

    @Test func aMoveOverAnotherIsRefused() throws {
        try desk.keep(timetable(), file: "r9.json", replacing: false, by: fixture.clerk)
        let first = try move("first-steps/city/1", to: "2027-04-07")
        try desk.move(first, in: year, version: 1, by: fixture.clerk)
        #expect(throws: stale) {
            try desk.move(move("first-steps/city/2", to: "2027-04-14"), in: year, version: 1, by: fixture.clerk)
        }
        try desk.move(move("first-steps/city/2", to: "2027-04-14"), in: year, version: 2, by: fixture.clerk)
        #expect(try desk.board(year).timetable.sessions.map { "\($0.date)" } == ["2027-04-07", "2027-04-14"])
        #expect(throws: Fault(.timetableNotKept, ["year": "@year:2026"])) {
            try desk.move(first, in: FiscalYear(startYear: 2026), version: 1, by: fixture.clerk)
        }
        #expect(try fixture.findings() == [])
    }

    /// Classes that trade places after they were applied move; none is made twice, none is taken back.
    @Test func whatWasAppliedIsKnownAgain() throws {
        try desk.keep(timetable(), file: "r9.json", replacing: false, by: fixture.clerk)
        try desk.apply(year, mark: desk.differences(from: desk.board(year)).mark, by: fixture.clerk)
        var board = try desk.board(year)
        #expect(board.timetable.sessions.map(\.number) == ["27-0001", "27-0002"])
        #expect(try desk.differences(from: board).isEmpty)

        try desk.move(move("first-steps/city/1", to: "2027-04-13"), in: year, version: 2, by: fixture.clerk)
        try desk.move(move("first-steps/city/2", to: "2027-04-06"), in: year, version: 3, by: fixture.clerk)
        board = try desk.board(year)
        let differences = try desk.differences(from: board)
        #expect(TimetableStep.Kind.allCases.map(differences.count) == [0, 0, 2, 0, 0, 0])
        #expect(throws: stale) { try desk.apply(year, mark: "another", by: fixture.clerk) }
        try desk.apply(year, mark: differences.mark, by: fixture.clerk)
        let stored = try fixture.desk.sessions(SessionQuery()).map { "\($0.session.number) \($0.session.date)" }
        #expect(stored.sorted() == ["27-0001 2027-04-13", "27-0002 2027-04-06"])

        // Another proposal in its place knows the drafts by their classes.
        try desk.keep(
            timetable(["2027-06-01", "2027-06-08"]), file: "r9.json", replacing: true, by: fixture.clerk)
        let again = try desk.differences(from: desk.board(year))
        #expect(TimetableStep.Kind.allCases.map(again.count) == [0, 0, 2, 0, 0, 0])
        #expect(try fixture.findings() == [])
    }

    /// How many classes applying a timetable that is not kept changes, and what it makes of it.
    func apply(_ timetable: Timetable) throws -> (counts: [Int], applied: Timetable) {
        let differences = try desk.differences(from: timetable)
        let applied = try desk.apply(timetable, mark: differences.mark, by: fixture.clerk)
        return (TimetableStep.Kind.allCases.map(differences.count), applied)
    }

    /// A class that goes into a smaller room has no more seats than the room; where too many have one it stays.
    @Test(arguments: [(taken: 3, room: 8, capacity: 8), (9, 8, nil), (8, 8, 8), (3, 20, 10)])
    func aMoveRespectsTheRoom(taken: Int, room: Int, capacity: Int?) throws {
        _ = try apply(timetable())
        _ = try fixture.desk.publishSessions(["27-0001"], by: fixture.clerk)
        for index in 0..<taken { try fixture.register(kana(index), to: "27-0001") }
        _ = try fixture.desk.importVenues(
            "施設番号,施設名,地区,住所,定員,開館時刻,閉館時刻\nV03,小部屋,東,東1,\(room),09:00,17:00\n", by: fixture.clerk)
        var moved = try timetable()
        moved.sessions[0].venue = "V03"
        guard let capacity else {
            let values = ["session": "27-0001", "taken": "\(taken)", "venue": "小部屋", "room": "\(room)"]
            #expect(throws: Fault(.sessionRoomTooSmall, values)) { try apply(moved) }
            return #expect(try fixture.desk.session("27-0001").venueNumber == "V01")
        }
        _ = try apply(moved)
        #expect(try fixture.desk.session("27-0001").session.capacity == capacity)
        #expect(try fixture.desk.peopleToTell(of: "27-0001").count == taken)
        #expect(try fixture.findings() == [])
    }

    /// Neither another file of the same classes makes them again, nor one that has lost their numbers.
    @Test func whatWasMadeOfAClassIsKept() throws {
        #expect(try apply(timetable()).counts == [0, 2, 0, 0, 0, 0])
        #expect(throws: stale) { try desk.apply(timetable(), mark: "another", by: fixture.clerk) }
        #expect(try apply(timetable(["2027-05-11", "2027-05-18"])).counts == [0, 0, 2, 0, 0, 0])
        #expect(try apply(timetable(["2027-05-11", "2027-05-18"])).counts == [2, 0, 0, 0, 0, 0])
        // What is taken back is made anew where it is wanted again.
        #expect(try apply(timetable(["2027-05-11"])).counts == [1, 0, 0, 0, 1, 0])
        let (counts, applied) = try apply(timetable(["2027-05-11", "2027-05-18"]))
        #expect(counts == [1, 1, 0, 0, 0, 0])
        #expect(applied.sessions.map(\.number) == ["27-0001", "27-0003"])
        #expect(try apply(applied).counts == [2, 0, 0, 0, 0, 0])
        #expect(try fixture.findings() == [])
    }

    /// Whoever looked at the differences agreed to them from where the classes stood then.
    @Test func aMarkKnowsWhereClassesStand() throws {
        _ = try apply(timetable())
        let goal = try timetable(["2027-05-11", "2027-05-18"])
        let seen = try desk.differences(from: goal)
        _ = try apply(timetable(["2027-06-08", "2027-06-15"]))
        #expect(try desk.differences(from: goal).steps.map(\.kind) == seen.steps.map(\.kind))
        #expect(throws: stale) { try desk.apply(goal, mark: seen.mark, by: fixture.clerk) }
    }

    /// A draft that went elsewhere after somebody had looked at it is not published unseen.
    @Test func aDraftIsPublishedAsItWasShown() throws {
        _ = try apply(timetable())
        let shown = ["27-0001": try fixture.desk.session("27-0001").session.version]
        _ = try apply(timetable(["2027-06-08", "2027-06-15"]))
        #expect(throws: Fault(.storeStale, ["thing": "@thing.session"])) {
            try fixture.desk.publishSessions(["27-0001"], versions: shown, by: fixture.clerk)
        }
        let now = ["27-0001": try fixture.desk.session("27-0001").session.version]
        let published = try fixture.desk.publishSessions(["27-0001"], versions: now, by: fixture.clerk)
        #expect(published.map(\.session.state) == [.planned])
    }

    /// A class that somebody has cancelled stays so, unless a timetable holds it at another place or time.
    @Test func whatWasCancelledStaysSo() throws {
        let applied = try apply(timetable()).applied
        _ = try fixture.desk.publishSessions(["27-0001"], by: fixture.clerk)
        _ = try fixture.desk.cancelSession("27-0001", reason: "台風", by: fixture.clerk)
        #expect(try apply(applied).counts == [1, 0, 0, 0, 0, 1])
        #expect(try apply(timetable()).counts == [1, 0, 0, 0, 0, 1])
        #expect(try apply(timetable(["2027-05-11", "2027-04-13"])).counts == [1, 1, 0, 0, 0, 0])
    }

    /// What a timetable does not know of is told apart from what it was mended from.
    @Test func anOldTimetableIsKnownAsOld() throws {
        let first = try apply(timetable()).applied
        _ = try fixture.desk.publishSessions(["27-0001"], by: fixture.clerk)
        var mended = try timetable(["2027-04-07", "2027-04-13"])
        #expect(try desk.differences(from: mended).steps.map(\.isUnforeseen) == [true, false])
        var helped = first
        helped.sessions[0].helpers = ["H01"]
        #expect(try desk.differences(from: helped).steps.map(\.kind) == [.staff, .same])
        #expect(try desk.differences(from: helped).steps.map(\.isUnforeseen) == [true, false])
        mended.problem?.wanted[0].published = first.sessions[0]
        #expect(try desk.differences(from: mended).steps.map(\.isUnforeseen) == [false, false])
        _ = try apply(mended)
        #expect(try desk.differences(from: first).steps.map(\.isUnforeseen) == [true, false])
    }

    /// A class that people have been to stays where it was.
    @Test func whatIsOverIsNotMoved() throws {
        try desk.keep(timetable(), file: "r9.json", replacing: false, by: fixture.clerk)
        try desk.apply(year, mark: desk.differences(from: desk.board(year)).mark, by: fixture.clerk)
        _ = try fixture.desk.publishSessions(["27-0001"], by: fixture.clerk)
        let clock = FixedClock(Instant(try #require(LocalDate("2027-04-13")), TimeOfDay(minutes: 540)))
        let later = TimetableDesk(
            classes: ClassDesk(
                store: fixture.store, office: fixture.desk.office, courses: DeskFixture.courses, clock: clock))
        let board = try later.board(year)
        #expect(board.timetable.sessions.map(board.isFixed) == [true, false], "the second is a draft still")
        #expect(try desk.board(year).timetable.sessions.map(try desk.board(year).isFixed) == [false, false])
    }
}

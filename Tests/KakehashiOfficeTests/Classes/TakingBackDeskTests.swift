import Kakehashi
import KakehashiOffice
import TestSupport
import Testing

/// Registrations taken back and brought back, and seats in classes that are cancelled or past.
@Suite struct TakingBackDeskTests {
    /// A session of one seat: the first has it, the others wait.
    func fixture(_ people: Int = 3) throws -> DeskFixture {
        let fixture = try DeskFixture()
        try fixture.session(capacity: 1)
        for index in 1...people { try fixture.register(kana(index)) }
        return fixture
    }

    func states(_ fixture: DeskFixture) throws -> [RegistrationState?] {
        try fixture.desk.attendees(of: "26-0001").map(\.registration?.state)
    }

    @Test func whoWouldBeOfferedTheSeatIsToldBefore() throws {
        let fixture = try fixture()
        #expect(try fixture.desk.offersAfterCancelling("A-0001").map(\.registration.number) == ["A-0002"])
        #expect(try fixture.desk.offersAfterCancelling("A-0003").isEmpty)
        #expect(try states(fixture) == [.confirmed, .waiting, .waiting], "asking changes nothing")
    }

    @Test func aSeatComesBackFromWhomNobodyHasTold() throws {
        let fixture = try fixture()
        _ = try fixture.desk.cancel("A-0001", by: fixture.clerk)
        #expect(try states(fixture) == [.cancelled, .offered, .waiting])
        let restoration = try #require(try fixture.desk.restoration(of: "A-0001"))
        #expect((restoration.state, restoration.withdrawn?.registration.number) == (.confirmed, "A-0002"))
        let back = try fixture.desk.restore("A-0001", by: fixture.clerk)
        #expect(back.registration.state == .confirmed)
        #expect(try states(fixture) == [.confirmed, .waiting, .waiting])
        #expect(try fixture.desk.registration("A-0002").position == 1)
        #expect(try fixture.findings() == [])
    }

    @Test func aSeatThatSomebodyWasToldOfStaysTheirs() throws {
        let fixture = try fixture()
        _ = try fixture.desk.cancel("A-0001", by: fixture.clerk)
        try fixture.desk.noteOfferTold("A-0002", by: fixture.clerk)
        let restoration = try #require(try fixture.desk.restoration(of: "A-0001"))
        #expect((restoration.state, restoration.position, restoration.withdrawn == nil) == (.waiting, 1, true))
        let back = try fixture.desk.restore("A-0001", by: fixture.clerk)
        #expect((back.registration.state, back.position) == (.waiting, 1), "before those who came later")
        #expect(try states(fixture) == [.waiting, .offered, .waiting])
        // The next free seat is theirs.
        #expect(try fixture.desk.decline("A-0002", by: fixture.clerk).offered.map(\.number) == ["A-0001"])
    }

    @Test func aPlaceInTheLineComesBack() throws {
        let fixture = try fixture(4)
        _ = try fixture.desk.cancel("A-0002", by: fixture.clerk)
        #expect(try fixture.desk.registration("A-0003").position == 1)
        #expect(try fixture.desk.restore("A-0002", by: fixture.clerk).position == 1)
        #expect(try fixture.desk.registration("A-0003").position == 2)
    }

    @Test func whoDeclinedByMistakeIsOfferedAgain() throws {
        let fixture = try fixture()
        _ = try fixture.desk.cancel("A-0001", by: fixture.clerk)
        _ = try fixture.desk.decline("A-0002", by: fixture.clerk)
        #expect(try fixture.desk.restore("A-0002", by: fixture.clerk).registration.state == .offered)
        #expect(try states(fixture) == [.cancelled, .offered, .waiting])
    }

    static let late: [(String, @Sendable (DeskFixture) throws -> Void, Fault.Code)] = [
        ("the day after", { $0.clock.set("2026-11-03", "08:30") }, .registrationNotTakenBack),
        ("the session has begun", { $0.clock.set("2026-11-18", "10:00") }, .sessionBegun),
        (
            "the session is cancelled",
            { _ = try $0.desk.cancelSession("26-0001", reason: "大雪", by: $0.clerk) }, .sessionCancelled
        ),
        (
            "they applied again",
            {
                _ = try $0.desk.register(
                    RegistrationRequest(session: "26-0001", applicant: .known("P-0001")), by: $0.clerk)
            }, .registrationDuplicate
        ),
    ]

    @Test(arguments: late.indices)
    func whatCannotBeBroughtBackIsSaid(index: Int) throws {
        let (_, change, code) = Self.late[index]
        let fixture = try fixture()
        _ = try fixture.desk.cancel("A-0001", by: fixture.clerk)
        try change(fixture)
        #expect(try fixture.desk.restoration(of: "A-0001") == nil)
        let faults = Fault.all { _ = try fixture.desk.restore("A-0001", by: fixture.clerk) }
        #expect(faults.map(\.code) == [code])
    }

    @Test func whatWasNotTakenBackIsNotBroughtBack() throws {
        let fixture = try fixture()
        let faults = Fault.all { _ = try fixture.desk.restore("A-0001", by: fixture.clerk) }
        #expect(faults.map(\.code) == [.registrationNotTakenBack])
    }

    @Test(arguments: [Attendance.State.present, .absent])
    func whoWasRecordedStays(state: Attendance.State) throws {
        let fixture = try fixture()
        fixture.clock.set("2026-11-18", "12:00")
        let entry = AttendanceEntry(person: "P-0001", state: state)
        _ = try fixture.desk.recordAttendance(of: "26-0001", [entry], by: fixture.clerk)
        let faults = Fault.all { _ = try fixture.desk.cancel("A-0001", by: fixture.clerk) }
        #expect(faults == [Fault(.registrationRecorded, ["registration": "A-0001", "session": "26-0001"])])
        #expect(throws: Fault.self) { try fixture.desk.offersAfterCancelling("A-0001") }
        let erased = AttendanceEntry(person: "P-0001", state: .unrecorded)
        _ = try fixture.desk.recordAttendance(of: "26-0001", [erased], by: fixture.clerk)
        #expect(try fixture.desk.cancel("A-0001", by: fixture.clerk).registration.state == .cancelled)
        #expect(try fixture.findings() == [])
    }

    @Test func noSeatIsTakenInAClassThatIsCancelledOrHasBegun() throws {
        for (change, code) in [("cancelled", Fault.Code.sessionCancelled), ("begun", .sessionBegun)] {
            let fixture = try fixture()
            _ = try fixture.desk.cancel("A-0001", by: fixture.clerk)
            if change == "cancelled" {
                _ = try fixture.desk.cancelSession("26-0001", reason: "台風", by: fixture.clerk)
            } else {
                fixture.clock.set("2026-11-18", "10:00")
            }
            let faults = Fault.all { _ = try fixture.desk.accept("A-0002", by: fixture.clerk) }
            #expect(faults.map(\.code) == [code])
            #expect(try fixture.desk.session("26-0001").counts.confirmed == 0)
            // Whoever does not want it any more may still say so, and nobody else is offered it.
            #expect(try fixture.desk.decline("A-0002", by: fixture.clerk).offered.isEmpty)
        }
    }

    @Test func aClassIsCancelledWithAReasonThatStaysWithIt() throws {
        let fixture = try fixture()
        let blank = Fault.all { _ = try fixture.desk.cancelSession("26-0001", reason: " 　", by: fixture.clerk) }
        #expect(blank.map(\.code) == [.sessionCancelReason])
        let cancelled = try fixture.desk.cancelSession("26-0001", reason: "大雪のため", by: fixture.clerk)
        #expect(cancelled.cancelReason == "大雪のため")
        #expect(try fixture.desk.sessions(SessionQuery()).map(\.cancelReason) == ["大雪のため"])
    }

    @Test func aClassOfAPastDayIsAddedOnlyWhereThatIsSaid() throws {
        let fixture = try DeskFixture()
        var request = SessionRequest(
            course: "first-steps", venue: "V01", date: LocalDate("2026-11-02")!, start: TimeOfDay("12:00")!,
            end: TimeOfDay("13:00")!)
        let faults = Fault.all { _ = try fixture.desk.addSession(request, by: fixture.clerk) }
        #expect(try faults.map(ShippedPhrases.load("ja").sentence) == ["11月2日(月)の12:00は、もう過ぎています。"])
        request.allowsPast = true
        #expect(try fixture.desk.addSession(request, by: fixture.clerk).session.number == "26-0001")
        request.allowsPast = false
        request.start = TimeOfDay("13:01")!
        request.end = TimeOfDay("14:00")!
        #expect(try fixture.desk.addSession(request, by: fixture.clerk).session.number == "26-0002")
    }

    @Test(arguments: 0..<12)
    func anySequenceOfTakingBackKeepsSeatsAndTheLine(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let fixture = try fixture(6)
        _ = try fixture.desk.resizeSession(
            "26-0001", capacity: Int.random(in: 1...3, using: &random), by: fixture.clerk)
        var trace = ["seed \(seed)"]
        for _ in 0..<40 {
            let number = "A-000\(Int.random(in: 1...6, using: &random))"
            let roll = Int.random(in: 0..<6, using: &random)
            trace.append("\(roll) \(number)")
            switch roll {
            case 0: _ = try? fixture.desk.cancel(number, by: fixture.clerk)
            case 1, 2: _ = try? fixture.desk.restore(number, by: fixture.clerk)
            case 3: _ = try? fixture.desk.accept(number, by: fixture.clerk)
            case 4: _ = try? fixture.desk.decline(number, by: fixture.clerk)
            default: try? fixture.desk.noteOfferTold(number, by: fixture.clerk)
            }
            let overview = try fixture.desk.session("26-0001")
            let isSound =
                overview.counts.taken <= overview.session.capacity
                && (overview.freeSeats == 0 || overview.counts.waiting == 0)
            #expect(isSound, "\(trace.joined(separator: "\n"))")
        }
        #expect(try fixture.findings() == [], "\(trace.joined(separator: "\n"))")
    }
}

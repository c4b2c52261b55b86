import Kakehashi
import Testing

/// How people apply, wait and take seats.
@Suite struct ApplicationTests {
    let city: City

    init() throws { city = try City.read.get() }

    @Test(arguments: [
        (Level.introductory, 100.0...130.0), (.basic, 85.0...95.0), (.intermediate, 65.0...75.0),
        (.advanced, 50.0...60.0),
    ])
    func applicationsToSeats(level: Level, range: ClosedRange<Double>) {
        let classes = city.over(in: City.first).filter { $0.level == level && $0.forAdults }
        let ratio = percent(classes.map(\.people.count).reduce(0, +), of: classes.map(\.capacity).reduce(0, +))
        #expect(range.contains(ratio), "\(level) \(ratio)")
    }

    @Test(arguments: [City.first, City.second])
    func waitingLists(year: FiscalYear) {
        let classes = city.over(in: year).filter(\.forAdults)
        #expect(classes.filter { (15...20).contains($0.waited) }.count == 1, "one class is besieged")
        for session in classes where session.waited < 15 {
            let usual = session.course == "line" ? 5...8 : 0...3
            #expect(usual.contains(session.waited), "\(session.number) \(session.waited)")
        }
    }

    @Test func offersAreMostlyAccepted() {
        let late = city.sessions.filter { $0.isOver && $0.forAdults }.flatMap { $0.line.dropFirst($0.capacity) }
        let accepted = late.filter { $0.state == .confirmed }.count
        let declined = late.filter { $0.state == .declined }.count
        #expect((60...70).contains(percent(accepted, of: accepted + declined)))
        #expect(accepted + declined >= 20)
    }

    @Test func noClassIsOversold() {
        for session in city.sessions {
            #expect(session.applications.filter(\.state.takesSeat).count <= session.capacity, "\(session.number)")
        }
    }

    @Test func nobodyHoldsTwoOpenPlacesInOneClass() {
        for session in city.sessions {
            let open = session.applications.filter { $0.state.isOpen || $0.state == .declined }.map(\.person)
            #expect(open.count == Set(open).count, "\(session.number)")
        }
    }

    @Test func nobodyWaitsWhileASeatIsFreeInAClassToCome() {
        for session in city.sessions where session.held && session.date.description >= City.now {
            guard session.applications.contains(where: { $0.state == .waiting }) else { continue }
            #expect(session.applications.filter(\.state.takesSeat).count == session.capacity, "\(session.number)")
        }
    }

    @Test func appliedTwiceByMistake() {
        let all = city.sessions.flatMap(\.applications).count
        let double = all - city.sessions.map(\.people.count).reduce(0, +)
        #expect((2.5...3.5).contains(percent(double, of: all)))
    }

    @Test func routes() {
        let routes = city.sessions.flatMap(\.applications).map(\.route).counted
        let all = routes.values.reduce(0, +)
        #expect((73...77).contains(percent(routes[.telephone] ?? 0, of: all)))
        #expect((16...20).contains(percent(routes[.counter] ?? 0, of: all)))
        let others = all - (routes[.telephone] ?? 0) - (routes[.counter] ?? 0)
        #expect((5...9).contains(percent(others, of: all)))
    }

    @Test func callsComeOnOfficeDaysAndBeforeTheClass() throws {
        for session in city.sessions {
            for application in session.applications {
                let day = try #require(LocalDate(application.at.prefix(10)))
                let time = try #require(TimeOfDay(application.at.suffix(5)))
                #expect(day < session.date && application.at < City.now, "\(application.number)")
                guard application.route != .web, application.route != .line else { continue }
                #expect(day.weekday != .saturday && day.weekday != .sunday, "\(application.number)")
                #expect(!NationalHolidays().contains(day), "\(application.number)")
                #expect(time >= TimeOfDay("8:30") ?? time && time <= TimeOfDay("17:00") ?? time)
            }
        }
    }

    @Test func numbersRunInTheOrderOfTheCalls() {
        let all = city.sessions.flatMap(\.applications).sorted { $0.number < $1.number }
        #expect(zip(all, all.dropFirst()).allSatisfy { $0.at <= $1.at })
    }

    @Test func everyApplicationNamesAPersonAndAClass() throws {
        let rows = try CityFiles.rows("registrations.csv")
        #expect(rows.count == city.sessions.map(\.applications.count).reduce(0, +))
        #expect(rows.allSatisfy { city.people[$0["人番号"] ?? ""] != nil })
    }

    /// A class with room, one with a line, and one offer that waits for its answer: what a first look needs.
    @Test func thereIsSomethingToDo() {
        let ahead = city.sessions.filter { $0.held && $0.date.description >= City.now && !$0.applications.isEmpty }
        #expect(ahead.contains { $0.applications.filter(\.state.takesSeat).count < $0.capacity })
        #expect(ahead.contains { $0.applications.filter { $0.state == .waiting }.count >= 3 })
        #expect(ahead.contains { $0.applications.contains { $0.state == .offered } })
        let unrecorded = city.sessions.filter {
            $0.date > City.lastAttendance && $0.date.description < City.now && !$0.applications.isEmpty
        }
        #expect(!unrecorded.isEmpty && unrecorded.allSatisfy(\.attendance.isEmpty))
    }
}

import Kakehashi
import Testing

/// Who comes, and who they are.
@Suite struct CityAttendanceTests {
    let city: City

    init() throws { city = try City.read.get() }

    @Test func showRatesByMonth() {
        let months = (City.first.months + City.second.months).filter { $0.lastDay <= City.lastAttendance }
        for month in months {
            let states = city.sessions.filter { $0.isOver && month.contains($0.date) }.flatMap(\.attendance)
                .map(\.state).counted
            let rate = percent(states[.present] ?? 0, of: (states[.present] ?? 0) + (states[.absent] ?? 0))
            let usual = [1, 2, 8].contains(month.month) ? 78.0...85.0 : 88.0...92.0
            #expect(usual.contains(rate), "\(month) \(rate)")
        }
    }

    @Test(arguments: [City.first, City.second])
    func walkIns(year: FiscalYear) {
        for (atCityHall, usual) in [(true, 0.0...1.0), (false, 3.0...6.0)] {
            let came = city.over(in: year).filter { ($0.venue == City.cityHall) == atCityHall }.flatMap(\.attendance)
                .filter(\.state.attended)
            let share = percent(came.filter { $0.state == .walkIn }.count, of: came.count)
            #expect(usual.contains(share), "\(year) \(atCityHall) \(share)")
        }
    }

    @Test func exactlyThoseWithASeatAreMarked() {
        for session in city.sessions {
            let seated = session.applications.filter { $0.state == .confirmed }.map(\.person)
            let marked = session.attendance.filter { $0.state != .walkIn }.map(\.person)
            #expect(marked.sorted() == (session.isOver ? seated.sorted() : []), "\(session.number)")
            let walkIns = session.attendance.filter { $0.state == .walkIn }.map(\.person)
            #expect(session.people.isDisjoint(with: walkIns), "\(session.number)")
            #expect(session.came.count <= session.capacity, "\(session.number)")
            #expect(session.came.count == Set(session.came).count, "\(session.number)")
        }
    }

    @Test func nobodyIsInTwoClassesAtOnce() {
        let over = city.sessions.filter(\.isOver)
        for (at, one) in over.enumerated() {
            for other in over.dropFirst(at + 1)
            where one.date == other.date && one.start < other.end && other.start < one.end {
                #expect(Set(one.came).isDisjoint(with: other.came), "\(one.number) \(other.number)")
            }
        }
    }

    @Test func attendancesAndPeopleOfAYear() {
        let all = city.over(in: City.first)
        for classes in [all, all.filter(\.forAdults)] {
            #expect((750...850).contains(classes.map(\.came.count).reduce(0, +)))
            #expect((320...350).contains(Set(classes.flatMap(\.came)).count))
        }
    }

    /// The record begins with the first year, so that first-timers show in the second.
    @Test func firstTimers() {
        let before = Set(city.over(in: City.first).flatMap(\.came))
        let now = Set(city.over(in: City.second).filter(\.forAdults).flatMap(\.came))
        #expect((37...43).contains(percent(now.subtracting(before).count, of: now.count)))
    }

    @Test(arguments: [City.first, City.second])
    func agesWomenAndDevices(year: FiscalYear) throws {
        let learners = try Set(city.over(in: year).filter(\.forAdults).flatMap(\.came))
            .map { try #require(city.people[$0]) }
        let middle = YearMonth(year: year.startYear, month: 10).firstDay
        let bands = try learners.map { AgeBand(age: try age(of: $0, on: middle)) }.counted
        let usual: [AgeBand: Double] = [.under65: 10, .from65: 15, .from70: 26, .from75: 27, .from80: 16, .from85: 6]
        for (band, share) in usual {
            let found = percent(bands[band] ?? 0, of: learners.count)
            #expect(abs(found - share) <= 3, "\(year) \(band) \(found)")
        }
        let women = percent(learners.filter { $0["性別"] == "女" }.count, of: learners.count)
        #expect(abs(women - 62) <= 3, "\(women)")
        let devices = learners.map { $0["端末"] ?? "" }.counted
        for (names, share) in [(["Android"], 50.0), (["iPhone"], 22), (["らくらくスマートフォン"], 22), (["ガラケー", "なし"], 6)] {
            let found = percent(names.map { devices[$0] ?? 0 }.reduce(0, +), of: learners.count)
            #expect(abs(found - share) <= 3, "\(year) \(names) \(found)")
        }
    }

    /// From the birth date, or from the age that a caller gave.
    private func age(of person: [String: String], on date: LocalDate) throws -> Int {
        if let birth = LocalDate(person["生年月日"] ?? "") { return try #require(Age.years(born: birth, on: date)) }
        let told = try #require(LocalDate(person["年齢基準日"] ?? ""))
        let passed = Double(told.days(until: date)) / 365.25
        return try #require(Int(person["年齢"] ?? "")) + Int(passed.rounded(.down))
    }
}

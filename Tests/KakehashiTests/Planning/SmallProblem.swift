import Kakehashi
import TestSupport

/// Problems small enough to be counted out, made by chance from a seed.
struct SmallProblem {
    var days = 4
    var wanted = 3
    var pool = 0
    var venues = 2
    var people = 2
    var helpers = 1

    func make(seed: UInt64) -> TimetableProblem {
        var chance = SeededGenerator(seed: seed)
        let year = FiscalYear(startYear: 2027)
        let places = (0..<venues).map { place($0, &chance) }
        let courses = [
            TimetableCourse(id: "first", level: .introductory, devices: 6, helpers: helpers > 0 ? 1 : 0),
            TimetableCourse(id: "second", level: .basic, minutes: 90, prerequisites: ["first"], devices: 4),
        ]
        let hosts: [HoldingBody] = [.city, .districtGroup]
        let classes = (0..<wanted + pool).map { index in
            let course = courses[Int.random(in: 0...1, using: &chance)].id
            return WantedClass(
                key: "\(course)/\(index)", course: course, host: hosts[Int.random(in: 0...1, using: &chance)],
                isRequired: index < wanted, worth: Int.random(in: 1...6, using: &chance))
        }
        var problem = TimetableProblem(
            year: year, starts: ["10:00", "13:30"].compactMap { TimeOfDay($0) }, holidays: [],
            pauses: pauses(year, &chance), courses: courses, venues: places,
            people: (0..<people).map { person($0, .instructor, &chance) }
                + (0..<helpers).map { person($0, .helper, &chance) },
            travel: places.indices.map { one in places.indices.map { one == $0 ? 0 : 25 } }, wanted: classes)
        problem.limits = limits(&chance)
        problem.months = Apportion.shares(wanted, by: [2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
        problem.districts = [
            DistrictWant(district: "D0", level: .introductory, number: 1),
            DistrictWant(district: "D1", level: .basic, number: 1),
        ]
        problem.targets = [
            TimetableTarget(indicator: "1", measure: .attendances, amount: 20, months: 11),
            TimetableTarget(
                indicator: "2", measure: .venues, amount: venues + 1, hosts: seed % 2 == 0 ? [] : [.city], months: 3,
                there: seed % 3 == 0 ? ["V1", "V9"] : nil),
        ]
        problem.forecast = TimetableForecast(
            levels: [.introductory: 1150, .basic: 900], venues: ["V0": 900, "V1": 1100])
        return problem
    }

    private func place(_ index: Int, _ chance: inout SeededGenerator) -> TimetableVenue {
        TimetableVenue(
            number: "V\(index)", district: "D\(index)", opens: TimeOfDay(minutes: 540),
            closes: TimeOfDay(minutes: 1020),
            closed: [], fee: 1000 * Int.random(in: 0...2, using: &chance),
            mostADay: Int.random(in: 1...2, using: &chance),
            bus: TimetableBus(
                weekday: [TimeOfDay(minutes: Int.random(in: 540...600, using: &chance))], saturday: [], holiday: []))
    }

    private func person(_ index: Int, _ role: Instructor.Role, _ chance: inout SeededGenerator) -> TimetablePerson {
        TimetablePerson(
            number: (role == .helper ? "H" : "T") + "\(index)", role: role,
            levels: index == 2 ? [.basic] : Level.allCases,
            weekdays: Bool.random(using: &chance) ? [] : [1, 2, 4, 5], from: TimeOfDay(minutes: 540),
            to: TimeOfDay(minutes: 1020), mostADay: Int.random(in: 1...2, using: &chance), mostAWeek: 3, mostAMonth: 4,
            home: "V\(Int.random(in: 0..<venues, using: &chance))", fee: 500)
    }

    /// Only so many days of April and May are left, so that all timetables can be counted out.
    private func pauses(_ year: FiscalYear, _ chance: inout SeededGenerator) -> [TimetableSpan] {
        var open: Set<LocalDate> = []
        while open.count < days {
            open.insert(year.firstDay.adding(days: Int.random(in: 0..<50, using: &chance)))
        }
        return (0...365).map { year.firstDay.adding(days: $0) }.filter { !open.contains($0) }
            .map { TimetableSpan(from: $0, to: $0) }
    }

    private func limits(_ chance: inout SeededGenerator) -> TimetableLimits {
        TimetableLimits(
            devices: Int.random(in: 6...10, using: &chance), prerequisiteDays: Int.random(in: 0...10, using: &chance),
            budget: 1000 * Int.random(in: 3...9, using: &chance),
            hosts: [TimetableHost(host: .city, mostAMonth: Array(repeating: 2, count: 12))])
    }
}

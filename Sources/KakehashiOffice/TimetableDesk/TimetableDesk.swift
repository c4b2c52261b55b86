package import Kakehashi
import KakehashiStore

/// The year's timetable: what the records say for it, and what becomes of it.
package struct TimetableDesk: Sendable {
    package let classes: ClassDesk

    package init(classes: ClassDesk) {
        self.classes = classes
    }

    var office: Office { classes.office.asStored(in: classes.store) }

    /// What the city's records say, as far as a timetable of that year asks.
    package func material(for year: FiscalYear) throws -> TimetableMaterial {
        try classes.read { try material(for: year, in: $0) }
    }

    func material(for year: FiscalYear, in snapshot: Snapshot) throws -> TimetableMaterial {
        let name = try snapshot.office(classes.office.id)?.name
        let plans = try snapshot.plans().filter { $0.body == name && $0.runs(on: year.firstDay) }.map(\.id)
        return TimetableMaterial(
            venues: try snapshot.venues(), instructors: try snapshot.instructors(),
            courses: Array(classes.courses.values), closures: try snapshot.closures(),
            sessions: try snapshot.overviews(SessionQuery()), applicants: try snapshot.applicants(),
            indicators: try snapshot.indicators().filter { plans.contains($0.plan) },
            made: try snapshot.timetableClasses(of: year))
    }

    /// The problem of a year, from the records and a rules file.
    package func problem(for year: FiscalYear, rules: TimetableRules, _ material: TimetableMaterial) throws
        -> TimetableProblem
    {
        guard !material.venues.isEmpty, material.instructors.contains(where: { $0.role == .instructor }) else {
            throw Fault(.timetableNoMaterial)
        }
        let today = classes.clock.now().localDate
        guard today <= year.lastDay else {
            throw Fault(.timetableYearOver, ["year": Phrases.value(year), "date": Phrases.value(year.lastDay)])
        }
        let problem = TimetableProblem(year: year, today: today, material: material, rules: rules)
        guard !problem.wanted.isEmpty else { throw Fault(.timetableNothingWanted, ["year": Phrases.value(year)]) }
        guard problem.earliest <= year.lastDay || problem.wanted.allSatisfy({ $0.fixed != nil || !$0.isRequired })
        else {
            let values = [
                "year": Phrases.value(year), "date": Phrases.value(problem.earliest), "weeks": "\(rules.magazineWeeks)",
            ]
            throw Fault(.timetableNoDaysLeft, values)
        }
        return problem
    }
}

import Kakehashi
import KakehashiOffice

/// Where no timetable was found that keeps every rule: which rules cannot hold together.
enum PlanConflict {
    /// Says which rules they are, and what to loosen; looks for a minute at most, and not after an interrupt. Nil where
    /// none were found.
    static func find(
        in problem: TimetableProblem, steps: Int? = nil, _ race: TimetableRace, _ call: Call
    ) throws -> TimetableConflict? {
        guard !race.isStopped else { return nil }
        try call.console.note(call.parts.phrases().text("cli.plan.looking") + "\n")
        let end = ContinuousClock.now + .seconds(60)
        let conflict = TimetableConflict(
            problem, steps: steps ?? max(40_000, 400 * problem.wanted.count),
            stop: { race.isStopped || ContinuousClock.now > end })
        guard let conflict, !race.isStopped else { return nil }
        let timetable = Timetable(year: problem.year, sessions: [], problem: problem)
        call.console.note(try TimetableText(timetable, call).conflict(conflict))
        return conflict
    }
}

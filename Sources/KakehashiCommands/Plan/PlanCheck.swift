import Kakehashi

/// `plan check`: holds a timetable against its rules, by the checker that knows nothing of the search.
enum PlanCheck {
    static let file: Argument<String> = .positional(.file, "The timetable.")

    static let verb = Verb("check", "Say whether a timetable keeps every rule.", file, .format, run: run)

    private static func run(_ call: Call) throws {
        let path = try call.value(file)
        let timetable = try TimetableSetting.timetable(path)
        guard let problem = timetable.problem else { throw Fault(.timetableUnreadable, ["file": path]) }
        let text = try TimetableText(timetable, call)
        let checker = TimetableChecker(problem, timetable.sessions)
        let broken = checker.findings().filter(\.rule.isMust)
        let table = text.broken(broken)
        if !broken.isEmpty {
            try call.show(table)
            throw Fault(.timetableBroken, ["number": "\(broken.reduce(0) { $0 + $1.amount })"])
        }
        let byRule = checker.byRule()
        let cost = TimetableRule.wishes.reduce(0) { $0 + (byRule[$1.rawValue] ?? 0) }
        if try call.value(.format) != .table { return try call.show(table) }
        try call.say("cli.plan.keeps", ["number": "\(timetable.sessions.count)", "cost": "\(cost)"])
        if let moved = byRule[TimetableRule.moved.rawValue], moved > 0 {
            try call.note(text.phrases.text("cli.plan.moved", ["number": "\(moved)"]))
        }
        guard cost != timetable.cost else { return }
        try call.note(text.phrases.text("cli.plan.saidCost", ["cost": "\(timetable.cost)"]))
    }
}

import Kakehashi

/// What the command line says of timetables.
struct TimetableText {
    let phrases: Phrases

    func name(_ rule: TimetableRule) -> String { phrases.text("timetable.rule.\(rule.rawValue)") }

    /// The sentence of a finding.
    func sentence(_ finding: TimetableFinding) -> String {
        phrases.text("timetable.finding.\(finding.rule.rawValue)", finding.values)
    }

    /// After a search: how many classes, what they cost, rule by rule.
    func summary(_ timetable: Timetable, file: String) -> String {
        var table = Table("rule", "cost")
        for rule in TimetableRule.allCases {
            let cost = timetable.byRule[rule.rawValue] ?? 0
            if cost > 0 { table.add(.text(name(rule)), .number(cost)) }
        }
        let head =
            "\(timetable.year): \(timetable.sessions.count) classes, cost \(timetable.cost), bound \(timetable.bound)"
        let place = file == "-" ? "" : ", in \(file)"
        // Standard output may be the timetable itself.
        return file == "-" ? "" : "\(head)\(place)\n" + table.rendered(.table)
    }

    /// Which rules cannot hold together, what is broken where only they are heeded, and what to loosen.
    func conflict(_ conflict: TimetableConflict) -> String {
        let rules = conflict.rules.map { rule in
            let causes = conflict.findings.filter { $0.rule == rule }.prefix(3).map { "    \(sentence($0))\n" }
            return "  - \(name(rule)): \(phrases.text("timetable.loosen.\(rule.rawValue)"))\n" + causes.joined()
        }
        return phrases.text("timetable.conflict") + "\n" + rules.joined()
    }

    static func sessions(_ sessions: [TimetableSession]) -> Table {
        var table = Table(
            "key", "course", "level", "venue", "district", "date", "weekday", "start", "end", "host", "instructor",
            "helpers", "capacity", "expected", "number")
        for session in sessions { add(session, to: &table) }
        return table
    }

    private static func add(_ session: TimetableSession, to table: inout Table) {
        table.add(
            .text(session.key), .text(session.course), .text(session.level.rawValue), .text(session.venue),
            .text(session.district), .text("\(session.date)"), .text(session.date.weekday.kanji),
            .text("\(session.start)"), .text("\(session.end)"), .text(session.host.rawValue),
            .text(session.instructor), .text(session.helpers.joined(separator: " ")), .number(session.capacity),
            .number(session.expected), .text(session.number))
    }

    /// Groups as a table that names the group of each class.
    static func groups(_ groups: [Timetable.Group], _ column: String) -> Table {
        var table = Table(column, "date", "weekday", "start", "end", "venue", "course", "host", "instructor", "helpers")
        for group in groups {
            for session in group.sessions {
                table.add(
                    .text(group.name), .text("\(session.date)"), .text(session.date.weekday.kanji),
                    .text("\(session.start)"), .text("\(session.end)"), .text(session.venue), .text(session.course),
                    .text(session.host.rawValue), .text(session.instructor),
                    .text(session.helpers.joined(separator: " ")))
            }
        }
        return table
    }
}

import Kakehashi
import KakehashiOffice

/// What the command line says of timetables.
struct TimetableText {
    let phrases: Phrases
    /// Names of people, places and courses.
    let book: TimetableBook

    init(_ timetable: Timetable, _ call: Call) throws {
        phrases = try call.phrases()
        let desk = try? TimetableDesk(classes: call.parts.classDesk())
        book = try desk?.book(timetable) ?? TimetableBook(timetable)
    }

    func name(_ rule: TimetableRule) -> String { phrases.text("timetable.rule.\(rule.rawValue)") }

    /// The sentence of a finding.
    func sentence(_ finding: TimetableFinding) -> String { book.sentence(finding, phrases) }

    /// After a search: how many classes, what they cost, rule by rule.
    func summary(_ timetable: Timetable, file: String) -> String {
        var table = Table("rule", "cost")
        for rule in TimetableRule.allCases {
            let cost = timetable.byRule[rule.rawValue] ?? 0
            if cost > 0 { table.add(.text(name(rule)), .number(cost)) }
        }
        let values = [
            "year": "\(timetable.year)", "number": "\(timetable.sessions.count)", "cost": "\(timetable.cost)",
            "bound": "\(timetable.bound)", "file": file,
        ]
        // Standard output may be the timetable itself.
        return file == "-" ? "" : phrases.text("cli.plan.summary.file", values) + "\n" + table.rendered(.table)
    }

    /// Where the time was over before every class was tried at every place.
    static func noteUnpolished(_ timetable: Timetable, _ call: Call) throws {
        guard timetable.isPolished == false else { return }
        try call.note(call.parts.phrases().text("cli.plan.unpolished"))
    }

    /// Which rules cannot hold together, what is broken where only they are heeded, and what to loosen.
    func conflict(_ conflict: TimetableConflict) -> String {
        let rules = conflict.rules.map { rule in
            let causes = conflict.findings.filter { $0.rule == rule }.prefix(3).map { "    \(sentence($0))\n" }
            return "  - \(name(rule)): \(phrases.text("timetable.loosen.\(rule.rawValue)"))\n" + causes.joined()
        }
        return phrases.text(conflict.isComplete ? "timetable.conflict" : "timetable.conflict.cut") + "\n"
            + rules.joined()
    }

    /// What is broken, each time with the classes that cause it.
    func broken(_ findings: [TimetableFinding]) -> Table {
        var table = Table("rule", "times", "what", "classes")
        for finding in findings where finding.rule.isMust {
            let classes = finding.sessions.isEmpty ? [finding.values["key"] ?? ""] : finding.sessions
            table.add(
                .text(finding.rule.rawValue), .number(finding.amount), .text(sentence(finding)),
                .text(classes.joined(separator: " ")))
        }
        return table
    }

    /// What to loosen, for each rule that is broken.
    func loosening(_ findings: [TimetableFinding]) -> String {
        let rules = Set(findings.map(\.rule))
        return phrases.text("timetable.loosen") + "\n"
            + TimetableRule.musts.filter(rules.contains)
            .map { "  - \(name($0)): \(phrases.text("timetable.loosen.\($0.rawValue)"))\n" }.joined()
    }

    func sessions(_ sessions: [TimetableSession]) -> Table {
        var table = Table(
            "key", "course", "level", "venue", "district", "date", "weekday", "start", "end", "host", "instructor",
            "helpers", "capacity", "expected", "number")
        for session in sessions { add(session, to: &table) }
        return table
    }

    private func add(_ session: TimetableSession, to table: inout Table) {
        table.add(
            .text(session.key), .text(book.course(session)), .text(session.level.rawValue), .text(book.venue(session)),
            .text(session.district), .text("\(session.date)"), .text(session.date.weekday.kanji),
            .text("\(session.start)"), .text("\(session.end)"), .text(session.host.rawValue),
            .text(book.instructor(session)), .text(book.helpers(session).joined(separator: " ")),
            .number(session.capacity),
            .number(session.expected), .text(session.number))
    }

    /// Groups as a table that names the group of each class; what a group has in common stands there once.
    func groups(_ groups: [Timetable.Group], _ column: String, _ name: (String) -> String = { $0 }) -> Table {
        let all = [column, "date", "weekday", "start", "end", "venue", "course", "host", "instructor", "helpers"]
        let isByVenue = column == "venue"
        var table = Table(isByVenue ? all.enumerated().filter { $0.offset != 5 }.map(\.element) : all)
        for group in groups {
            for session in group.sessions {
                let when: [Table.Cell] = [
                    .text(name(group.name)), .text("\(session.date)"), .text(session.date.weekday.kanji),
                    .text("\(session.start)"), .text("\(session.end)"),
                ]
                let what: [Table.Cell] = [
                    .text(book.course(session)), .text(session.host.rawValue), .text(book.instructor(session)),
                    .text(book.helpers(session).joined(separator: " ")),
                ]
                table.add(when + (isByVenue ? [] : [.text(book.venue(session))]) + what)
            }
        }
        return table
    }
}

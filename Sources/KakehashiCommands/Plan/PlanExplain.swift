import Kakehashi

/// `plan explain`: a timetable by rule, class, month, venue or person.
enum PlanExplain {
    /// What to show.
    enum View: String, CaseIterable, Sendable {
        case rule, session, list, month, venue, person
    }

    static let file: Argument<String> = .positional(.file, "The timetable.")
    static let view: Argument<View> = .optional(
        "--by", .choice("rule|session|list|month|venue|person"), otherwise: .rule,
        "What to show: the penalty by rule, each class with its next best place and time, or the classes.")
    static let session: Argument<String?> = .optional("--session", .text("KEY"), "Only this class, by its key.")

    static let isWhole: Argument<Bool> = .flag(
        "--all", "Every cause of a rule and every class of a cause; a table shows 12 causes with 6 classes otherwise.")

    static let verb = Verb(
        "explain", "Say why a timetable is as it is.", file, view, session, isWhole, .format, run: run)

    private static func run(_ call: Call) throws {
        let path = try call.value(file)
        let timetable = try TimetableSetting.timetable(path)
        guard let explanation = TimetableExplanation(timetable) else {
            throw Fault(.timetableUnreadable, ["file": path])
        }
        let text = try TimetableText(timetable, call)
        switch try call.value(view) {
        case .rule:
            // What a program reads is never cut.
            let isCut = try !call.value(isWhole) && call.value(.format) == .table
            try call.show(rules(explanation, text, isCut: isCut))
        case .session:
            let only = try call.value(session)
            if let only, !timetable.sessions.contains(where: { $0.key == only }) {
                throw Fault(.timetableStrange, ["name": only])
            }
            let table = sessions(explanation, text, only)
            try call.show(table.rows)
            guard table.cheaper > 0 else { return }
            try call.note(text.phrases.text("cli.plan.cheaper", ["number": "\(table.cheaper)"]))
        case .list: try call.show(text.sessions(timetable.sessions))
        case .month: try call.show(text.groups(timetable.byMonth(), "month"))
        case .venue: try call.show(text.groups(timetable.byVenue(), "venue", text.book.name(ofVenue:)))
        case .person: try call.show(text.groups(timetable.byPerson(), "person", text.book.name(ofPerson:)))
        }
    }

    private static func rules(_ explanation: TimetableExplanation, _ text: TimetableText, isCut: Bool) -> Table {
        let (causes, classes) = isCut ? (12, 6) : (Int.max, Int.max)
        var table = Table("rule", "name", "cost", "cause", "classes")
        for share in explanation.shares() {
            for (index, cause) in share.causes.prefix(causes).enumerated() {
                let (sessions, more) = (cause.finding.sessions, cause.finding.sessions.count - classes)
                table.add(
                    .text(share.rule.rawValue), .text(text.name(share.rule)),
                    .number(index == 0 ? share.amount : nil), .text(text.sentence(cause.finding)),
                    .text((sessions.prefix(classes) + (more > 0 ? ["+\(more)"] : [])).joined(separator: " ")))
            }
            let more = share.causes.count - causes
            if more > 0 {
                table.add(
                    .text(share.rule.rawValue), .text(text.name(share.rule)), .none,
                    .text("\(more) more causes; '--all' shows them"), .none)
            }
        }
        return table
    }

    private static func sessions(
        _ explanation: TimetableExplanation, _ text: TimetableText, _ only: String?
    ) -> (rows: Table, cheaper: Int) {
        var cheaper = 0
        var table = Table("key", "date", "start", "venue", "instructor", "otherwise", "instead", "more", "why")
        for session in explanation.timetable.sessions where only == nil || session.key == only {
            let others = explanation.alternatives(of: session.key)
            if others.contains(where: \.isBetter) { cheaper += 1 }
            for other in others {
                let there = other.session
                let instead =
                    switch other.kind {
                    case .date, .hour: "\(there.date) \(there.start)"
                    case .venue: "\(text.book.venue(there)) \(there.date) \(there.start)"
                    case .instructor: text.book.instructor(there)
                    }
                let why = other.changes.prefix(3).map { change in
                    "\(text.name(change.rule)) \(change.more > 0 ? "+" : "")\(change.more)"
                }
                table.add(
                    .text(session.key), .text("\(session.date)"), .text("\(session.start)"),
                    .text(text.book.venue(session)),
                    .text(text.book.instructor(session)), .text(other.kind.rawValue), .text(instead),
                    other.broken > 0 ? .text("impossible") : .number(other.more),
                    .text(why.joined(separator: "; ")))
            }
        }
        return (table, cheaper)
    }
}

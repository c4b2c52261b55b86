import Kakehashi
import KakehashiOffice

/// Classes that are not as they were, and who has to be told.
struct ChangedClasses {
    let differences: [TimetableRepair.Difference]
    /// People with a place, or in the line, by the key of the class.
    let registered: [String: Int]
    let book: TimetableBook
    let desk: TimetableDesk?

    /// How many people have to be told.
    func told(_ call: Call) throws -> String {
        let learners = differences.filter(\.isMoved).reduce(0) { $0 + (registered[$1.key] ?? 0) }
        let staff = Set(differences.flatMap { difference in difference.notices.map(\.person) }).count
        return try call.parts.phrases().text(
            "cli.plan.told", ["learners": "\(learners)", "staff": "\(staff)"])
    }

    /// Each class with where it was and where it is.
    func classes(_ word: (TimetableRepair.Difference) -> String = { $0.change.rawValue }) -> Table {
        var table = Table(
            "key", "number", "change", "course", "dateBefore", "startBefore", "venueBefore", "instructorBefore",
            "helpersBefore", "date", "start", "venue", "instructor", "helpers", "toTell")
        for difference in differences {
            let (one, other) = (difference.before, difference.after)
            let cells: [Table.Cell] = [
                .text(difference.key), .text(number(difference)), .text(word(difference)),
                .text((other ?? one).map(book.course)),
            ]
            let learners = difference.isMoved ? registered[difference.key] ?? 0 : 0
            table.add(cells + place(one) + place(other) + [.number(learners)])
        }
        return table
    }

    private func place(_ session: TimetableSession?) -> [Table.Cell] {
        [
            .text(session.map { "\($0.date)" }), .text(session.map { "\($0.start)" }), .text(session.map(book.venue)),
            .text(session.map(book.instructor)), .text(session.map { book.helpers($0).joined(separator: " ") }),
        ]
    }

    private func number(_ difference: TimetableRepair.Difference) -> String? {
        difference.before?.number ?? difference.after?.number
    }

    /// Everybody who has to be told: those who registered for a class that moves, and those who work in one that is
    /// not as it was.
    func people() throws -> Table {
        var table = Table(
            "who", "number", "name", "telephone", "change", "class", "course", "dateBefore", "startBefore",
            "venueBefore", "date", "start", "venue")
        for difference in differences {
            for learner in try learners(difference) {
                let person = learner.person
                add(
                    ("learner", learner.registration?.number, person.name ?? person.kana, person.telephone),
                    difference.change.rawValue, difference, to: &table)
            }
            for notice in difference.notices {
                let name = book.name(ofPerson: notice.person)
                add(("staff", notice.person, name, nil), notice.kind.rawValue, difference, to: &table)
            }
        }
        return table
    }

    private func learners(_ difference: TimetableRepair.Difference) throws -> [Attendee] {
        guard difference.isMoved, registered[difference.key] != nil, let desk, let number = number(difference) else {
            return []
        }
        return try desk.classes.attendees(of: number).filter { $0.registration?.state.isOpen ?? false }
    }

    private func add(
        _ who: (kind: String, number: String?, name: String, telephone: String?), _ change: String,
        _ difference: TimetableRepair.Difference, to table: inout Table
    ) {
        let (one, other) = (difference.before, difference.after)
        table.add(
            [
                .text(who.kind), .text(who.number), .text(who.name), .text(who.telephone), .text(change),
                .text(number(difference)), .text((other ?? one).map(book.course)),
            ] + place(one).prefix(3) + place(other).prefix(3))
    }
}

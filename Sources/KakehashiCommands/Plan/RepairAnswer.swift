import Kakehashi
import KakehashiOffice

/// What a repair has changed, and who has to be told.
struct RepairAnswer {
    let differences: [TimetableRepair.Difference]
    let standing: TimetableStanding
    let book: TimetableBook
    let desk: TimetableDesk?

    var summary: String {
        let moved = differences.filter(\.isMoved)
        let learners = moved.reduce(0) { $0 + (standing.registered[$1.key] ?? 0) }
        let staff = Set(differences.flatMap { difference in difference.notices.map(\.person) }).count
        return "\(moved.count) classes move; to tell: \(learners) learners, \(staff) instructors and helpers\n"
    }

    /// Each class that is not as it was.
    func classes() -> Table {
        var table = Table(
            "key", "number", "change", "course", "dateBefore", "startBefore", "venueBefore", "instructorBefore",
            "helpersBefore", "date", "start", "venue", "instructor", "helpers", "toTell")
        for difference in differences {
            let (one, other) = (difference.before, difference.after)
            let cells: [Table.Cell] = [
                .text(difference.key), .text(number(difference)), .text(difference.change.rawValue),
                .text((other ?? one).map(book.course)),
            ]
            let learners = difference.isMoved ? standing.registered[difference.key] ?? 0 : 0
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
        difference.before.flatMap { standing.published?[$0.key] ?? $0.number }
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
        guard difference.isMoved, let desk, let number = number(difference) else { return [] }
        return try desk.classes.attendees(of: number).filter {
            [.confirmed, .offered, .waiting].contains($0.registration?.state)
        }
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

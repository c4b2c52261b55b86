import Kakehashi
import KakehashiHTTP
import KakehashiOffice

/// `/staff/timetable/{year}/apply`: how the records differ from the timetable, and the one decision that makes its
/// classes as drafts.
struct TimetableApplyPage: Sendable {
    let timetables: TimetableDesk

    func show(_ visit: StaffVisit) throws -> Response { try page(visit) }

    private func page(_ visit: StaffVisit, faults: [Fault] = []) throws -> Response {
        let words = visit.words
        let board = try visit.board(timetables)
        let differences = try timetables.differences(from: board)
        let title = words("staff.timetable.apply.title", ["year": board.year.japanese])
        let findings = TimetableFindings(words: words, board: board)
        let untold = try timetables.classes.untold()
        return visit.page(title, room: .timetable, status: faults.first.map(WebFaults.status) ?? .ok) {
            Pieces.crumbs(words, [(TimetablePlaces.year(board.year), words("staff.timetable.back"))])
            H.h1 { title }
            if !faults.isEmpty { FaultPages.notes(words, faults) }
            visit.untold(untold)
            findings.drift(board.drift)
            findings.broken(board.broken)
            if differences.isEmpty {
                Pieces.note("good") { H.p { words("staff.timetable.apply.nothing") } }
            } else {
                H.p { words("staff.timetable.apply.text") }
                H.p(.class("big")) { words("staff.timetable.apply.counts", counts(differences)) }
                told(words, differences)
                form(visit, board, differences)
                table(words, board, differences)
            }
        }
    }

    private func counts(_ differences: TimetableDifferences) -> [String: String] {
        // Whose people change is counted with those that move, what stays otherwise with those that stand.
        let counts: [(String, [TimetableStep.Kind])] = [
            ("made", [.made]), ("moved", [.moved, .staff]), ("withdrawn", [.withdrawn]), ("same", [.same, .stays]),
        ]
        return Dictionary(
            uniqueKeysWithValues: counts.map { name, kinds in
                (name, "\(kinds.reduce(0) { $0 + differences.count($1) })")
            })
    }

    /// The people who have to be told that their class moves.
    @HTMLBuilder private func told(_ words: Words, _ differences: TimetableDifferences) -> HTML {
        let moved = differences.steps.filter { $0.toTell > 0 }
        if !moved.isEmpty {
            Pieces.note("care") {
                H.h2 { words("staff.timetable.apply.tell", ["people": "\(moved.reduce(0) { $0 + $1.toTell })"]) }
                H.ul {
                    moved.map { step in
                        H.li {
                            H.a(.href("/staff/sessions/\(step.number ?? "")")) { step.number ?? "" }
                            words("staff.timetable.apply.tell.session", ["people": "\(step.toTell)"])
                        }
                    }
                }
            }
        }
    }

    private func form(_ visit: StaffVisit, _ board: TimetableBoard, _ differences: TimetableDifferences) -> HTML {
        visit.shell.form("\(TimetablePlaces.year(board.year))/apply") {
            H.input(.type("hidden"), .name("mark"), .value(differences.mark))
            H.div(.class("actions")) {
                H.button(.class("main")) { visit.words("staff.timetable.apply") }
                Pieces.link(TimetablePlaces.year(board.year), visit.words("staff.timetable.apply.not"), "quiet")
            }
        }
    }

    private func table(_ words: Words, _ board: TimetableBoard, _ differences: TimetableDifferences) -> HTML {
        let heads = ["change", "number", "course", "before", "after", "instructor"].map {
            Pieces.head(words("staff.timetable.apply.\($0)"))
        }
        return H.section(.class("card")) {
            Pieces.table(caption: words("staff.timetable.apply.caption"), heads: heads) {
                differences.steps.filter { $0.kind != .same }.map { row(words, board.book, $0) }
            }
        }
    }

    private func row(_ words: Words, _ book: TimetableBook, _ step: TimetableStep) -> HTML {
        func place(_ session: TimetableSession) -> String {
            "\(words.day(session.date)) \(session.start) \(book.venue(session))"
        }
        let isGone = step.kind == .withdrawn
        return H.tr {
            H.th(.scope("row")) { words("staff.timetable.step.\(step.kind.rawValue)") }
            H.td(.class("nowrap")) { step.number ?? "" }
            H.td { book.course(step.session) }
            H.td { isGone ? place(step.session) : step.before.map(place) ?? "" }
            H.td { isGone ? "" : place(step.session) }
            H.td { book.instructor(step.session) }
        }
    }

    func apply(_ visit: StaffVisit) throws -> Response {
        let board = try visit.board(timetables)
        let differences = try timetables.differences(from: board)
        do {
            try timetables.apply(board.year, mark: visit.form.text("mark"), by: visit.author)
        } catch let fault as Fault {
            return try page(visit, faults: [fault])
        } catch let faults as Faults {
            return try page(visit, faults: faults.all)
        }
        let counts = counts(differences)
        return .redirect(
            to: Address.of(
                TimetablePlaces.year(board.year),
                [("applied", "1")] + ["made", "moved", "withdrawn"].map { ($0, counts[$0] ?? "0") }))
    }
}

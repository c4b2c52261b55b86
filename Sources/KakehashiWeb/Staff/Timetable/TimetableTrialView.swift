import Kakehashi
import KakehashiOffice

/// What a move would do: the rules that break and those that hold again, each wish before and after, and the button
/// that makes the move. The month's page shows the same in a dialog.
struct TimetableTrialView {
    let visit: StaffVisit
    let board: TimetableBoard
    let entered: TimetableEntry
    private var words: Words { visit.words }

    func html(_ trial: HandMoveTrial) -> HTML {
        H.section(.id("trial"), .class(trial.broken.isEmpty ? "note good" : "note care"), .role("status")) {
            H.h2(.id("trial-title")) { words("staff.timetable.trial") }
            H.p(.class("big")) {
                place(trial.before)
                H.br()
                "→ "
                H.strong { place(trial.after) }
            }
            told(trial)
            rules(trial)
            changes(trial)
            form(trial)
        }
    }

    private func place(_ session: TimetableSession) -> String {
        "\(words.day(session.date)) \(words.times(session.start, session.end)) \(board.book.venue(session)) \(board.book.instructor(session))"
    }

    /// For a class that people have registered for.
    @HTMLBuilder private func told(_ trial: HandMoveTrial) -> HTML {
        if board.isPublished(trial.before) {
            let people = ["people": "\(board.standing.registered[trial.before.key] ?? 0)"]
            H.p { H.strong { words("staff.timetable.trial.published", people) } }
        }
    }

    @HTMLBuilder private func rules(_ trial: HandMoveTrial) -> HTML {
        let findings = TimetableFindings(words: words, board: board, here: trial.before.key)
        if trial.broken.isEmpty {
            H.p { words("staff.timetable.trial.fine") }
        } else {
            H.h3 { words("staff.timetable.trial.broken", ["number": "\(trial.broken.count)"]) }
            findings.list(trial.broken)
        }
        if !trial.mended.isEmpty {
            H.h3 { words("staff.timetable.trial.mended", ["number": "\(trial.mended.count)"]) }
            findings.list(trial.mended)
        }
    }

    private func changes(_ trial: HandMoveTrial) -> HTML {
        let wishes = trial.changes.filter(\.rule.isWish)
        let key = trial.more == 0 ? "same" : trial.more > 0 ? "dearer" : "cheaper"
        return H.div {
            H.p { words("staff.timetable.trial.\(key)", ["cost": "\(abs(trial.more))"]) }
            if !wishes.isEmpty {
                Pieces.table(
                    caption: words("staff.timetable.trial.costs"),
                    heads: [
                        Pieces.head(words("timetable.column.rule")),
                        Pieces.head(words("staff.timetable.trial.before"), "number"),
                        Pieces.head(words("staff.timetable.trial.after"), "number"),
                        Pieces.head(words("staff.timetable.trial.difference"), "number"),
                    ]
                ) {
                    wishes.map(row)
                }
            }
        }
    }

    private func row(_ change: HandMoveTrial.Change) -> HTML {
        H.tr {
            H.th(.scope("row")) { words("timetable.rule.\(change.rule.rawValue)") }
            H.td(.class("number")) { "\(change.before)" }
            H.td(.class("number")) { "\(change.after)" }
            H.td(.class("number")) {
                "\(TimetableTrialView.signed(change.after - change.before)) "
                words("staff.timetable.trial.\(change.after > change.before ? "farther" : "nearer")")
            }
        }
    }

    /// +12, −3, ±0
    static func signed(_ number: Int) -> String {
        number < 0 ? "−\(-number)" : number > 0 ? "+\(number)" : "±0"
    }

    private func form(_ trial: HandMoveTrial) -> HTML {
        visit.shell.form("\(TimetablePlaces.year(board.year))/class") {
            H.input(.type("hidden"), .name("version"), .value("\(board.version)"))
            TimetableEntry.fields(HandMove(of: trial.after)).map {
                H.input(.type("hidden"), .name($0.0), .value($0.1))
            }
            H.div(.class("actions")) {
                H.button(.class("main")) {
                    words(trial.broken.isEmpty ? "staff.timetable.move" : "staff.timetable.moveAnyway")
                }
            }
        }
    }
}

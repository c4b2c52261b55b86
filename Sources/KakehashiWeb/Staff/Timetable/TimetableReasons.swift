import Kakehashi
import KakehashiOffice

/// Why a class stands where it stands: what its place costs, and what the next best would.
struct TimetableReasons {
    let words: Words
    let board: TimetableBoard
    private var findings: TimetableFindings { TimetableFindings(words: words, board: board) }

    func html(_ session: TimetableSession) -> HTML {
        let alternatives = TimetableExplanation(board.timetable)?.alternatives(of: session.key) ?? []
        return H.section(.class("card")) {
            H.h2 { words("staff.timetable.why") }
            if alternatives.isEmpty {
                H.p { words("staff.timetable.why.none") }
            } else {
                H.p { words("staff.timetable.why.text") }
                Pieces.table(
                    caption: words("staff.timetable.why.caption"), hidesCaption: true,
                    heads: [
                        Pieces.head(words("staff.timetable.why.what")), Pieces.head(words("staff.timetable.why.best")),
                        Pieces.head(words("staff.timetable.trial.difference"), "number"), Pieces.head(""),
                    ]
                ) {
                    alternatives.map(row)
                }
            }
            costs(session)
        }
    }

    private func row(_ other: TimetableExplanation.Alternative) -> HTML {
        let reasons = other.changes.prefix(3).map { change in
            "\(words("timetable.rule.\(change.rule.rawValue)")) \(TimetableTrialView.signed(change.more))"
        }
        return H.tr {
            H.th(.scope("row")) { words("staff.timetable.why.\(other.kind.rawValue)") }
            H.td {
                place(other)
                if !reasons.isEmpty { H.span(.class("hint")) { reasons.joined(separator: "、") } }
            }
            H.td(.class("number")) {
                other.broken > 0
                    ? words("staff.timetable.why.broken", ["number": "\(other.broken)"])
                    : TimetableTrialView.signed(other.more)
            }
            H.td {
                H.a(
                    .class("button quiet nowrap"),
                    .href(TimetablePlaces.trial(HandMove(of: other.session), in: board.year))
                ) {
                    words("staff.timetable.why.try")
                }
            }
        }
    }

    private func place(_ other: TimetableExplanation.Alternative) -> String {
        let (session, book) = (other.session, board.book)
        let time = "\(words.day(session.date)) \(session.start)"
        return switch other.kind {
        case .date, .hour: time
        case .venue: "\(book.venue(session)) \(time)"
        case .instructor: book.instructor(session)
        }
    }

    /// What this class takes part in.
    @HTMLBuilder private func costs(_ session: TimetableSession) -> HTML {
        let mine = board.findings.filter { $0.rule.isWish && $0.sessions == [session.key] }
        if !mine.isEmpty {
            H.h3 { words("staff.timetable.why.costs") }
            H.ul {
                mine.map { finding in
                    H.li {
                        board.book.sentence(finding, words.phrases)
                        words(
                            "staff.timetable.why.cost",
                            [
                                "rule": words("timetable.rule.\(finding.rule.rawValue)"),
                                "cost": "\(finding.amount * board.problem.weight(finding.rule))",
                            ])
                    }
                }
            }
        }
    }
}

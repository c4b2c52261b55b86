import Kakehashi
import KakehashiOffice

/// What is broken, and what has changed since, as sentences that lead to the classes.
struct TimetableFindings {
    let words: Words
    let board: TimetableBoard
    /// A class to which nothing leads, since one is there already.
    var here: String?

    /// So many sentences stand there at once; the others can be opened.
    private static let most = 6

    /// The rules that do not hold; nothing where all do.
    func broken(_ findings: [TimetableFinding]) -> HTML {
        guard !findings.isEmpty else { return HTML() }
        return Pieces.note("bad") {
            H.h2 { words("staff.timetable.broken", ["number": "\(findings.count)"]) }
            list(findings.prefix(Self.most))
            let rest = findings.dropFirst(Self.most)
            if !rest.isEmpty {
                H.details {
                    H.summary { words("staff.timetable.broken.more", ["number": "\(rest.count)"]) }
                    list(rest)
                }
            }
        }
    }

    /// What has changed in the records; nothing where nothing has.
    func drift(_ drift: [TimetableDrift]) -> HTML {
        guard !drift.isEmpty else { return HTML() }
        return Pieces.note("care") {
            H.h2 { words("staff.timetable.drift", ["number": "\(drift.count)"]) }
            H.p { words("staff.timetable.drift.text") }
            H.ul {
                drift.map { one in item(board.book.sentence(one, words.phrases), one.sessions) }
            }
        }
    }

    func list(_ findings: some Sequence<TimetableFinding>) -> HTML {
        H.ul { findings.map { item(board.book.sentence($0, words.phrases), $0.sessions) } }
    }

    /// The sentence, and up to four of the classes that it concerns.
    private func item(_ sentence: String, _ keys: [String]) -> HTML {
        let sessions = keys.filter { $0 != here }.prefix(4).compactMap(board.session)
        return H.li {
            sentence
            sessions.map { session in
                HTML(" ")
                    + H.a(.class("aside"), .href(TimetablePlaces.one(session, in: board.year))) {
                        "\(words.day(session.date)) \(session.start) \(board.book.course(session))"
                    }
            }
        }
    }
}

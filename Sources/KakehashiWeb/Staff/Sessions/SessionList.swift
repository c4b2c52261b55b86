import Kakehashi

/// Sessions as the rows of a table.
struct SessionList {
    let words: Words
    let courses: [String: Course]
    let today: LocalDate

    @HTMLBuilder func html(_ sessions: [SessionOverview]) -> HTML {
        if sessions.isEmpty {
            Pieces.note { H.p { words("staff.sessions.none") } }
        } else {
            Pieces.table(caption: words("staff.sessions.list"), hidesCaption: true, heads: heads) {
                sessions.map(row)
            }
        }
    }

    private var heads: [HTML] {
        ["date", "time", "course", "level", "venue", "host"].map { Pieces.head(words("staff.field.\($0)")) }
            + ["seats", "waiting", "attended"].map { Pieces.head(words("staff.field.\($0)"), "number") }
            + [Pieces.head(words("staff.field.state"))]
    }

    private func row(_ overview: SessionOverview) -> HTML {
        let session = overview.session
        let counts = overview.counts
        return H.tr(session.date < today ? .class("past") : nil) {
            H.td(.class("day")) { words.day(session.date) }
            H.td(.class("nowrap")) { words.times(session) }
            H.th(.scope("row")) {
                H.a(.class("row"), .href("/staff/sessions/\(session.number)")) { title(session) }
            }
            H.td(.class("nowrap")) { session.level.japanese }
            H.td(.class("nowrap")) { overview.venueName }
            H.td(.class("nowrap")) { session.host.japanese }
            H.td(.class("number")) { "\(counts.taken)／\(session.capacity)" }
            H.td(.class("number")) { counts.waiting == 0 ? "－" : "\(counts.waiting)" }
            H.td(.class("number")) { session.date > today || !counts.isRecorded ? "－" : "\(counts.attended)" }
            H.td {
                SessionState(words: words, today: today).tag(overview)
                if let reason = overview.cancelReason { H.small { " \(reason)" } }
            }
        }
    }

    func title(_ session: Session) -> String { courses[session.course]?.title ?? session.course }
}

/// What is to be known of a session at a glance, in a word.
struct SessionState {
    let words: Words
    let today: LocalDate

    func tag(_ overview: SessionOverview) -> HTML {
        let (key, tone) = state(overview)
        return Pieces.tag(words("staff.session.state.\(key)", ["free": "\(overview.freeSeats)"]), tone)
    }

    private func state(_ overview: SessionOverview) -> (String, String) {
        let counts = overview.counts
        if overview.session.state == .cancelled { return ("cancelled", "bad") }
        if overview.session.state == .draft { return ("draft", "care") }
        if overview.session.date < today { return counts.isRecorded ? ("done", "") : ("unrecorded", "care") }
        if counts.offered > 0 { return ("offered", "care") }
        return overview.freeSeats == 0 ? ("full", "key") : ("free", "good")
    }
}

extension SessionCounts {
    /// Whether anybody's attendance has been taken.
    var isRecorded: Bool { present + absent + walkIns > 0 }
}

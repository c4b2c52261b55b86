package import Kakehashi

/// What applying a timetable does with one class.
package struct TimetableStep: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        /// It stands already.
        case same
        /// It is made as a draft.
        case made
        /// A session goes to another place or time.
        case moved
        /// Other people teach or help in it.
        case staff
        /// A draft that the timetable has no more is taken back.
        case withdrawn
        /// The records have it otherwise, and it stays so: somebody has cancelled it, or it is over.
        case stays
    }

    package let kind: Kind
    package let session: TimetableSession
    /// The number of the session in the records.
    package let number: String?
    /// Where it stands in the records, and with whom.
    package var before: TimetableSession?
    /// People with a place, or in the line, of a published session that is moved.
    package var toTell = 0
    /// Whether the timetable says that a published class stands as the records have it: it was mended from there.
    package var isForeseen = false
    let stored: Session?

    /// Whether a session changes that people can register for.
    package var isPublished: Bool { stored?.state == .planned && (kind == .moved || kind == .staff) }

    /// Whether a published class goes elsewhere or to other people, although the timetable does not know how it stands:
    /// the timetable is older than the records.
    package var isUnforeseen: Bool { isPublished && !isForeseen }

    /// What becomes of the class, as a repair says it.
    package var difference: TimetableRepair.Difference {
        TimetableRepair.Difference(key: session.key, before: before, after: kind == .withdrawn ? nil : session)
    }
}

/// How the records differ from a timetable, and a mark by which the same differences are known again.
package struct TimetableDifferences: Sendable {
    package let steps: [TimetableStep]
    package let mark: String

    package func count(_ kind: TimetableStep.Kind) -> Int { steps.count { $0.kind == kind } }
    /// Whether applying would change anything.
    package var isEmpty: Bool { steps.allSatisfy { $0.kind == .same || $0.kind == .stays } }
}

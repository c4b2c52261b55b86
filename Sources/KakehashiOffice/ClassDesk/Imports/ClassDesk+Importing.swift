import Kakehashi
import KakehashiStore

extension ClassDesk {
    /// Compares what a file says with what is on file, and writes what is new or differs.
    func store<Thing: Equatable>(
        _ things: [Thing], known: (Thing) -> Thing?, insert: (Thing) throws -> Void, update: (Thing) throws -> Void
    ) rethrows -> ImportOutcome {
        var outcome = ImportOutcome()
        for thing in things {
            try outcome.keep(thing, over: known(thing), insert: insert, update: update)
        }
        return outcome
    }

    /// One line in the journal for the whole file; a file that changes nothing leaves none.
    func journal(_ kind: String, _ outcome: ImportOutcome, in decision: Decision) throws {
        guard !outcome.changesNothing else { return }
        try decision.journal(
            "import.\(kind)", "office:\(office.id)",
            figures: ["added": outcome.added, "updated": outcome.updated])
    }
}

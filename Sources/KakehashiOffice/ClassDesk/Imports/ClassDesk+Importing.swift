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
}

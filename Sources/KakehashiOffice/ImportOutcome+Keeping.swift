import Kakehashi

extension ImportOutcome {
    /// Writes what came in where it is new or differs from what is on file, and counts which of the three it was.
    mutating func keep<Thing: Equatable>(
        _ thing: Thing, over known: Thing?, insert: (Thing) throws -> Void, update: (Thing) throws -> Void
    ) rethrows {
        guard let known else {
            try insert(thing)
            added += 1
            return
        }
        guard known != thing || !ImportOutcome.haveSameNames(known, thing) else {
            unchanged += 1
            return
        }
        try update(thing)
        updated += 1
    }

    /// Whether each scalar of the names is the same, which Swift's equality of texts does not ask.
    private static func haveSameNames<Thing>(_ one: Thing, _ other: Thing) -> Bool {
        (one as? any ExactTexts)?.exactTexts == (other as? any ExactTexts)?.exactTexts
    }
}

package import Kakehashi
import KakehashiStore

extension ResidentFile {
    /// Takes in an export, all of it or nothing.
    ///
    /// Who is not in the file stays as they are, since core systems also send files of changes only. A file that is
    /// `complete` marks them as gone: no search finds them any more, and a later export that has them again brings
    /// them back.
    package func importResidents(_ text: String, complete: Bool = false, author: Author) throws -> ImportOutcome {
        try decide(author) { decision in
            let known = try decision.residentRecords()
            let records = try ResidentTable.records(in: text) { known[$0]?.record }
            var outcome = ImportOutcome()
            for record in records {
                try take(record, known[record.number], decision, &outcome)
            }
            if complete { try markGone(known, records, decision, &outcome) }
            if !outcome.changesNothing {
                try decision.journal("resident.import", "residents", figures: outcome.figures)
            }
            return outcome
        }
    }

    private func take(
        _ record: ResidentRecord, _ known: StoredResident?, _ decision: Decision, _ outcome: inout ImportOutcome
    ) throws {
        guard let known else {
            try decision.insert(record)
            outcome.added += 1
            return
        }
        if known.record.isStored(like: record), !known.isGone {
            outcome.unchanged += 1
        } else {
            try decision.update(record, as: known.id)
            outcome.updated += 1
        }
    }

    private func markGone(
        _ known: [String: StoredResident], _ records: [ResidentRecord], _ decision: Decision,
        _ outcome: inout ImportOutcome
    ) throws {
        let present = Set(records.map(\.number))
        for stored in known.values where !stored.isGone && !present.contains(stored.record.number) {
            try decision.markGone(stored.id)
            outcome.vanished += 1
        }
    }
}

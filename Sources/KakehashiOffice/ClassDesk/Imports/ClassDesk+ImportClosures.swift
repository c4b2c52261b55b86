package import Kakehashi
import KakehashiStore

extension ClassDesk {
    enum ClosureColumns {
        static let kind: ImportColumn<Closure.Kind> = .required("区分", .word)
        static let venue: ImportColumn<String?> = .optional("施設番号", .code)
        static let first: ImportColumn<LocalDate> = .required("開始日", .date)
        static let last: ImportColumn<LocalDate> = .required("終了日", .date)
        static let reason: ImportColumn<String> = .required("理由", .text)
    }

    package static let closureTable = ImportTable(
        "closures", key: ["開始日", "終了日", "区分", "施設番号"], ClosureColumns.kind, ClosureColumns.venue, ClosureColumns.first,
        ClosureColumns.last, ClosureColumns.reason)

    /// By what a closing day is recognised when a file comes again, since it has no number.
    private struct ClosureKey: Hashable {
        let kind: Closure.Kind
        let venue: Identifier<Venue>?
        let first: LocalDate
        let last: LocalDate

        init(_ closure: Closure) {
            kind = closure.kind
            venue = closure.venue
            first = closure.firstDay
            last = closure.lastDay
        }
    }

    package func importClosures(_ text: String, by author: Author) throws -> ImportOutcome {
        try decide(author) { decision in
            let venues = Dictionary(uniqueKeysWithValues: try decision.venues().map { ($0.number, $0.id) })
            let onFile = try decision.closures()
            let known = Dictionary(onFile.map { (ClosureKey($0), $0) }) { first, _ in first }
            let closures = try Self.closureTable.rows(in: text) { row in
                var closure = try closure(row, venues, at: decision.instant)
                guard let before = known[ClosureKey(closure)] else { return closure }
                closure = Closure(
                    id: before.id, kind: closure.kind, venue: closure.venue, firstDay: closure.firstDay,
                    lastDay: closure.lastDay, reason: closure.reason, version: before.version)
                return closure
            }
            return try store(
                closures, known: { known[ClosureKey($0)] },
                insert: { try decision.insert($0, as: .importing("closures")) },
                update: { try decision.update($0, as: .importing("closures")) })
        }
    }

    private func closure(
        _ row: ImportRow, _ venues: [String: Identifier<Venue>], at now: Instant
    ) throws -> Closure {
        let number = try row.value(ClosureColumns.venue)
        let venue = number.flatMap { venues[$0] }
        if number != nil, venue == nil { throw row.unknown("venue", "施設番号") }
        let first = try row.value(ClosureColumns.first)
        let last = try row.value(ClosureColumns.last)
        guard first <= last else { throw row.contradiction("終了日", with: "開始日") }
        return Closure(
            id: Identifier(at: now), kind: try row.value(ClosureColumns.kind), venue: venue, firstDay: first,
            lastDay: last, reason: try row.value(ClosureColumns.reason))
    }
}

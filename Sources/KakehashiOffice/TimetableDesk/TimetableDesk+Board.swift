package import Kakehashi
import KakehashiStore

extension TimetableDesk {
    /// The years of which a timetable is kept, the latest first.
    package func years() throws -> [FiscalYear] {
        try classes.read { try $0.timetableYears() }
    }

    /// Keeps a timetable for the staff's pages. One that is kept for the year already, with all that was moved by hand,
    /// gives way only where that is asked for.
    package func keep(_ timetable: Timetable, file: String, replacing: Bool, by author: Author) throws {
        guard timetable.problem != nil else { throw Fault(.timetableUnreadable, ["file": file]) }
        try classes.decide(author) { decision in
            let before = try decision.timetable(of: timetable.year)
            guard before == nil || replacing else {
                throw Fault(.timetableKept, ["year": Phrases.value(timetable.year)])
            }
            if let number = try stock(timetable, in: decision).match.foreign.first {
                throw Fault(.timetableForeign, ["number": number])
            }
            var kept = KeptTimetable(timetable: timetable, version: before?.version ?? 0)
            if let before { kept.timetable.takeNumbers(from: before.timetable) }
            try decision.save(kept, as: "timetable.keep")
        }
    }

    /// The timetable of a year as it is kept, with what has become of it: all from one state of the records.
    package func board(_ year: FiscalYear) throws -> TimetableBoard {
        try classes.read { snapshot in
            guard let kept = try snapshot.timetable(of: year), let problem = kept.timetable.problem else {
                throw Fault(.timetableNotKept, ["year": Phrases.value(year)])
            }
            return TimetableBoard(
                book: try book(kept.timetable, in: snapshot), version: kept.version, problem: problem,
                findings: TimetableChecker(problem, kept.timetable.sessions).findings(),
                drift: kept.timetable.drift(from: try material(for: year, in: snapshot)),
                standing: try standing(of: kept.timetable, in: snapshot), today: classes.clock.now().localDate)
        }
    }

    /// Makes a move by hand. It may break rules: the organiser has seen which, and answers for it.
    package func move(_ move: HandMove, in year: FiscalYear, version: Int, by author: Author) throws {
        try classes.decide(author) { decision in
            guard var kept = try decision.timetable(of: year) else {
                throw Fault(.timetableNotKept, ["year": Phrases.value(year)])
            }
            guard kept.version == version else { throw Fault(.storeStale, ["thing": "@thing.timetable"]) }
            kept.timetable = try HandMoveTrial(move, of: kept.timetable).timetable
            try decision.save(kept, as: "timetable.move")
        }
    }

    /// How the records differ from the kept timetable.
    package func differences(from board: TimetableBoard) throws -> TimetableDifferences {
        try classes.read { TimetableDifferences(try steps(board.timetable, in: $0), version: board.version) }
    }

    /// Makes the classes of the kept timetable as drafts, as `apply(_:by:)` does, and keeps their numbers with it;
    /// `store.stale` where the timetable or the records are not as they were looked at.
    package func apply(_ year: FiscalYear, mark: String, by author: Author) throws {
        try classes.decide(author) { decision in
            guard var kept = try decision.timetable(of: year) else {
                throw Fault(.timetableNotKept, ["year": Phrases.value(year)])
            }
            kept.timetable = try apply(kept.timetable, version: kept.version, mark: mark, in: decision)
            try decision.save(kept, as: "timetable.apply")
        }
    }
}

extension Timetable {
    mutating func takeNumbers(_ numbers: [String: String]) {
        for index in sessions.indices where numbers[sessions[index].key] != nil {
            sessions[index].number = numbers[sessions[index].key]
        }
    }

    /// The numbers of classes that have been applied already, where the file does not say them.
    fileprivate mutating func takeNumbers(from other: Timetable) {
        let numbers = Dictionary(other.sessions.compactMap { one in one.number.map { (one.key, $0) } }) { $1 }
        let known = Set(sessions.compactMap(\.number))
        takeNumbers(numbers.filter { !known.contains($0.value) })
    }
}

extension Fault.Code {
    /// No timetable of the year is kept. Values: `year`.
    package static let timetableNotKept = Fault.Code("timetable.notKept", .missing)
    /// A timetable of the year is kept already. Values: `year`.
    package static let timetableKept = Fault.Code("timetable.kept", .conflict)
}

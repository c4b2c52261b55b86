import Foundation
import Kakehashi
import TestSupport
import Testing

/// The file of a timetable comes back from anywhere: what does not belong together is refused, never worked with.
@Suite struct TimetableFileTests {
    static let unreadable = Fault(.timetableUnreadable, ["file": "r9.json"])

    static func read(_ data: Data) throws -> Timetable { try Timetable(json: data, file: "r9.json") }

    @Test func whatWasWrittenIsReadAgain() throws {
        for seed in 1...20 as ClosedRange<UInt64> {
            let timetable = try TimetableBookTests.made(seed, SmallProblem(wanted: 4, pool: 2))
            #expect(try Self.read(timetable.json()) == timetable, "seed \(seed)")
        }
    }

    static let broken: [@Sendable (inout Timetable) -> Void] = [
        { $0.problem?.travel = [] }, { $0.problem?.travel[0][1] = -1 }, { $0.problem?.serves.removeLast() },
        { $0.problem?.months = [1] }, { $0.problem?.forecast.months = [] }, { $0.problem?.starts = [] },
        { $0.problem?.limits.hosts[0].mostAMonth = [1, 2] }, { $0.problem?.courses[0].minutes = 0 },
        { $0.problem?.courses[0].helpers = 99 }, { $0.problem?.weights["bus"] = .max },
        { $0.problem?.targets[0].months = 0 },
        { $0.problem?.wanted.append(WantedClass(key: $0.sessions[0].key, course: "first")) },
        { $0.problem?.wanted[0].course = "none" }, { $0.problem?.venues[0].fee = .max },
        { $0.problem?.year = FiscalYear(startYear: 2028) }, { $0.sessions.append($0.sessions[0]) },
        { $0.sessions[0].helpers = Array(repeating: "H1", count: 8) }, { $0.problem?.limits.setUp = 5000 },
    ]

    @Test(arguments: broken.indices) func whatDoesNotBelongTogetherIsRefused(index: Int) throws {
        var timetable = try TimetableBookTests.made(3)
        #expect(throws: Never.self) { try Self.read(timetable.json()) }
        Self.broken[index](&timetable)
        #expect(throws: Self.unreadable) { try Self.read(timetable.json()) }
    }

    /// Whatever numbers and texts are changed in a file: it is refused, or it can be checked, moved and explained.
    @Test func aChangedFileNeverStopsTheProgram() throws {
        let text = String(decoding: try TimetableBookTests.made(5).json(), as: UTF8.self)
        for seed in 1...250 as ClosedRange<UInt64> {
            var chance = SeededGenerator(seed: seed)
            var lines = text.split(separator: "\n").map { String($0) }
            for _ in 0..<Int.random(in: 1...3, using: &chance) {
                let line = Int.random(in: 0..<lines.count, using: &chance)
                let other =
                    ["0", "-1", "99999999999", "\"V1\"", "[]", "null", "\"24:00\"", "\"2031-02-29\"", "7"]
                    .randomElement(using: &chance) ?? "0"
                lines[line] = lines[line].replacing(/: [^,\[{]+/) { _ in ": \(other)" }
            }
            guard let timetable = try? Self.read(Data(lines.joined(separator: "\n").utf8)),
                let problem = timetable.problem, let session = timetable.sessions.first
            else { continue }
            _ = TimetableChecker(problem, timetable.sessions).byRule()
            _ = TimetableBook(timetable).months
            _ = try? HandMoveTrial(HandMove(of: session), of: timetable)
            if seed.isMultiple(of: 8) { _ = TimetableExplanation(timetable)?.alternatives(of: session.key) }
        }
    }
}

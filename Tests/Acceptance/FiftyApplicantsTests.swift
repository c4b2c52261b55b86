import Foundation
import Glibc
import TestSupport
import Testing

/// Fifty processes apply at once for ten seats.
@Suite struct FiftyApplicantsTests {
    static let applicants = 50
    static let seats = 10

    private struct SessionRow: Decodable {
        let number: String
        let capacity: Int
        let confirmed: Int
        let waiting: Int
    }

    private struct RegistrationRow: Decodable, Hashable {
        let number: String
        let state: String
        let position: Int?
    }

    @Test func tenAreConfirmedAndFortyWaitInLine() throws {
        let program = try program()
        let files = try ScratchFolder()
        let children = try (0..<Self.applicants).map { index in
            let arguments = [
                "registration", "add", "--session", "26-0001", "--kana", Self.kana(index), "--format", "json",
            ]
            return try Self.start(BuiltProgram.path, arguments, program, output: files.path("\(index)"))
        }
        #expect(children.map { $0.wait() } == Array(repeating: 0, count: Self.applicants))

        let told = try (0..<Self.applicants).map { index in
            let bytes = try Data(contentsOf: URL(filePath: files.path("\(index)")))
            return try JSONDecoder().decode(RegistrationRow.self, from: bytes)
        }
        #expect(told.count { $0.state == "confirmed" } == Self.seats)
        // Everyone was told a place of their own, the first to the fortieth.
        #expect(told.compactMap(\.position).sorted() == Array(1...(Self.applicants - Self.seats)))
        #expect(Set(told.map(\.number)).count == Self.applicants)

        let session = try #require(try program.rows(SessionRow.self, "session", "list").first)
        #expect((session.confirmed, session.waiting) == (Self.seats, Self.applicants - Self.seats))
    }

    @Test func decidingOutsideTheTransactionOversells() throws {
        let program = try program()
        let files = try ScratchFolder()
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let control = URL(filePath: BuiltProgram.path).deletingLastPathComponent()
            .appending(path: "OversellingControl").path
        let children = try (0..<Self.applicants).map { index in
            let arguments = [program.data.path("office.sqlite"), "26-0001", Self.kana(index)]
            return try Self.start(control, arguments, program, input: ends[0], output: files.path("\(index)"))
        }
        // All have looked for a seat before the first one stores.
        let allDecided = becomesTrue(within: 60) {
            (0..<Self.applicants).allSatisfy {
                (try? String(contentsOfFile: files.path("\($0)"), encoding: .utf8)) == "decided\n"
            }
        }
        close(ends[0])
        close(ends[1])
        #expect(children.map { $0.wait() } == Array(repeating: 0, count: Self.applicants))
        #expect(allDecided)

        let session = try #require(try program.rows(SessionRow.self, "session", "list").first)
        #expect(session.capacity == Self.seats)
        #expect(session.confirmed == Self.applicants)
    }

    /// A city with one session of ten seats.
    private func program() throws -> BuiltProgram {
        let program = try BuiltProgram(environment: ["KAKEHASHI_NOW": "2026-11-02T09:00"])
        try program.output("setup", "--name", "架橋市")
        try program.output("import", "venues", Repository.path("Scripts/sample/venues.csv"))
        try program.output(
            "session", "add", "--course", "first-steps", "--venue", "V01", "--date", "2026-11-18", "--start", "10:00",
            "--end", "11:00", "--capacity", "\(Self.seats)")
        return program
    }

    private static func start(
        _ path: String, _ arguments: [String], _ program: BuiltProgram, input: Int32? = nil, output: String
    ) throws -> ChildProcess {
        let nothing = open("/dev/null", O_RDWR | O_CLOEXEC)
        let output = open(output, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        defer {
            close(nothing)
            close(output)
        }
        return try ChildProcess(
            path, arguments, environment: program.surroundings, input: input ?? nothing, output: output,
            errors: nothing)
    }

    private static func kana(_ index: Int) -> String {
        let sounds = Array("アイウエオカキクケコ")
        return "サトウ \(sounds[index / 10])\(sounds[index % 10])"
    }
}

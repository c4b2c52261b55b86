import Foundation
import Glibc
import TestSupport
import Testing

/// `kakehashi plan` as a process that somebody interrupts.
@Suite struct PlanProcessTests {
    private let program: BuiltProgram
    private let scratch: ScratchFolder

    init() throws {
        program = try BuiltProgram.withSampleCity(environment: ["KAKEHASHI_NOW": "2026-11-18T09:00"])
        scratch = try ScratchFolder()
    }

    private var output: String { scratch.path("r9.json") }
    private var said: String { (try? String(contentsOfFile: scratch.path("log"), encoding: .utf8)) ?? "" }

    private func plan(_ rules: String, _ more: String...) throws -> ChildProcess {
        let nothing = open("/dev/null", O_RDONLY | O_CLOEXEC)
        let log = open(scratch.path("log"), O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        defer {
            close(nothing)
            close(log)
        }
        return try ChildProcess(
            BuiltProgram.path, ["plan", "--year", "R9", "--rules", rules, "--output", output] + more,
            environment: program.surroundings, input: nothing, output: log, errors: log)
    }

    @Test func anInterruptKeepsTheBestSoFar() throws {
        let process = try plan(Repository.path("Scripts/sample/planning-rules.json"), "--seconds", "3600")
        defer { if process.isRunning { process.signal(SIGKILL) } }
        try #require(becomesTrue(within: 60) { said.contains("broken 0\n") }, "\(said)")
        process.signal(SIGINT)
        #expect(process.wait() == 0, "\(said)")
        let checked = try program.run("plan", "check", output)
        #expect(checked.status == 0, "\(checked.errors)")
        #expect(checked.text.contains("classes keep every rule"))
    }

    @Test func anInterruptEndsTheSearchForRulesThatCannotHoldTogether() throws {
        let rules = scratch.path("rules.json")
        try Data(#"{"schemaVersion": 1, "devices": 0, "courses": [{"id": "first-steps", "devices": 3}]}"#.utf8)
            .write(to: URL(filePath: rules))
        let process = try plan(rules, "--steps", "100")
        defer { if process.isRunning { process.signal(SIGKILL) } }
        try #require(becomesTrue(within: 60) { said.contains("Looking for the rules") }, "\(said)")
        process.signal(SIGINT)
        #expect(process.wait() == 65, "\(said)")
        #expect(said.contains("Error: The timetable breaks rules that must hold, "), "\(said)")
        #expect(FileManager.default.fileExists(atPath: output))
    }
}

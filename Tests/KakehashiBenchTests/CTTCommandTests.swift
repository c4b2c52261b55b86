import Foundation
import TestSupport
import Testing

@testable import KakehashiBench

@Suite struct CTTCommandTests {
    private func folder(_ files: [String: String]) throws -> ScratchFolder {
        let folder = try ScratchFolder()
        for (name, text) in files { try Data(text.utf8).write(to: folder.url.appending(path: name)) }
        return folder
    }

    @Test func solvesWritesAndChecks() throws {
        let folder = try folder(["tiny.ctt": CTTSamples.tiny])
        let (instance, solution) = (folder.path("tiny.ctt"), folder.path("tiny.sol"))
        #expect(Bench.run(["ctt", instance, "--steps", "2000", "--seed", "3", "--output", solution, "--json"]) == 0)
        #expect(try String(contentsOfFile: solution, encoding: .utf8).split(separator: "\n").count == 4)
        #expect(Bench.run(["ctt-check", instance, solution]) == 0)
    }

    @Test func nothingToHoldIsSolvedAtOnce() throws {
        let folder = try folder(["none.ctt": CTTSamples.none])
        let (instance, solution) = (folder.path("none.ctt"), folder.path("none.sol"))
        #expect(Bench.run(["ctt", instance, "--steps", "100", "--output", solution]) == 0)
        #expect(try String(contentsOfFile: solution, encoding: .utf8).isEmpty)
        #expect(Bench.run(["ctt-check", instance, solution]) == 0)
    }

    @Test func aBrokenSolutionIsRefused() throws {
        let folder = try folder([
            "tiny.ctt": CTTSamples.tiny, "tiny.sol": CTTSamples.solution.dropLast().joined(separator: "\n"),
        ])
        #expect(Bench.run(["ctt-check", folder.path("tiny.ctt"), folder.path("tiny.sol")]) == 65)
    }

    @Test(arguments: [
        (["ctt"], 64), (["ctt", "FILE", "--second", "1"], 64), (["ctt", "FILE", "--seconds", "0"], 64),
        (["ctt", "FILE", "--steps"], 64), (["ctt-check", "FILE"], 64), (["ctt", "absent.ctt"], 66),
        (["ctt", "BAD"], 65), (["ctt", "FILE", "--steps", "9", "--output", "/nonexistent/x.sol"], 73),
    ])
    func exitsSayWhatIsWrong(words: [String], code: Int) throws {
        let folder = try folder(["FILE": CTTSamples.tiny, "BAD": "Courses: 1\n"])
        #expect(Bench.run(words.map { ["FILE", "BAD"].contains($0) ? folder.path($0) : $0 }) == Int32(code))
    }
}

import Testing

@testable import KakehashiBench

@Suite struct CTTEvaluationTests {
    private func evaluation(_ lines: [String]) throws -> CTTEvaluation {
        try CTTEvaluation(instance: CTTSamples.tiny, solution: lines.joined(separator: "\n"))
    }

    @Test func countsWhatTheWishesCost() throws {
        let evaluation = try evaluation(CTTSamples.solution)
        #expect(evaluation.isFeasible)
        #expect(evaluation.breaks.isEmpty)
        #expect(evaluation.capacity == 10)
        #expect(evaluation.workingDays == 0)
        #expect(evaluation.compactness == 2)
        #expect(evaluation.stability == 0)
    }

    @Test func eachWishCounts() throws {
        // kana twice on one day and in two rooms, of which the small one seats 8 of 10.
        let evaluation = try evaluation(["kana large 0 0", "kana small 0 1", "moji large 1 0", "kazu large 1 1"])
        #expect(evaluation.isFeasible)
        #expect(evaluation.capacity == 10 + 2)
        #expect(evaluation.workingDays == 5)
        #expect(evaluation.compactness == 2)
        #expect(evaluation.stability == 1)
        #expect(evaluation.cost == 20)
    }

    /// One line of the solution put elsewhere, so that just one rule is broken.
    @Test(arguments: [
        (3, "", [1, 0, 0, 0], "course kazu has 0 lectures of 1"),
        (3, "kazu small 0 1\nkazu small 1 1", [1, 0, 0, 0], "course kazu has 2 lectures of 1"),
        (1, "kana small 0 0", [1, 0, 0, 0], "course kana has lectures at the same time"),
        (3, "kazu small 1 0", [0, 1, 0, 0], "kana and kazu clash at 1/0"),
        (2, "moji small 0 0", [0, 1, 0, 0], "kana and moji clash at 0/0"),
        (3, "kazu large 0 1", [0, 0, 1, 0], "2 lectures in large at 0/1"),
        (2, "moji large 1 1", [0, 0, 0, 1], "moji cannot be held at 1/1"),
    ])
    func eachBrokenRuleIsSeen(index: Int, line: String, counts: [Int], sentence: String) throws {
        var lines = CTTSamples.solution
        lines[index] = line
        let evaluation = try evaluation(lines)
        #expect(!evaluation.isFeasible)
        #expect([evaluation.lectures, evaluation.clashes, evaluation.rooms, evaluation.closed] == counts)
        #expect(evaluation.breaks == [sentence])
    }

    @Test(arguments: [
        "kana large 0", "kana great 0 0", "cana large 0 0", "kana large 2 0", "kana large 0 2", "kana large 0 x",
    ])
    func aLineThatNamesNoPlaceIsRefused(line: String) throws {
        let fault = #expect(throws: CTTFacts.Unreadable.self) { try evaluation([line]) }
        #expect(fault?.description == "line 1 of the solution, '\(line)', names no place")
    }
}

import Foundation
import TestSupport
import Testing

/// Inputs made from the kept corpus, as many as finish in a moment; `Scripts/fuzz` tries more.
@Suite struct FuzzTests {
    private static let program = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        .deletingLastPathComponent().appending(path: "Fuzz").path

    @Test(arguments: [("template", 150), ("answers", 600), ("pdf", 60), ("code", 1500)])
    func nothingCrashesHangsOrAnswersWrongly(name: String, count: Int) throws {
        let scratch = try ScratchFolder()
        let result = try runTool(
            FuzzTests.program, [name, "--count", "\(count)", "--seed", "2026", "--keep", scratch.path("found")])
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.errors == "\(name): \(count) inputs from seed 2026, 0 findings\n")
    }
}

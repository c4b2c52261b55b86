import Foundation
import Kakehashi
import KakehashiStore
import TestSupport

/// A process of the trial program, with all that it has printed.
final class TrialProcess {
    private let child: ChildProcess
    private let output: String

    private static let program: String = {
        let bundle = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        return bundle.deletingLastPathComponent().appending(path: "StoreTrial").path
    }()

    init(_ scratch: ScratchFolder, _ arguments: String...) throws {
        output = scratch.path("output-\(UUID().uuidString)")
        let nothing = open("/dev/null", O_RDWR | O_CLOEXEC)
        let lines = open(output, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        defer {
            close(nothing)
            close(lines)
        }
        child = try ChildProcess(TrialProcess.program, arguments, input: nothing, output: lines, errors: lines)
    }

    deinit { stop() }

    /// The lines printed so far, whole ones only.
    var lines: [String] {
        let text = (try? String(contentsOfFile: output, encoding: .utf8)) ?? ""
        return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }

    func says(_ line: String) -> Bool {
        becomesTrue(within: 60) { lines.contains(line) }
    }

    /// Ends it as a power cut does: without a last word.
    func stop() {
        child.signal(SIGKILL)
        child.wait()
    }

    @discardableResult
    func wait() -> Int32 { child.wait() }
}

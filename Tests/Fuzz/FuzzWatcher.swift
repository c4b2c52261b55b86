import Foundation
import Glibc
import TestSupport

/// Runs children until the count is reached; after a crash the next child goes on behind the input that did it.
struct FuzzWatcher {
    let target: FuzzTarget
    let options: FuzzProgram.Options

    func run() throws -> Int32 {
        let scratch = try ScratchFolder()
        var next = 0
        var found = 0
        while next < options.count {
            let status = try child(from: next, scratch)
            guard status != 0 else { break }
            guard let progress = Progress(scratch.path("progress")) else { return unbegun(scratch) }
            found += 1
            try keep(progress, status, scratch)
            next = progress.index + 1
        }
        FuzzProgram.say("\(target.rawValue): \(options.count) inputs from seed \(options.seed), \(found) findings")
        return found == 0 ? 0 : 1
    }

    private func child(from index: Int, _ scratch: ScratchFolder) throws -> Int32 {
        let streams = [("/dev/null", O_RDONLY), (scratch.path("out"), O_RDWR | O_CREAT | O_TRUNC)]
            .map { open($0.0, $0.1 | O_CLOEXEC, 0o600) }
        defer { for stream in streams { close(stream) } }
        let child = try ChildProcess(
            CommandLine.arguments[0],
            [
                "child", target.rawValue, "\(options.seed)", "\(index)", "\(options.count)", options.corpus,
                scratch.path("progress"),
            ], input: streams[0], output: streams[1], errors: streams[1])
        return child.wait()
    }

    /// A child that did not come to its first input: something is missing, and nothing is found.
    private func unbegun(_ scratch: ScratchFolder) -> Int32 {
        FuzzProgram.say((try? String(contentsOfFile: scratch.path("out"), encoding: .utf8)) ?? "")
        return 70
    }

    /// Writes what ended a child beside the others, and says how to do it again.
    private func keep(_ progress: Progress, _ status: Int32, _ scratch: ScratchFolder) throws {
        let said = (try? String(contentsOfFile: scratch.path("out"), encoding: .utf8)) ?? ""
        let name = "\(target.rawValue)-\(options.seed)-\(progress.index)"
        try FileManager.default.createDirectory(atPath: options.keep, withIntermediateDirectories: true)
        let path = URL(filePath: options.keep).appending(path: name)
        try progress.input.write(to: path)
        let end = status == 128 + SIGALRM ? "did not end" : "ended with \(status)"
        FuzzProgram.say(
            "\(target.rawValue), seed \(options.seed), input \(progress.index) \(end): \(path.path)\n\(said.prefix(2000))"
        )
    }

    /// What a child was about when it ended: the number of the input, and the input.
    private struct Progress {
        let index: Int
        let input: Data

        init?(_ path: String) {
            guard let data = FileManager.default.contents(atPath: path), let end = data.firstIndex(of: 10),
                let index = Int(String(decoding: data[..<end], as: UTF8.self))
            else { return nil }
            self.index = index
            input = Data(data[(end + 1)...])
        }
    }
}

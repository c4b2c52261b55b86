import Foundation
import Glibc
import TestSupport

/// `kakehashi serve` on a free port, ended with this object.
final class RunningServer {
    let port: UInt16
    let process: ChildProcess
    private let log: ScratchFolder

    init(_ program: BuiltProgram) throws {
        log = try ScratchFolder()
        port = try RunningServer.freePort()
        let nothing = open("/dev/null", O_RDONLY | O_CLOEXEC)
        let output = open(log.path("log"), O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        defer {
            close(nothing)
            close(output)
        }
        process = try ChildProcess(
            BuiltProgram.path, ["serve", "--port", String(port)], environment: program.surroundings,
            input: nothing, output: output, errors: output)
        guard becomesTrue(within: 30, { answers || !process.isRunning }), answers else {
            throw Silent(log: said)
        }
    }

    deinit {
        process.signal(SIGTERM)
        process.wait()
    }

    /// What the server wrote so far.
    var said: String { (try? String(contentsOfFile: log.path("log"), encoding: .utf8)) ?? "" }

    private var answers: Bool { (try? RawClient(port: port)) != nil }

    /// A port that nobody listens on at the moment.
    private static func freePort() throws -> UInt16 {
        for _ in 0..<200 {
            let port = UInt16.random(in: 21_000...39_000)
            if (try? RawClient(port: port)) == nil { return port }
        }
        throw Silent(log: "no free port")
    }

    /// The server did not begin to answer.
    struct Silent: Error {
        let log: String
    }
}

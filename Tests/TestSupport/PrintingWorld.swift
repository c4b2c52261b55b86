import Foundation
import Glibc

/// A print system of the test's own with a virtual printer and one queue, `counter`; taken down with this object.
///
/// See `Scripts/printing-world`, which it runs.
public final class PrintingWorld {
    public let folder: ScratchFolder
    /// What the script says stands apart from the folder, which goes when the script ends.
    private let words: ScratchFolder
    private let process: ChildProcess
    /// The end of the pipe that the script reads: it lives as long as this is open.
    private let life: Int32

    /// The name of its only queue.
    public static let queue = "counter"

    public init() throws {
        folder = try ScratchFolder()
        words = try ScratchFolder()
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw ChildFailure(path: "pipe", number: errno) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let log = try openFile(words.path("log"))
        defer {
            close(ends[0])
            close(log)
        }
        life = ends[1]
        process = try ChildProcess(
            Repository.path("Scripts/printing-world"), [folder.url.path, "--remove"], input: ends[0], output: log,
            errors: log)
        guard becomesTrue(within: 180, { isReady || !process.isRunning }), isReady else {
            throw PrintingWorldFailure(
                log: (try? String(contentsOfFile: words.path("log"), encoding: .utf8)) ?? "")
        }
    }

    /// Closing its standard input ends the script and everything it started.
    deinit {
        close(life)
        process.wait()
    }

    private var isReady: Bool { FileManager.default.fileExists(atPath: folder.path("ready")) }

    /// The print service's address, for `CUPS_SERVER`.
    public var server: String { folder.path("cups.sock") }

    /// Says how the printer behaves from now on: `print`, or a reason that holds the paper.
    public func behave(_ behaviour: String) throws {
        try behaviour.write(toFile: folder.path("behaviour"), atomically: true, encoding: .utf8)
    }

    /// Lets the printer drop what it still has in hand, which after a cancelled job may be its paper, and print from
    /// now on.
    public func clear() throws {
        let printer = folder.path("printer")
        let isIdle = {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: printer)) ?? []
            return !names.contains { $0.hasPrefix("held.") }
        }
        if !isIdle() {
            try behave("drop")
            _ = becomesTrue(isIdle)
        }
        try behave("print")
    }

    /// The documents that reached the printer, oldest first.
    public var arrived: [[UInt8]] {
        var documents: [[UInt8]] = []
        while let data = FileManager.default.contents(atPath: folder.path("arrived/\(documents.count + 1).pdf")) {
            documents.append([UInt8](data))
        }
        return documents
    }

    /// The sheet and tray that the printer was asked for with a document, from 1, as IPP writes it (`media-col`).
    public func media(ofDocument number: Int) -> String? {
        try? String(contentsOfFile: folder.path("arrived/\(number).media"), encoding: .utf8)
    }

    /// The files that the spool still holds of documents sent (CUPS names them d...).
    public var spooled: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path("spool"))) ?? []
        return names.filter { $0.hasPrefix("d") }
    }

    /// Stops every job, as staff may do; false where the service did not take it.
    public func stopJobs() throws -> Bool {
        let stopped = try runTool(
            "/usr/bin/cancel", ["-a", PrintingWorld.queue], environment: ["CUPS_SERVER": server])
        return stopped.status == 0
    }

    /// Ends the print service, as a crash would.
    public func killService() throws {
        let number = try String(contentsOfFile: folder.path("cupsd.pid"), encoding: .utf8)
        _ = try runTool("/bin/kill", ["-9", number.trimmingCharacters(in: .whitespacesAndNewlines)])
    }
}

/// The print system did not start; `log` says why.
public struct PrintingWorldFailure: Error {
    public let log: String
}

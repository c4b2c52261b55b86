import Glibc
import Kakehashi
import KakehashiExchange

extension Console {
    /// The streams of the process.
    package static let system = Console(
        isWatched: isatty(2) == 1,
        ask: isatty(0) == 1 && isatty(2) == 1 ? Console.askTerminal : nil,
        write: { try StandardStream.write($0, to: 1) },
        warn: { try? StandardStream.write($0, to: 2) })

    private static let askTerminal: @Sendable (String) -> String = { question in
        try? StandardStream.write(question, to: 2)
        return readLine() ?? ""
    }
}

/// Whoever read the output has gone away, as `head` does; no fault, only nothing left to say.
struct ReaderLeft: Error {}

enum StandardStream {
    /// Makes the three streams safe to use: a closed one is taken by the null device, so that no file of ours gets its
    /// number, and a reader who leaves does not kill the process.
    static func prepare() {
        signal(SIGPIPE, SIG_IGN)
        for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) == -1 {
            // The lowest free number is the closed one. Read-only for output too: writing then fails as it should.
            _ = unsafe open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)
        }
    }

    static func write(_ text: String, to descriptor: Int32) throws {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let written = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written >= 0 {
                bytes = bytes.dropFirst(written)
            } else if errno == EPIPE {
                throw ReaderLeft()
            } else if errno != EINTR, errno != EAGAIN {
                throw OutputFault.of(errno, file: "standard output")
            }
        }
    }

    /// All of standard input, up to what a file may have at most.
    static func readAll() throws -> [UInt8] {
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(0, $0.baseAddress, $0.count) }
            if count == 0 { return all }
            if count < 0 {
                guard errno == EINTR else { throw Fault(.inputUnreadable) }
                continue
            }
            all += buffer[..<count]
            guard all.count <= TextFile.largest else {
                throw Fault(.fileTooLarge, ["file": "standard input", "megabytes": "200"])
            }
        }
    }
}

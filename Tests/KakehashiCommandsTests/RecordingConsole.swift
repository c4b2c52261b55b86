import KakehashiCommands
import Synchronization

/// Keeps what a program says.
final class RecordingConsole: Sendable {
    private let results = Mutex("")
    private let notes = Mutex("")

    var out: String { results.withLock { $0 } }
    var err: String { notes.withLock { $0 } }

    var console: Console {
        Console(
            write: { text in self.results.withLock { $0 += text } },
            warn: { text in self.notes.withLock { $0 += text } })
    }
}

import KakehashiCommands
import Synchronization

/// Keeps what a program says.
final class RecordingConsole: Sendable {
    private let results = Mutex("")
    private let notes = Mutex("")

    var out: String { results.withLock { $0 } }
    var err: String { notes.withLock { $0 } }

    var console: Console { console(typed: nil) }

    /// - Parameter typed: what somebody types when asked; nil where nobody can be asked.
    func console(typed: String?) -> Console {
        Console(
            ask: answering(typed),
            write: { text in self.results.withLock { $0 += text } },
            warn: { text in self.notes.withLock { $0 += text } })
    }

    private func answering(_ typed: String?) -> (@Sendable (String) -> String)? {
        guard let typed else { return nil }
        return { question in
            self.notes.withLock { $0 += question }
            return typed
        }
    }
}

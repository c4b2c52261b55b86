import Kakehashi
import Synchronization

/// Results go to standard output, progress and faults to standard error.
package struct Console: Sendable {
    private let write: @Sendable (String) throws -> Void
    private let warn: @Sendable (String) -> Void
    /// Whether somebody watches standard error, so that progress may move on one line.
    package let isWatched: Bool
    /// Shows a question and answers the line that is typed; nil where nobody can be asked.
    package let ask: (@Sendable (String) -> String)?

    package init(
        isWatched: Bool = false, ask: (@Sendable (String) -> String)? = nil,
        write: @escaping @Sendable (String) throws -> Void,
        warn: @escaping @Sendable (String) -> Void
    ) {
        self.isWatched = isWatched
        self.ask = ask
        self.write = write
        self.warn = warn
    }

    /// Part of the result.
    package func out(_ text: String) throws { try write(text) }

    /// Progress, a fault, anything that is no result.
    package func note(_ text: String) { warn(text) }
}

import Foundation
import Glibc

/// The signals by which a server is told to stop, taken by whoever waits for them.
struct StopSignals {
    private var set = sigset_t()

    /// Blocks SIGTERM, SIGINT and SIGHUP for this thread and for all that it starts from now on.
    init() {
        unsafe sigemptyset(&set)
        for signal in [SIGTERM, SIGINT, SIGHUP] { unsafe sigaddset(&set, signal) }
        unsafe pthread_sigmask(SIG_BLOCK, &set, nil)
    }

    /// Waits for one of them; its name.
    func wait() -> String {
        var waited = set
        var signal: Int32 = 0
        while unsafe sigwait(&waited, &signal) != 0 {}
        return switch signal {
        case SIGTERM: "SIGTERM"
        case SIGINT: "SIGINT"
        default: "SIGHUP"
        }
    }

    /// Tells of the first of them while this thread does something else; a second one ends the process as usual.
    func watch(_ told: @escaping @Sendable () -> Void) {
        let signals = self
        Thread.detachNewThread {
            _ = signals.wait()
            told()
            var unblocked = signals.set
            unsafe pthread_sigmask(SIG_UNBLOCK, &unblocked, nil)
        }
    }
}

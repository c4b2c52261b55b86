internal import Glibc
internal import Synchronization

/// Ends connections whose request does not arrive in time. The library's own timeout counts silence only, so that a
/// client that sends a byte now and then would hold a thread for ever.
final class ConnectionWatch: Sendable {
    private struct Watched {
        let socket: Int32
        /// When waiting began, in seconds of the monotonic clock; nil while we answer.
        var since: Int?
    }

    /// The open connections by the library's handle. Held only for a few instructions, and for `shutdown` so that a
    /// socket cannot be closed and its number given to another meanwhile.
    private let open = Mutex<[UInt: Watched]>([:])
    private let seconds: Int

    init(seconds: Int) {
        self.seconds = seconds
    }

    func opened(_ connection: UInt, socket: Int32) {
        open.withLock { $0[connection] = Watched(socket: socket, since: ConnectionWatch.now()) }
    }

    func closed(_ connection: UInt) {
        open.withLock { $0[connection] = nil }
    }

    /// The next part of a request is being waited for from now on.
    func waiting(_ connection: UInt) {
        open.withLock { $0[connection]?.since = ConnectionWatch.now() }
    }

    /// The request is there and the answer is on its way.
    func answering(_ connection: UInt) {
        open.withLock { $0[connection]?.since = nil }
    }

    /// Ends what is late; its thread wakes up and cleans up.
    func sweep() {
        let latest = ConnectionWatch.now() - seconds
        open.withLock { watched in
            for late in watched.values where late.since.map({ $0 < latest }) ?? false {
                shutdown(late.socket, Int32(SHUT_RDWR))
            }
        }
    }

    var count: Int { open.withLock { $0.count } }

    private static func now() -> Int {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec
    }
}

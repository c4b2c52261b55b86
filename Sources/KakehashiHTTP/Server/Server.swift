internal import CMicrohttpd
internal import Glibc
internal import Synchronization

/// An HTTP server on one address of the machine, with a thread for each connection.
///
/// It runs from its start to `stop()`, which waits for what is being answered.
package final class Server: Sendable {
    /// The address and port cannot be had: in use, not of this machine, or not permitted.
    package struct StartFailure: Error, Hashable, Sendable {
        package let address: String
        package let port: UInt16
        /// The system's number for the reason.
        package let errno: Int32
    }

    package let port: UInt16
    private let engine: ServerEngine
    private let sweeper: Sweeper
    /// The library's handle, as a number so that it may cross threads; nil once stopped. `stop` takes it out under
    /// this lock, so that it is stopped once.
    private let daemon: Mutex<UInt?>

    /// Starts to listen. Port 0 lets the system choose one.
    package init(
        address: String = "127.0.0.1", port: UInt16, limits: ServerLimits = ServerLimits(),
        respond: @escaping @Sendable (Request) -> Response
    ) throws(StartFailure) {
        let engine = ServerEngine(limits: limits, respond: respond)
        guard let handle = unsafe Server.start(engine, address: address, port: port) else {
            throw StartFailure(address: address, port: port, errno: errno)
        }
        self.engine = engine
        self.port = unsafe kakehashi_daemon_port(handle)
        daemon = Mutex(UInt(bitPattern: handle))
        sweeper = Sweeper(engine.watch)
    }

    deinit { stop() }

    private static func start(_ engine: ServerEngine, address: String, port: UInt16) -> OpaquePointer? {
        unsafe address.withCString { text in
            var options = unsafe kakehashi_daemon_options(
                address: text, port: port, connection_limit: UInt32(engine.limits.connections),
                idle_seconds: UInt32(engine.limits.idleSeconds),
                memory_of_connection: engine.limits.memoryOfConnection, handle: serverRequestArrives,
                begin: serverRequestBegins, complete: serverRequestCompleted, notify: serverConnectionChanges,
                owner: Unmanaged.passUnretained(engine).toOpaque())
            return unsafe kakehashi_start_daemon(&options)
        }
    }

    /// Takes no more connections, waits up to the seconds for answers under way, then closes everything.
    package func stop(waiting seconds: Int = 5) {
        let bits = daemon.withLock { handle in
            defer { handle = nil }
            return handle
        }
        guard let bits, let handle = unsafe OpaquePointer(bitPattern: bits) else { return }
        let listening = unsafe MHD_quiesce_daemon(handle)
        var left = seconds * 100
        while engine.isBusy, left > 0 {
            usleep(10_000)
            left -= 1
        }
        sweeper.stop()
        unsafe MHD_stop_daemon(handle)
        if listening >= 0 { close(listening) }
    }
}

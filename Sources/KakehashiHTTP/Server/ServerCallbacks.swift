internal import CMicrohttpd

// What libmicrohttpd calls on a connection's thread. None of them captures anything; `owner` is the server's engine,
// which outlives the daemon.

/// The request's first line has been read. The exchange made here is released by `serverRequestCompleted`.
func serverRequestBegins(
    owner: UnsafeMutableRawPointer?, target: UnsafePointer<CChar>?, connection: OpaquePointer?
) -> UnsafeMutableRawPointer? {
    let text = unsafe target.flatMap { unsafe String(validatingCString: $0) }
    return unsafe Unmanaged.passRetained(Exchange(target: text)).toOpaque()
}

/// Called with the head, with each piece of the body, and once more when all is there.
func serverRequestArrives(
    owner: UnsafeMutableRawPointer?, connection: OpaquePointer?, url: UnsafePointer<CChar>?,
    method: UnsafePointer<CChar>?, version: UnsafePointer<CChar>?, upload: UnsafePointer<CChar>?,
    uploadSize: UnsafeMutablePointer<Int>?, context: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> MHD_Result {
    guard let owner = unsafe owner, let connection = unsafe connection, let size = unsafe uploadSize,
        let held = unsafe context?.pointee
    else { return kakehashi_no }
    let engine = unsafe Unmanaged<ServerEngine>.fromOpaque(owner).takeUnretainedValue()
    let exchange = unsafe Unmanaged<Exchange>.fromOpaque(held).takeUnretainedValue()
    let piece = unsafe UnsafeRawBufferPointer(start: upload, count: size.pointee)
    unsafe size.pointee = 0
    let name = unsafe method.map { unsafe String(cString: $0) } ?? ""
    let goesOn = unsafe engine.arrives(Connection(connection), exchange, method: name, piece: piece)
    return goesOn ? kakehashi_yes : kakehashi_no
}

/// The request has been answered or broken off.
func serverRequestCompleted(
    owner: UnsafeMutableRawPointer?, connection: OpaquePointer?,
    context: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, reason: MHD_RequestTerminationCode
) {
    if let held = unsafe context?.pointee {
        unsafe Unmanaged<Exchange>.fromOpaque(held).release()
        unsafe context?.pointee = nil
    }
    guard let owner = unsafe owner, let connection = unsafe connection else { return }
    let engine = unsafe Unmanaged<ServerEngine>.fromOpaque(owner).takeUnretainedValue()
    unsafe engine.watch.waiting(Connection(connection).key)
}

/// A connection was opened or is about to be closed.
func serverConnectionChanges(
    owner: UnsafeMutableRawPointer?, connection: OpaquePointer?,
    context: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, change: MHD_ConnectionNotificationCode
) {
    guard let owner = unsafe owner, let handle = unsafe connection else { return }
    let engine = unsafe Unmanaged<ServerEngine>.fromOpaque(owner).takeUnretainedValue()
    let connection = unsafe Connection(handle)
    if change == kakehashi_connection_started {
        engine.watch.opened(connection.key, socket: connection.socket)
    } else {
        engine.watch.closed(connection.key)
    }
}

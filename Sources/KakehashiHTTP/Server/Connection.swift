internal import CMicrohttpd

/// The library's handle of a connection, valid during the callback that handed it in and not kept beyond it.
@safe struct Connection {
    private let handle: OpaquePointer

    init(_ handle: OpaquePointer) {
        unsafe self.handle = handle
    }

    /// Tells connections apart while they are open.
    var key: UInt { unsafe UInt(bitPattern: handle) }
    var socket: Int32 { unsafe kakehashi_connection_socket(handle) }

    /// The peer's address, such as `127.0.0.1`.
    var peer: String {
        unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { buffer in
            guard let start = buffer.baseAddress else { return "" }
            unsafe kakehashi_connection_peer(handle, start, 64)
            return unsafe String(cString: start)
        }
    }

    /// All header fields of the request.
    func headers() -> Headers {
        var headers = Headers()
        unsafe withUnsafeMutablePointer(to: &headers) { pointer in
            _ = unsafe MHD_get_connection_values_n(handle, kakehashi_header_kind, connectionHeader, pointer)
        }
        return headers
    }

    /// Hands the answer over to be sent. False where the library cannot take it, after which it hangs up.
    func send(_ response: Response) -> Bool {
        let made = unsafe response.body.withUnsafeBytes { bytes in
            // The library only reads from the buffer, and copies it.
            unsafe MHD_create_response_from_buffer(
                bytes.count, UnsafeMutableRawPointer(mutating: bytes.baseAddress), kakehashi_must_copy)
        }
        guard let made = unsafe made else { return false }
        defer { unsafe MHD_destroy_response(made) }
        for field in response.headers.fields {
            guard unsafe MHD_add_response_header(made, field.name, field.value) == kakehashi_yes else { return false }
        }
        return unsafe MHD_queue_response(handle, UInt32(response.status.code), made) == kakehashi_yes
    }
}

/// Takes one header field into the `Headers` that the pointer leads to.
private func connectionHeader(
    headers: UnsafeMutableRawPointer?, kind: MHD_ValueKind, name: UnsafePointer<CChar>?, nameSize: Int,
    value: UnsafePointer<CChar>?, valueSize: Int
) -> MHD_Result {
    guard let headers = unsafe headers else { return kakehashi_no }
    let nameText = unsafe text(name, nameSize)
    let valueText = unsafe text(value, valueSize)
    unsafe headers.assumingMemoryBound(to: Headers.self).pointee.add(nameText, valueText)
    return kakehashi_yes
}

/// Bytes that are not UTF-8 become replacement characters, which match nothing that we look for.
private func text(_ start: UnsafePointer<CChar>?, _ size: Int) -> String {
    unsafe String(decoding: UnsafeRawBufferPointer(start: start, count: size), as: UTF8.self)
}

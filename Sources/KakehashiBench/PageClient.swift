import Glibc

/// One kept connection to a server of this machine that asks for a page again and again.
final class PageClient {
    struct Failure: Error {
        let what: String
    }

    private let descriptor: Int32
    private var buffer = [UInt8](repeating: 0, count: 256 * 1024)

    init(port: UInt16) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr = in_addr(s_addr: UInt32(0x7F00_0001).bigEndian)
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard descriptor >= 0, result == 0 else { throw Failure(what: "no connection") }
        var one: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<Int32>.size))
    }

    deinit { close(descriptor) }

    /// Asks for a page and takes in all of it; the size of its body.
    func get(_ path: String, cookie: String = "") throws -> Int {
        let line = cookie.isEmpty ? "" : "Cookie: \(cookie)\r\n"
        let request = Array("GET \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\n\(line)\r\n".utf8)
        guard send(descriptor, request, request.count, Int32(MSG_NOSIGNAL)) == request.count else {
            throw Failure(what: "not sent")
        }
        var count = 0
        while true {
            let more = buffer.withUnsafeMutableBytes { bytes in
                recv(descriptor, bytes.baseAddress?.advanced(by: count), bytes.count - count, 0)
            }
            guard more > 0 else { throw Failure(what: "the server hung up") }
            count += more
            if let size = try completeSize(count) { return size }
        }
    }

    /// The body's size once all of it is there.
    private func completeSize(_ count: Int) throws -> Int? {
        guard let end = headEnd(count) else { return nil }
        let head = String(decoding: buffer[..<end], as: UTF8.self)
        guard head.hasPrefix("HTTP/1.1 200") else { throw Failure(what: String(head.prefix(30))) }
        for line in head.split(separator: "\r\n") where line.lowercased().hasPrefix("content-length:") {
            let size = Int(line.split(separator: " ").last ?? "") ?? 0
            return count >= end + 4 + size ? size : nil
        }
        throw Failure(what: "no length")
    }

    private func headEnd(_ count: Int) -> Int? {
        let mark: [UInt8] = [13, 10, 13, 10]
        return (0..<max(0, count - 3)).first { buffer[$0] == 13 && Array(buffer[$0..<$0 + 4]) == mark }
    }
}

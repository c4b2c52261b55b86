/// Refuses requests that name a host which is not ours: a page elsewhere that points its own name at this machine (DNS
/// rebinding) must not read what only this machine's browsers may see.
package struct HostCheck: Layer {
    private let names: Set<String>

    /// Names without a port, such as `127.0.0.1` and `localhost`.
    package init(_ names: Set<String>) {
        self.names = Set(names.map { $0.lowercased() })
    }

    /// The name by which an address that a server listens on is called; nil for one that stands for all of a machine's.
    package static func name(ofAddress address: String) -> String? {
        guard !["0.0.0.0", "::", ""].contains(address) else { return nil }
        return address.contains(":") ? "[\(address)]" : address
    }

    package static let loopback: Set<String> = ["127.0.0.1", "localhost", "[::1]"]

    package func respond(to request: Request, next: (Request) throws -> Response) throws -> Response {
        let hosts = request.headers.all("Host")
        guard hosts.count == 1 else { throw Problem(.badRequest) }
        guard names.contains(HostCheck.name(of: hosts[0])) else { throw Problem(.misdirectedRequest) }
        return try next(request)
    }

    /// The host without its port, in small letters.
    static func name(of host: String) -> String {
        let text = host.lowercased()
        guard let colon = text.lastIndex(of: ":"), !text[colon...].contains("]"),
            text[text.index(after: colon)...].utf8.allSatisfy({ (48...57).contains($0) })
        else { return text }
        return String(text[..<colon])
    }
}

/// A request with its whole body, which the server took in within its limits.
package struct Request: Sendable {
    package var method: Method
    /// The path as it was sent, still percent-encoded, without the query.
    package var path: String
    /// The path's segments, decoded; `/` has none.
    package var segments: [String]
    package var query: FormValues
    package var headers: Headers
    package var body: [UInt8]
    /// The peer's address, such as `127.0.0.1`.
    package var peer: String
    /// Values of the route's parameters, filled in by the router.
    package var parameters: [String: String] = [:]

    /// Reads a request target such as `/sessions?month=2026-11`; refuses what no honest client sends.
    ///
    /// A target with a host in it (`http://127.0.0.1:8080/kiosk`) says itself which host is meant, whatever the field
    /// Host says (RFC 9112, 3.2.2).
    package init(
        _ method: Method, _ target: String, headers: Headers = Headers(), body: [UInt8] = [],
        peer: String = "127.0.0.1"
    ) throws(Problem) {
        let (host, target) = Request.parts(of: target)
        let parts = target.utf8.split(separator: UInt8(ascii: "?"), maxSplits: 1, omittingEmptySubsequences: false)
        self.method = method
        path = String(Substring(parts[0]))
        segments = try Request.segments(of: parts[0])
        query = try parts.count > 1 ? FormValues(urlEncoded: parts[1]) : FormValues()
        self.headers = headers
        // Two fields stay two: who checks the host refuses them.
        if let host, headers.all("Host").count < 2 { self.headers.set("Host", host) }
        self.body = body
        self.peer = peer
    }

    /// A value of the route's pattern; empty where the pattern has no such place.
    package func parameter(_ name: String) -> String { parameters[name] ?? "" }

    /// The host of a target in absolute form, and the rest of it.
    private static func parts(of target: String) -> (host: String?, rest: String) {
        for scheme in ["http://", "https://"] where target.lowercased().hasPrefix(scheme) {
            let rest = target.dropFirst(scheme.count)
            let end = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
            let path = rest[end...]
            return (String(rest[..<end]), path.hasPrefix("/") ? String(path) : "/" + path)
        }
        return (nil, target)
    }

    private static func segments(of path: Substring.UTF8View) throws(Problem) -> [String] {
        guard path.first == UInt8(ascii: "/") else { throw Problem(.badRequest) }
        var segments: [String] = []
        for part in path.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            segments.append(try segment(part))
        }
        return segments == [""] ? [] : segments
    }

    private static func segment(_ part: Substring.UTF8View) throws(Problem) -> String {
        guard let text = PercentCoding.decode(part, plusIsSpace: false), text != ".", text != "..",
            !text.unicodeScalars.contains(where: { $0.value < 32 || $0 == "/" || $0 == "\\" })
        else { throw Problem(.badRequest) }
        return text
    }
}

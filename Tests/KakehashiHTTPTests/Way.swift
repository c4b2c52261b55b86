import TestSupport

@testable import KakehashiHTTP

/// How a test reaches the routes: straight, or through a server and a socket. Most tests take both ways.
enum Way: CaseIterable {
    case direct, socket

    /// The status and body that the routes give.
    func ask(
        _ pipeline: Pipeline, _ method: KakehashiHTTP.Method, _ target: String,
        headers: [(String, String)] = [("Host", "localhost")], body: String = ""
    ) throws -> Answer {
        switch self {
        case .direct:
            do {
                let request = try Request(
                    method, target, headers: Headers(headers), body: Array(body.utf8))
                return Answer(pipeline.respond(to: request))
            } catch {
                return Answer(error.response)
            }
        case .socket:
            let server = try Server(port: 0, respond: pipeline.respond)
            defer { server.stop() }
            let client = try RawClient(port: server.port)
            let lines = headers.map { "\($0.0): \($0.1)\r\n" }.joined()
            let length = body.isEmpty ? "" : "Content-Length: \(body.utf8.count)\r\n"
            client.send("\(method.rawValue) \(target) HTTP/1.1\r\n\(lines)\(length)\r\n\(body)")
            return Answer(raw: client.receive())
        }
    }
}

/// What came back.
struct Answer {
    let status: Int
    let headers: Headers
    let body: String

    init(_ response: Response) {
        status = response.status.code
        headers = response.headers
        body = String(decoding: response.body, as: UTF8.self)
    }

    init(raw: [UInt8]) {
        let text = String(decoding: raw, as: UTF8.self)
        let parts = text.split(separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
        let lines = parts[0].split(separator: "\r\n")
        status = lines.first.flatMap { Int($0.split(separator: " ").dropFirst().first ?? "") } ?? 0
        headers = Headers(
            lines.dropFirst().map { line in
                let halves = line.split(separator: ":", maxSplits: 1)
                return (String(halves[0]), trimmed(halves.count > 1 ? halves[1] : ""))
            })
        body = parts.count > 1 ? String(parts[1]) : ""
    }
}

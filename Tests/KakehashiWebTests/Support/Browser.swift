import Foundation
import Kakehashi
import KakehashiHTTP
import TestSupport

@testable import KakehashiWeb

/// What a browser does: keeps cookies, follows redirects, sends forms with the hidden fields of the page it shows.
final class Browser {
    /// Straight to the site, or through a server and a socket.
    enum Way: CaseIterable { case direct, socket }

    private let site: WebSite
    private let way: Way
    private var cookies: [String: String] = [:]
    private(set) var path = "/"
    private(set) var status = 0
    private(set) var body = ""
    private(set) var headers = Headers()
    var host = "localhost"
    var origin: String?

    init(_ site: WebSite, _ way: Way = .direct) {
        self.site = site
        self.way = way
    }

    /// Signs in as the account of a role.
    static func signedIn(_ fixture: WebFixture, as role: Role = .organiser, _ way: Way = .direct) throws -> Browser {
        let browser = Browser(fixture.site, way)
        try browser.open("/staff/sign-in")
        try browser.send("/staff/sign-in", [("name", role.rawValue), ("password", WebFixture.password)])
        return browser
    }

    func open(_ target: String) throws {
        try ask(.get, target)
    }

    /// Posts a form; the token is the one of the page that is shown, unless given, and so are the visit's token and the
    /// number of the print that the page knows of.
    func send(_ target: String, _ fields: [(String, String)], token: String? = nil) throws {
        let token = token ?? hidden("token") ?? ""
        let shown = ["visit", "attempt"].compactMap { name in
            fields.contains { $0.0 == name } ? nil : hidden(name).map { (name, $0) }
        }
        try ask(.post, target, FormValues([("token", token)] + shown + fields).urlEncoded)
    }

    /// The address of a page of the visit at the counter that was shown last.
    func counter(_ page: String) -> String { "/staff/counter/\(visit)/\(page)" }

    /// The visit at the counter that was shown last, as its pages name it.
    private(set) var visit = ""

    /// The value of a hidden field of the page.
    func hidden(_ name: String) -> String? {
        guard let start = body.range(of: "name=\"\(name)\" value=\"") else { return nil }
        return String(body[start.upperBound...].prefix { $0 != "\"" })
    }

    /// The text of the page without its markup.
    var text: String {
        var text = ""
        var inTag = false
        for character in body {
            if character == "<" { inTag = true }
            if !inTag { text.append(character) }
            if character == ">" { inTag = false }
        }
        return text
    }

    func forget(_ cookie: String) { cookies[cookie] = nil }
    func cookie(_ name: String) -> String? { cookies[name] }
    func keep(_ name: String, _ value: String) { cookies[name] = value }

    private func ask(_ method: KakehashiHTTP.Method, _ target: String, _ form: String = "") throws {
        path = target
        if let named = target.wholeMatch(of: /\/staff\/counter\/([0-9a-f-]{36})\/.*/)?.1 { visit = String(named) }
        let response = try answer(method, target, form)
        for line in response.headers.all("Set-Cookie") {
            let pair = line.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            cookies[String(pair[0])] = line.contains("Max-Age=0") ? nil : String(pair[1])
        }
        status = response.status.code
        headers = response.headers
        body = String(decoding: response.body, as: UTF8.self)
        if status == 303, let next = headers["Location"] { try open(next) }
    }

    private func answer(_ method: KakehashiHTTP.Method, _ target: String, _ form: String) throws -> Response {
        var fields = [("Host", host)]
        if !cookies.isEmpty { fields.append(("Cookie", cookies.map { "\($0)=\($1)" }.joined(separator: "; "))) }
        if let origin { fields.append(("Origin", origin)) }
        if method == .post { fields.append(("Content-Type", "application/x-www-form-urlencoded")) }
        let request = try Request(method, target, headers: Headers(fields), body: Array(form.utf8))
        switch way {
        case .direct: return site.respond(to: request)
        case .socket: return try overSocket(request, target)
        }
    }

    private func overSocket(_ request: Request, _ target: String) throws -> Response {
        let server = try Server(port: 0, respond: site.respond)
        defer { server.stop() }
        let client = try RawClient(port: server.port)
        let lines = request.headers.fields.map { "\($0.name): \($0.value)\r\n" }.joined()
        let length = "Content-Length: \(request.body.count)\r\n"
        client.send("\(request.method.rawValue) \(target) HTTP/1.1\r\n\(lines)\(length)\r\n")
        client.send(request.body)
        return Response(raw: client.receive())
    }
}

extension Response {
    /// Reads what came over the socket.
    fileprivate init(raw: [UInt8]) {
        let text = String(decoding: raw, as: UTF8.self)
        let parts = text.split(separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
        let lines = parts[0].split(separator: "\r\n")
        let code = lines.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
        let fields = lines.dropFirst().map { line in
            let halves = line.split(separator: ":", maxSplits: 1)
            return (String(halves[0]), String(halves[1].drop { $0 == " " }))
        }
        self.init(Status(code), headers: Headers(fields), body: parts.count > 1 ? Array(parts[1].utf8) : [])
    }
}

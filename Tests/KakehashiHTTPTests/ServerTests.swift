import Synchronization
import TestSupport
import Testing

@testable import KakehashiHTTP

@Suite(.serialized) struct ServerTests {
    static func server(_ change: (inout ServerLimits) -> Void = { _ in }) throws -> Server {
        var limits = ServerLimits()
        limits.targetBytes = 1000
        limits.headerBytes = 4000
        limits.bodyBytes = 10_000
        change(&limits)
        let router = try Router([
            .get("/") { _ in .text("home") },
            .post("/") { .text("\($0.body.count)") },
        ])
        return try Server(port: 0, limits: limits, respond: Pipeline([], around: router).respond)
    }

    /// The status that the server gives to these bytes; 0 where it just hangs up.
    static func status(_ pieces: String..., from server: Server) throws -> Int {
        let client = try RawClient(port: server.port)
        for piece in pieces { client.send(piece) }
        return Answer(raw: client.receive()).status
    }

    @Test(
        "Addresses of both kinds are listened on, and the peer is told by its own",
        arguments: [("::1", true, "::1"), ("127.0.0.1", false, "127.0.0.1"), ("::", false, "::ffff:127.0.0.1")])
    func addresses(example: (address: String, isSix: Bool, peer: String)) throws {
        let router = try Router([.get("/") { .text($0.peer) }])
        let server = try Server(address: example.address, port: 0, respond: Pipeline([], around: router).respond)
        defer { server.stop() }
        let client = try RawClient(port: server.port, isSix: example.isSix)
        client.send("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
        #expect(Answer(raw: client.receive()).body == example.peer)
    }

    @Test(
        "What is too large is refused",
        arguments: [
            ("GET /\(String(repeating: "a", count: 2000)) HTTP/1.1\r\nHost: a\r\n\r\n", 414),
            ("GET /\(String(repeating: "a", count: 200_000)) HTTP/1.1\r\nHost: a\r\n\r\n", 414),
            ("GET / HTTP/1.1\r\nHost: a\r\nX: \(String(repeating: "a", count: 5000))\r\n\r\n", 431),
            ("GET / HTTP/1.1\r\nHost: a\r\n\(String(repeating: "X: aaaaaaa\r\n", count: 20_000))\r\n", 431),
            ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10001\r\n\r\n", 413),
            ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n", 413),
            ("BREW / HTTP/1.1\r\nHost: a\r\n\r\n", 501), ("GET / HTTP/1.1\r\n\r\n", 400),
            ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nabc", 400),
        ])
    func tooLarge(example: (request: String, status: Int)) throws {
        let server = try ServerTests.server()
        defer { server.stop() }
        #expect(try ServerTests.status(example.request, from: server) == example.status)
        #expect(try ServerTests.status("GET / HTTP/1.1\r\nHost: a\r\n\r\n", from: server) == 200, "it still serves")
    }

    @Test("A body of the full size arrives whole, in pieces or chunks")
    func fullBody() throws {
        let server = try ServerTests.server()
        defer { server.stop() }
        let half = String(repeating: "a", count: 5000)
        let head = "POST / HTTP/1.1\r\nHost: a\r\n"
        let plain = try RawClient(port: server.port)
        for piece in ["\(head)Content-Length: 10000\r\n\r\n", half, half] { plain.send(piece) }
        #expect(Answer(raw: plain.receive()).body == "10000")
        let chunked = try RawClient(port: server.port)
        for piece in ["\(head)Transfer-Encoding: chunked\r\n\r\n", "1388\r\n\(half)\r\n", "0\r\n\r\n"] {
            chunked.send(piece)
        }
        #expect(Answer(raw: chunked.receive()).body == "5000")
    }

    @Test("A body in chunks without end is cut off")
    func endlessChunks() throws {
        let server = try ServerTests.server()
        defer { server.stop() }
        let client = try RawClient(port: server.port)
        client.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n")
        let chunk = "3e8\r\n\(String(repeating: "a", count: 1000))\r\n"
        let sent = (0..<5000).prefix { _ in client.send(chunk) }.count
        #expect(sent < 5000)
        let small = try ServerTests.status(
            "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n",
            String(repeating: chunk, count: 11) + "0\r\n\r\n", from: server)
        #expect(small == 413)
    }

    @Test("A request that trickles is ended, while others are served")
    func trickle() throws {
        let server = try ServerTests.server { $0.arrivalSeconds = 1 }
        defer { server.stop() }
        let slow = try RawClient(port: server.port)
        slow.send("GET / HTTP/1.1\r\nHost: a\r\nX-Long: ")
        let end = ContinuousClock.now + .seconds(10)
        var alive = true
        while alive, ContinuousClock.now < end {
            alive = slow.send("a")
            #expect(try ServerTests.status("GET / HTTP/1.1\r\nHost: a\r\n\r\n", from: server) == 200)
        }
        #expect(!alive)
    }

    @Test("Several requests on one connection are told apart")
    func keepAlive() throws {
        let server = try ServerTests.server()
        defer { server.stop() }
        let client = try RawClient(port: server.port)
        for length in 1...5 {
            client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: \(length)\r\n\r\n")
            client.send(String(repeating: "x", count: length))
            #expect(Answer(raw: client.receive()).body == "\(length)")
        }
    }

    @Test("Stopping waits for the answer under way, and nobody is served after it")
    func stops() throws {
        let entered = Atomic<Bool>(false)
        let router = try Router([
            .get("/slow") { _ in
                entered.store(true, ordering: .releasing)
                let end = ContinuousClock.now + .milliseconds(300)
                while ContinuousClock.now < end {}
                return .text("done")
            }
        ])
        let server = try Server(port: 0, respond: Pipeline([], around: router).respond)
        let client = try RawClient(port: server.port)
        client.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n")
        while !entered.load(ordering: .acquiring) {}
        server.stop()
        #expect(Answer(raw: client.receive()).body == "done")
        #expect(throws: RawClient.Refused.self) { try RawClient(port: server.port) }
    }

    @Test("A port that is taken is named")
    func portTaken() throws {
        let server = try ServerTests.server()
        defer { server.stop() }
        let failure = #expect(throws: Server.StartFailure.self) {
            try Server(port: server.port) { _ in .text("") }
        }
        #expect(failure?.port == server.port)
        #expect(failure?.errno == 98)
    }

    @Test("Slow answers do not starve quick ones")
    func noStarving() throws {
        let release = Atomic<Bool>(false)
        let router = try Router([
            .get("/slow") { _ in
                while !release.load(ordering: .acquiring) {}
                return .text("slow")
            },
            .get("/quick") { _ in .text("quick") },
        ])
        let server = try Server(port: 0, respond: Pipeline([], around: router).respond)
        defer { server.stop() }
        let slow = try RawClient(port: server.port)
        slow.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(try ServerTests.status("GET /quick HTTP/1.1\r\nHost: a\r\n\r\n", from: server) == 200)
        release.store(true, ordering: .releasing)
        #expect(Answer(raw: slow.receive()).body == "slow")
    }
}

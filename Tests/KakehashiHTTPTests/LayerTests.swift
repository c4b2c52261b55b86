import Testing

@testable import KakehashiHTTP

@Suite struct LayerTests {
    static func pipeline(_ layers: [any Layer]) throws -> Pipeline {
        Pipeline(
            layers,
            around: try Router([.get("/") { _ in .text("home") }, .post("/") { _ in .text("done") }]))
    }

    @Test(
        "Only our own names are served", arguments: Way.allCases,
        [
            ("localhost", 200), ("localhost:8080", 200), ("LOCALHOST", 200), ("127.0.0.1:80", 200), ("[::1]:80", 200),
            ("evil.example", 421), ("localhost.evil.example", 421), ("localhost:80@evil.example", 421), ("", 421),
        ])
    func hosts(way: Way, example: (host: String, status: Int)) throws {
        let pipeline = try LayerTests.pipeline([HostCheck(HostCheck.loopback)])
        #expect(try way.ask(pipeline, .get, "/", headers: [("Host", example.host)]).status == example.status)
    }

    @Test(
        "A target may name its host itself, and then that one counts", arguments: Way.allCases,
        [
            ("http://localhost/", "localhost", 200), ("http://127.0.0.1:8080/", "127.0.0.1:8080", 200),
            ("HTTP://LOCALHOST", "localhost", 200), ("http://localhost/?a=b", "evil.example", 200),
            ("https://localhost/", "localhost", 200), ("http://evil.example/", "localhost", 421),
            ("http://localhost@evil.example/", "localhost", 421), ("http:///", "localhost", 421),
            ("http://localhost/../etc", "localhost", 400), ("ftp://localhost/", "localhost", 400),
        ])
    func absoluteForm(way: Way, example: (target: String, host: String, status: Int)) throws {
        let pipeline = try LayerTests.pipeline([HostCheck(HostCheck.loopback)])
        let answer = try way.ask(pipeline, .get, example.target, headers: [("Host", example.host)])
        #expect(answer.status == example.status)
    }

    @Test("Two hosts beside a target that names one are still refused", arguments: Way.allCases)
    func twoHostsWithAbsoluteForm(way: Way) throws {
        let pipeline = try LayerTests.pipeline([HostCheck(HostCheck.loopback)])
        let hosts = [("Host", "localhost"), ("Host", "localhost")]
        #expect(try way.ask(pipeline, .get, "http://localhost/", headers: hosts).status == 400)
    }

    @Test(
        "A server is called by the address that it listens on",
        arguments: [("10.9.9.9", "10.9.9.9"), ("fd00::1", "[fd00::1]"), ("0.0.0.0", nil), ("::", nil)])
    func namesOfAddresses(address: String, name: String?) {
        #expect(HostCheck.name(ofAddress: address) == name)
    }

    @Test("Two hosts are none", arguments: Way.allCases)
    func twoHosts(way: Way) throws {
        let pipeline = try LayerTests.pipeline([HostCheck(HostCheck.loopback)])
        let answer = try way.ask(pipeline, .get, "/", headers: [("Host", "localhost"), ("Host", "evil.example")])
        #expect(answer.status == 400)
    }

    @Test(
        "A post from another site's page is refused",
        arguments: [
            ([], 200), ([("Origin", "http://localhost")], 200), ([("Origin", "http://evil.example")], 403),
            ([("Origin", "null")], 403), ([("Sec-Fetch-Site", "cross-site")], 403),
            ([("Sec-Fetch-Site", "same-site")], 403), ([("Sec-Fetch-Site", "same-origin")], 200),
            ([("Origin", "http://localhost"), ("Origin", "http://evil.example")], 403),
        ] as [([(String, String)], Int)])
    func origins(example: (headers: [(String, String)], status: Int)) throws {
        let pipeline = try LayerTests.pipeline([SameOrigin()])
        let headers = [("Host", "localhost")] + example.headers
        #expect(try Way.direct.ask(pipeline, .post, "/", headers: headers).status == example.status)
        #expect(try Way.direct.ask(pipeline, .get, "/", headers: headers).status == 200)
    }

    @Test("Every answer keeps to itself, errors too", arguments: Way.allCases, ["/", "/nowhere"])
    func securityHeaders(way: Way, target: String) throws {
        let pipeline = try LayerTests.pipeline([
            SecurityHeaders(), ErrorPages { _, _ in .text("sorry", status: .notFound) },
        ])
        let headers = try way.ask(pipeline, .get, target).headers
        #expect(headers["Cache-Control"] == "no-store")
        #expect(headers["X-Content-Type-Options"] == "nosniff")
        #expect(headers["Referrer-Policy"] == "same-origin")
        let policy = try #require(headers["Content-Security-Policy"])
        #expect(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"))
        #expect(!policy.contains("unsafe"))
    }

    @Test("An error that nobody renders is a 500 without detail")
    func unknownError() throws {
        struct Secret: Error {}
        let pipeline = Pipeline([], around: try Router([.get("/") { _ in throw Secret() }]))
        let answer = try Way.direct.ask(pipeline, .get, "/")
        #expect(answer.status == 500)
        #expect(answer.body == "500\n")
    }
}

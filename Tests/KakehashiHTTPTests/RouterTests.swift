import Testing

@testable import KakehashiHTTP

@Suite struct RouterTests {
    static let routes: [Endpoint] = [
        .get("/") { _ in .text("home") },
        .get("/sessions") { .text("list \($0.query.text("month"))") },
        .get("/sessions/new") { _ in .text("new") },
        .get("/sessions/{id}") { .text("one \($0.parameter("id"))") },
        .post("/sessions/{id}") { .text("posted \(try $0.form().text("name"))") },
        .get("/sessions/{id}/people/{person}") { .text("\($0.parameter("id"))/\($0.parameter("person"))") },
    ]

    static func pipeline() throws -> Pipeline {
        Pipeline([HostCheck(["localhost"]), SecurityHeaders()], around: try Router(routes))
    }

    @Test(
        "A path finds its most exact route, by both ways",
        arguments: Way.allCases,
        [
            ("/", 200, "home"), ("/sessions?month=2026-11", 200, "list 2026-11"), ("/sessions/new", 200, "new"),
            ("/sessions/26-0143", 200, "one 26-0143"), ("/sessions/%E6%9E%B6%E6%A9%8B", 200, "one 架橋"),
            ("/sessions/a/people/b", 200, "a/b"), ("/nowhere", 404, "404\n"), ("/sessions/", 404, "404\n"),
            ("/sessions//people/b", 404, "404\n"), ("/Sessions", 404, "404\n"),
        ])
    func finds(way: Way, example: (target: String, status: Int, body: String)) throws {
        let answer = try way.ask(try RouterTests.pipeline(), .get, example.target)
        #expect(answer.status == example.status)
        #expect(answer.body == example.body)
    }

    @Test("A path that is there for other methods only names them", arguments: Way.allCases)
    func wrongMethod(way: Way) throws {
        let answer = try way.ask(try RouterTests.pipeline(), .put, "/sessions/1")
        #expect(answer.status == 405)
        #expect(answer.headers["Allow"] == "GET, POST")
    }

    @Test("A posted form reaches its route", arguments: Way.allCases)
    func posts(way: Way) throws {
        let answer = try way.ask(
            try RouterTests.pipeline(), .post, "/sessions/new",
            headers: [("Host", "localhost"), ("Content-Type", "application/x-www-form-urlencoded")],
            body: "name=%F0%A0%AE%B7+%E9%87%8E")
        #expect(answer.body == "posted 𠮷 野")
    }

    @Test(
        "Targets that no honest client sends are refused", arguments: Way.allCases,
        [
            "/sessions/..", "/../etc/passwd", "/%2e%2e/etc", "/a/./b", "/a%2Fb", "/a%5Cb", "/a%00b", "/a%0Ab", "/%ff",
            "/%zz", "/%e", "/sessions?month=%ff",
        ])
    func refuses(way: Way, target: String) throws {
        #expect(try way.ask(try RouterTests.pipeline(), .get, target).status == 400)
    }

    @Test(
        "Routes that could both be meant are refused when the router is built",
        arguments: [
            ("/a/{x}", "/a/{y}", true), ("/a/b", "/a/b", true), ("/a/{x}", "/{y}/b", true), ("/a/{x}", "/a/b", false),
            ("/a", "/a/{x}", false), ("/{x}/b", "/{x}/c", false), ("/{x}/{x}", "/z", true),
        ])
    func clashes(example: (first: String, second: String, refused: Bool)) {
        let routes = [example.first, example.second].map { pattern in Endpoint.get(pattern) { _ in .text(pattern) } }
        #expect((try? Router(routes)) == nil ? example.refused : !example.refused)
        #expect(
            (try? Router([routes[0], .post(example.second) { _ in .text("") }])) != nil || example.first == "/{x}/{x}")
    }

    @Test("A clash says which routes")
    func clashText() {
        let error = #expect(throws: Router.Clash.self) {
            try Router([.get("/a/{x}") { _ in .text("") }, .get("/a/{y}") { _ in .text("") }])
        }
        #expect(error?.description == "routes clash: GET /a/{x} and /a/{y}")
    }
}

import Testing

@testable import KakehashiHTTP

@Suite struct MessageTests {
    @Test(
        "Cookies are read by name; one that is sent twice with different values is none",
        arguments: [
            (["a=1; b=2"], "1"), (["b=2;a=1"], "1"), (["b=2", "a=1"], "1"), (["a=1; a=1"], "1"), (["a=1; a=2"], nil),
            ([], nil), (["aa=1"], nil), (["a"], nil), (["a=x=y"], "x=y"),
        ] as [([String], String?)])
    func cookies(example: (headers: [String], value: String?)) throws {
        let request = try Request(.get, "/", headers: Headers(example.headers.map { ("cookie", $0) }))
        #expect(request.cookie("a") == example.value)
    }

    @Test("A cookie is out of reach of scripts and other sites")
    func setCookie() {
        var response = Response.text("")
        response.set(Cookie("s", "v", maxAge: 60, secure: true))
        response.set(.removal(of: "t"))
        #expect(
            response.headers.all("set-cookie") == [
                "s=v; Path=/; HttpOnly; SameSite=Strict; Max-Age=60; Secure",
                "t=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0",
            ])
    }

    @Test("A value cannot start another header field")
    func headerInjection() {
        let response = Response.redirect(to: "/a\r\nSet-Cookie: s=1")
        #expect(response.headers["Location"] == "/aSet-Cookie: s=1")
    }

    @Test("A download has a plain and a full name")
    func download() {
        let response = Response.download([1], type: "application/pdf", name: "報告\"1.pdf")
        #expect(
            response.headers["Content-Disposition"]
                == "attachment; filename=\"___1.pdf\"; filename*=UTF-8''%E5%A0%B1%E5%91%8A%221.pdf")
    }
}

import Foundation
import Kakehashi
import KakehashiHTTP
import TestSupport
import Testing

@testable import KakehashiWeb

@Suite struct SiteTests {
    static func site() throws -> WebSite {
        var assets = FileShelf()
        try assets.add(folder: Shipped.root.appending(path: "Kiosk/Assets"))
        let at = Instant(milliseconds: 1_794_960_000_000)
        let office = Office(id: Identifier(at: at), code: "999999", name: "架橋市")
        return try WebSite(
            parts: WebParts(
                office: office, clock: FixedClock(at),
                book: PhraseBook([Shipped.phrases("ja"), Shipped.phrases("en")]), assets: assets,
                manuals: FileShelf(["organiser.md": Array("# 教室の手引き\n\n本文".utf8)])))
    }

    static func get(_ target: String, host: String = "localhost") throws -> (Int, String) {
        let response = try site().respond(to: Request(.get, target, headers: Headers([("Host", host)])))
        return (response.status.code, String(decoding: response.body, as: UTF8.self))
    }

    @Test(
        "Open pages answer in Japanese",
        arguments: [
            ("/", 200, "職員の画面"), ("/manual", 200, "教室の手引き"), ("/manual/organiser", 200, "<p>本文</p>"),
            ("/assets/kakehashi.css", 200, "--ink"), ("/manual/nothing", 404, "お探しのページは見つかりません。"),
            ("/assets/..%2f..%2fPackage.swift", 400, ""), ("/assets/.hidden", 404, "見つかりません"),
        ])
    func pages(example: (target: String, status: Int, text: String)) throws {
        guard let (status, body) = try? SiteTests.get(example.target) else {
            #expect(example.status == 400, "refused as a request")
            return
        }
        #expect(status == example.status)
        #expect(body.contains(example.text))
        #expect(!body.contains("web."), "a phrase is missing")
    }

    @Test("Another host's name is refused with a page that says what to do")
    func wrongHost() throws {
        let (status, body) = try SiteTests.get("/", host: "evil.example")
        #expect(status == 421)
        #expect(body.contains("このサーバーの名前ではないアドレスで開かれています。"))
    }

    @Test("Every fault of the web has its sentences in both languages", arguments: ["ja", "en"])
    func sentences(language: String) {
        #expect(Shipped.phrases(language).missing(of: WebFaults.all) == [])
    }
}

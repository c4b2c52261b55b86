import TestSupport
import Testing

@testable import KakehashiHTTP

@Suite struct FormTests {
    @Test(
        "Urlencoded fields keep their order, their repetitions and their text",
        arguments: [
            ("a=1&b=2", [("a", "1"), ("b", "2")]), ("a=1&a=2", [("a", "1"), ("a", "2")]), ("a", [("a", "")]),
            ("a=b=c", [("a", "b=c")]), ("&&a=1&", [("a", "1")]), ("a+b=%2B", [("a b", "+")]), ("", []),
            ("n=%E8%91%9B%F3%A0%84%80", [("n", "葛\u{E0100}")]),
        ] as [(String, [(String, String)])])
    func urlEncoded(example: (body: String, fields: [(String, String)])) throws {
        #expect(try FormValues(urlEncoded: example.body.utf8) == FormValues(example.fields))
    }

    @Test("What is encoded decodes to itself, whatever the text")
    func roundTrip() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SeededGenerator(seed: seed)
        let scalars = Array("aZ09 +&=%;\"\n\t漢字ｶﾅ𠮷髙\u{E0100}é".unicodeScalars)
        for _ in 0..<300 {
            let texts = (0..<4).map { _ in
                String(String.UnicodeScalarView((0..<5).map { _ in scalars.randomElement(using: &generator) ?? "a" }))
            }
            let values = FormValues([(texts[0], texts[1]), (texts[2], texts[3])])
            #expect(try FormValues(urlEncoded: values.urlEncoded.utf8) == values, "seed \(seed)")
        }
    }

    @Test("Broken escapes and bytes are refused", arguments: ["a=%", "a=%4", "a=%gg", "a=%ff", "a=%00", "%c3%28=1"])
    func broken(body: String) {
        #expect(throws: Problem(.badRequest)) { try FormValues(urlEncoded: body.utf8) }
    }

    @Test("Too many fields and too long names are refused")
    func tooMany() {
        let many = String(repeating: "a=1&", count: 2001)
        #expect(throws: Problem(.contentTooLarge)) { try FormValues(urlEncoded: many.utf8) }
        let long = String(repeating: "a", count: 201)
        #expect(throws: Problem(.contentTooLarge)) { try FormValues(urlEncoded: long.utf8) }
    }

    static let parts =
        "preamble\r\n--xx\r\nContent-Disposition: form-data; name=\"kana\"\r\n\r\nキョウ\r\n--xx\r\n"
        + "content-disposition: form-data; name=\"file\"; filename=\"a;b.csv\"\r\nContent-Type: text/csv\r\n\r\n"
        + "1,2\r\n--x\r\n\r\n--xx--\r\nepilogue"

    @Test("A multipart form has its fields and files")
    func multipart() throws {
        let values = try FormValues(multipart: Array(FormTests.parts.utf8), boundary: "xx")
        #expect(values["kana"] == "キョウ")
        #expect(values.files.map(\.fileName) == ["a;b.csv"])
        #expect(values.files.first.map { String(decoding: $0.bytes, as: UTF8.self) } == "1,2\r\n--x\r\n")
        #expect(values.files.first?.type == "text/csv")
    }

    @Test("A multipart body that is cut anywhere is refused, not guessed at")
    func cutMultipart() {
        let whole = Array(FormTests.parts.utf8)
        let end = whole.count - "--\r\nepilogue".utf8.count
        for length in 0..<end {
            #expect(throws: Problem.self, "cut at \(length)") {
                try FormValues(multipart: Array(whole[..<length]), boundary: "xx")
            }
        }
    }

    @Test("Random bytes never break the reader")
    func hostileMultipart() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<500 {
            var bytes = Array(FormTests.parts.utf8)
            for _ in 0..<8 {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            }
            _ = try? FormValues(multipart: bytes, boundary: "xx")
        }
    }

    @Test("A body of another type is refused, an empty one has no fields")
    func types() throws {
        var request = try Request(.post, "/", headers: Headers([("Content-Type", "text/plain")]), body: [65])
        #expect(throws: Problem(.unsupportedMediaType)) { try request.form() }
        request.body = []
        #expect(try request.form() == FormValues())
    }
}

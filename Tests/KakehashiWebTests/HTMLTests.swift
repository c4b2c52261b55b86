import Testing

@testable import KakehashiWeb

@Suite struct HTMLTests {
    @Test(
        "Text is escaped wherever it stands",
        arguments: [
            ("a & b", "a &amp; b"), ("<script>", "&lt;script&gt;"), ("\" onclick='x'", "&quot; onclick=&#39;x&#39;"),
            ("𠮷野家", "𠮷野家"), ("葛\u{E0100}", "葛\u{E0100}"), ("a\u{0}b\u{1B}c\u{7F}", "abc"), ("a\nb\tc", "a\nb\tc"),
            ("", ""),
        ])
    func escapes(example: (text: String, markup: String)) {
        #expect(H.p { example.text }.markup == "<p>\(example.markup)</p>")
        #expect(H.p(.title(example.text)).markup == "<p title=\"\(example.markup)\"></p>")
        #expect(H.input(.value(example.text)).markup == "<input value=\"\(example.markup)\">")
    }

    @Test(
        "Addresses lead within this site only",
        arguments: [
            ("/staff", "/staff"), ("#main", "#main"), ("?month=2026-11", "?month=2026-11"),
            ("javascript:alert(1)", "#"),
            ("//evil.example", "#"), ("/\\evil.example", "#"), ("https://evil.example", "#"), ("data:text/html,x", "#"),
            ("", "#"),
        ])
    func addresses(example: (given: String, used: String)) {
        #expect(H.a(.href(example.given)).markup == "<a href=\"\(example.used)\"></a>")
        #expect(H.form(.action(example.given)).markup == "<form action=\"\(example.used)\"></form>")
    }

    @Test("Blocks nest, repeat and choose")
    func builds() {
        let names: [String] = ["ア", "イ"]
        let none: HTML? = nil
        let list = H.ul(.class("x"), Attribute.hidden.when(false)) {
            for name in names { H.li { name } }
            if names.isEmpty { "none" } else { H.li { "!" } }
            none
        }
        #expect(list.markup == "<ul class=\"x\"><li>ア</li><li>イ</li><li>!</li></ul>")
    }
}

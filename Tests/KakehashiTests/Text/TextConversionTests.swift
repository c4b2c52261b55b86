import TestSupport
import Testing

@testable import Kakehashi

@Suite("What a field writes otherwise than it was answered")
struct TextConversionTests {
    @Test(arguments: [
        (TextConversion.halfDigits, "架橋市３丁目５-８Ａ", "架橋市3丁目5-8Ａ"),
        (.fullKana, "ｶﾞｷﾞ ﾊﾟｳﾞｰ", "ガギ パヴー"), (.halfKana, "ガギ パヴー・ヰヵ「、」。゛", "ｶﾞｷﾞ ﾊﾟｳﾞｰ･ヰヵ｢､｣｡ﾞ"),
        (.fullWidth, "3-5 A号", "３－５　Ａ号"), (.hyphens, "１ー２−３‐4—5", "１-２-３-4-5"),
        (.hyphens, "スーパー３ー１", "スーパー３-１"),
    ])
    func converts(conversion: TextConversion, text: String, expected: String) {
        #expect(conversion(text).hasSameScalars(as: expected))
    }

    @Test("Half-width kana and back are the same", arguments: UInt64(1)...5)
    func bothWays(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let kana = Array("アイウエオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモヤユヨラリルレロワヲンヴァィゥェォッャュョー・")
        for _ in 0..<50 {
            let text = String((0..<12).compactMap { _ in kana.randomElement(using: &generator) })
            #expect(Width.fullKana(Width.halfKana(text)).hasSameScalars(as: text), "seed \(seed): \(text)")
            #expect(Width.halfASCII(Width.fullASCII(text)).hasSameScalars(as: text))
        }
    }

    @Test(
        "No conversion touches kanji, variants or characters beyond the basic plane", arguments: TextConversion.allCases
    )
    func names(conversion: TextConversion) {
        for name in ["𠮷野", "髙﨑", "葛\u{E0102}城", "\u{FA19}田", "辻\u{E0101}", "\u{E000}"] {
            #expect(conversion(name).hasSameScalars(as: name))
        }
    }

    private func filled(_ field: String, _ path: String, _ value: String) throws -> [String] {
        let form = try template("{\"name\": \"一\", \"path\": \"\(path)\", \(field)}")
        let day = try #require(LocalDate(year: 2026, month: 11, day: 18))
        return FilledForm(form, try Answers().setting(path, value), on: day).marks.compactMap(\.shape.text?.text)
    }

    @Test("Only the field that says so converts, and before its cells are filled")
    func fields() throws {
        let line = "\"kind\": \"text\", \"box\": [10, 10, 80, 8]"
        #expect(try filled(line, "address.new.text", "架橋市３−５") == ["架橋市３−５"])
        #expect(
            try filled(line + ", \"convert\": [\"halfDigits\", \"hyphens\"]", "address.new.text", "架橋市３−５")
                == ["架橋市3-5"])
        let cells = (0..<4).map { "[\(10 + 8 * $0), 10, 8, 8]" }.joined(separator: ", ")
        let comb = "\"kind\": \"comb\", \"cells\": [\(cells)], \"convert\": [\"halfKana\"]"
        #expect(try filled(comb, "account.holder", "ガク").map { $0.hasSameScalars(as: "ｶ") } == [true, false, false])
        #expect(try filled(comb, "account.holder", "ガク").count == 3)
    }

    @Test("A form that would convert a name is refused")
    func refused() {
        let line = "\"kind\": \"text\", \"box\": [10, 10, 80, 8], \"convert\": [\"fullWidth\"]"
        #expect(throws: Faults.self) { try filled(line, "person.name", "x") }
        #expect(throws: Faults.self) { try filled(line.replacing("fullWidth", with: "NFKC"), "person.kana", "ア") }
    }
}

import Kakehashi
import TestSupport
import Testing

/// The traps of names in Japanese.
@Suite struct NameTests {
    @Test func compatibilityIdeographsAreCharactersOfTheirOwn() {
        let compatible = "\u{FA19}"
        let usual = "\u{795E}"
        #expect(compatible == usual, "Swift's own comparison takes them for one")
        #expect(!compatible.hasSameScalars(as: usual))
        #expect(ScalarText(compatible) != ScalarText(usual))
        #expect(Set([ScalarText(compatible), ScalarText(usual)]).count == 2)
    }

    @Test func variantsDiffer() {
        #expect(ScalarText("葛\u{E0100}") != ScalarText("葛"))
        #expect(ScalarText("葛\u{E0100}") != ScalarText("葛\u{E0102}"))
    }

    @Test(arguments: ["𠮷野", "髙﨑", "葛\u{E0102}城", "\u{FA19}田", "辻\u{E0101}"])
    func nothingChangesAName(name: String) throws {
        #expect(Width.halfASCII(name).hasSameScalars(as: name))
        #expect(Width.fullKana(name).hasSameScalars(as: name))
        #expect(try CSV.records(in: CSV.text([[name, "x"]]))[0].fields[0].hasSameScalars(as: name))
    }

    @Test(arguments: [
        ("ｶﾞｷﾞﾊﾟｳﾞｰ", "ガギパヴー"), ("ﾔﾏﾀﾞ ﾀﾛｳ", "ヤマダ タロウ"), ("やまだ　たろう", "ヤマダ タロウ"), ("  きょう　 こ ", "キョウ コ"), ("ﾞ", "゛"),
        ("Ｓｍｉｔｈ　Ｊｏｈｎ", "Smith John"),
    ])
    func katakana(text: String, expected: String) {
        #expect(Kana.katakana(text) == expected)
    }

    @Test(arguments: [
        ("ハ\u{3099}ンタ\u{3099}イハ\u{3099}シ キヨシ", "バンダイバシ キヨシ"), ("か\u{3099}ほ\u{309A}", "ガポ"),
        ("ウ\u{3099}ワ\u{3099}", "ヴヷ"), ("ｶ\u{3099}", "ガ"),
    ])
    func marksThatStandApartAreJoined(text: String, expected: String) {
        #expect(Kana.katakana(text).hasSameScalars(as: expected))
        #expect(Kana.isReading(text))
    }

    @Test(arguments: ["ア\u{3099}", "カ\u{309A}", "\u{3099}カ", "ガ\u{3099}"])
    func marksThatBelongToNoSignAreNoReading(text: String) {
        #expect(!Kana.isReading(text))
    }

    @Test(arguments: [
        ["キョウコ", "きようこ", "ｷﾖｳｺ", "キョウ コ"], ["サトー", "さと"], ["ヴァン", "ヴアン"], ["イトウ・ハナ", "いとうはな"],
    ])
    func readingsMeet(texts: [String]) {
        #expect(Set(texts.map(Kana.searchKey)).count == 1)
    }

    @Test(arguments: [("ヤマダ タロウ", true), ("やまだ", true), ("ｻﾄｰ", true), ("山田", false), ("Yamada", false), ("", false)])
    func whatIsAReading(text: String, holds: Bool) {
        #expect(Kana.isReading(text) == holds)
    }

    @Test(arguments: [("ガッコウ", "カ"), ("ぱぱ", "ハ"), ("ワタナベ", "ワ"), ("ッテ", "タ"), ("山", nil)])
    func rowsOfTheTable(text: String, row: String?) {
        #expect(Kana.row(of: text) == row)
    }
}

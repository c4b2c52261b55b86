/// Kana as they are typed, heard and searched.
public enum Kana {
    /// Hiragana become katakana, half-width kana full-width, full-width letters and spaces narrow; one space between
    /// words and none around.
    public static func katakana(_ text: String) -> String {
        let wide = Width.fullKana(Width.halfASCII(text))
        let kana = Width.mapping(wide) { isHiragana($0) ? Unicode.Scalar($0.value + 0x60) ?? $0 : $0 }
        return kana.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// What two writings of one reading share: katakana without spaces and middle dots, small kana large, the long
    /// mark left out. `キョウコ`, `きようこ` and `ｷﾖｳｺ` meet; so do `サトー` and `サト`.
    public static func searchKey(_ text: String) -> String {
        var key = String.UnicodeScalarView()
        for scalar in katakana(text).unicodeScalars where !ignored.contains(scalar) {
            key.append(large[scalar] ?? scalar)
        }
        return String(key)
    }

    /// Whether a reading holds nothing but kana, the long mark, the middle dot and spaces.
    public static func isReading(_ text: String) -> Bool {
        let scalars = katakana(text).unicodeScalars
        return !scalars.isEmpty && scalars.allSatisfy { isKatakana($0) || "ー・ ヷヸヹヺ".unicodeScalars.contains($0) }
    }

    /// The row of the table of fifty sounds that a reading begins with: ア, カ, サ … ワ; nil for what is no kana.
    public static func row(of reading: String) -> String? {
        guard let first = searchKey(reading).unicodeScalars.first else { return nil }
        return rows.first { $0.contains(first) }?.first.map(String.init)
    }

    private static func isHiragana(_ scalar: Unicode.Scalar) -> Bool { (0x3041...0x3096).contains(scalar.value) }
    private static func isKatakana(_ scalar: Unicode.Scalar) -> Bool { (0x30A1...0x30F6).contains(scalar.value) }

    private static let ignored = Set(" ・ー-\u{309B}\u{309C}".unicodeScalars)
    private static let large: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
        uniqueKeysWithValues: zip("ァィゥェォッャュョヮヵヶ".unicodeScalars, "アイウエオツヤユヨワカケ".unicodeScalars))
    private static let rows = [
        "アイウエオヴ", "カキクケコガギグゲゴ", "サシスセソザジズゼゾ", "タチツテトダヂヅデド", "ナニヌネノ", "ハヒフヘホバビブベボパピプペポ", "マミムメモ",
        "ヤユヨ", "ラリルレロ", "ワヰヱヲン",
    ].map { Array($0.unicodeScalars) }
}

/// Folding of full-width and half-width forms, for digits, Latin letters, signs and kana.
///
/// Never for names in kanji: only scalars of the ASCII copies (U+FF01 to U+FF5E) and of half-width katakana are touched.
public enum Width {
    /// `１２３ＡＢＣ－` becomes `123ABC-`; the ideographic space becomes a space.
    public static func halfASCII(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
        return mapping(text) { scalar in
            switch scalar.value {
            case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
            case 0x3000: " "
            default: scalar
            }
        }
    }

    /// Half-width katakana become full-width, and voicing marks that stand apart are joined: `ｶﾞ` becomes `ガ`, and so
    /// does カ followed by U+3099, as macOS and some PDFs write it.
    public static func fullKana(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0xFF9E: join(&result, voiced, mark: "\u{309B}")
            case 0xFF9F: join(&result, halfVoiced, mark: "\u{309C}")
            case 0x3099: join(&result, voiced, mark: scalar)
            case 0x309A: join(&result, halfVoiced, mark: scalar)
            case 0xFF61...0xFF9D: result.append(fullKatakana[Int(scalar.value - 0xFF61)])
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    private static func join(
        _ text: inout String.UnicodeScalarView, _ marked: [Unicode.Scalar: Unicode.Scalar], mark: Unicode.Scalar
    ) {
        if let last = text.last, let joined = marked[last] {
            text.removeLast()
            text.append(joined)
        } else {
            text.append(mark)
        }
    }

    static func mapping(_ text: String, _ transform: (Unicode.Scalar) -> Unicode.Scalar) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { result.append(transform(scalar)) }
        return String(result)
    }

    /// In the order of U+FF61 to U+FF9D.
    private static let fullKatakana = Array(
        "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン".unicodeScalars)
    private static let voiced = pairs(
        "ウヴカガキギクグケゲコゴサザシジスズセゼソゾタダチヂツヅテデトドハバヒビフブヘベホボワヷヰヸヱヹヲヺヽヾ"
            + "うゔかがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとどはばひびふぶへべほぼゝゞ")
    private static let halfVoiced = pairs("ハパヒピフプヘペホポはぱひぴふぷへぺほぽ")

    private static func pairs(_ text: String) -> [Unicode.Scalar: Unicode.Scalar] {
        let scalars = Array(text.unicodeScalars)
        let indices = stride(from: 0, to: scalars.count - 1, by: 2)
        return Dictionary(uniqueKeysWithValues: indices.map { (scalars[$0], scalars[$0 + 1]) })
    }
}

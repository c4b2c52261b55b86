/// Japanese line breaking (JIS X 4051) where Pango needs help: it breaks between a bracket and a full-width digit.
enum LineBreaking {
    /// Characters after which a line must not end.
    private static let opening: Set<Unicode.Scalar> = ["（", "「", "『", "【", "〔", "［", "｛", "〈", "《", "￥", "＄", "第"]
    /// Characters that must not begin a line.
    private static let closing: Set<Unicode.Scalar> = [
        "）", "」", "』", "】", "〕", "］", "｝", "〉", "》", "、", "。", "，", "．", "・", "：", "；", "？", "！", "ー", "々",
        "％", "％", "℃", "ぁ", "ぃ", "ぅ", "ぇ", "ぉ", "っ", "ゃ", "ゅ", "ょ", "ァ", "ィ", "ゥ", "ェ", "ォ", "ッ", "ャ", "ュ",
        "ョ",
    ]

    /// Whether a line, or a column, may end after the first of two neighbours.
    static func mayBreak(between first: Character, and second: Character) -> Bool {
        guard let last = first.unicodeScalars.first, let next = second.unicodeScalars.first else { return true }
        return !opening.contains(last) && !closing.contains(next) && !(isWideDigit(last) && isWideDigit(next))
    }

    /// UTF-8 ranges of neighbours between which no line may break: a full-width digit and what binds to it.
    static func inseparable(in text: String) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var position = 0
        var before: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if let before, binds(before, scalar) {
                ranges.append((position - UTF8.width(before))..<(position + UTF8.width(scalar)))
            }
            position += UTF8.width(scalar)
            before = scalar
        }
        return ranges
    }

    private static func binds(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
        if isWideDigit(second) { return opening.contains(first) || isWideDigit(first) }
        return isWideDigit(first) && closing.contains(second)
    }

    private static func isWideDigit(_ scalar: Unicode.Scalar) -> Bool {
        ("０"..."９").contains(scalar)
    }
}

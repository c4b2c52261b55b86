extension Width {
    /// Full-width katakana and their signs become half-width, voicing marks apart: `ガ` becomes `ｶﾞ`. What has no
    /// half-width form, such as ヰ and ヵ, stays.
    public static func halfKana(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { result.append(contentsOf: halfForms[scalar] ?? [scalar]) }
        return String(result)
    }

    /// `3-5 A` becomes `３－５　Ａ`.
    public static func fullASCII(_ text: String) -> String {
        mapping(text) { scalar in
            switch scalar.value {
            case 0x20: "\u{3000}"
            case 0x21...0x7E: Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar
            default: scalar
            }
        }
    }

    /// Every half-width form, found by what it becomes when it is made full-width.
    private static let halfForms: [Unicode.Scalar: [Unicode.Scalar]] = {
        var forms: [Unicode.Scalar: [Unicode.Scalar]] = [:]
        let plain = (0xFF61...0xFF9D).compactMap(Unicode.Scalar.init)
        let marks: [[Unicode.Scalar]] = [[], ["\u{FF9E}"], ["\u{FF9F}"]]
        for half in plain {
            for mark in marks {
                let wide = Array(fullKana(string([half] + mark)).unicodeScalars)
                if wide.count == 1 { forms[wide[0]] = [half] + mark }
            }
        }
        forms["\u{309B}"] = ["\u{FF9E}"]
        forms["\u{309C}"] = ["\u{FF9F}"]
        return forms
    }()

    private static func string(_ scalars: [Unicode.Scalar]) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}

extension DigitText {
    /// Dashes and minus signs become ASCII hyphens; ー only behind a digit, where nobody means a long vowel.
    static func hyphenated(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isLong = scalar == "ー" || scalar == "\u{FF70}"
            let isDash = isLong ? result.last.map(isDigit) ?? false : dashes.contains(scalar)
            result.append(isDash ? "-" : scalar)
        }
        return String(result)
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        ("0"..."9").contains(scalar) || ("０"..."９").contains(scalar)
    }
}

/// Which font of a list sets each stretch of a text.
struct Coverage {
    struct Run: Equatable {
        let font: LoadedFont
        /// UTF-8 positions.
        var bytes: Range<Int>

        static func == (one: Run, other: Run) -> Bool { one.font === other.font && one.bytes == other.bytes }
    }

    var runs: [Run] = []
    /// The graphemes that no font of the list has, each once.
    var missing: [Character] = []

    /// Characters that fonts have but that nobody sees on paper count as missing where they are refused, as they are in
    /// names: what looks the same must be the same.
    init(of text: String, by list: FontList, refusingUnseen: Bool = false) {
        if !addPlain(text, list) {
            runs = []
            missing = []
            length = 0
            for grapheme in text {
                let font = refusingUnseen && grapheme.isUnseen ? nil : list.font(for: grapheme)
                add(grapheme, grapheme.utf8.count, font)
            }
        }
    }

    /// Adds a text whose graphemes are all a plain character, with or without a variation selector, as nearly all are;
    /// answers false at the first that may be more, which only `Character` can tell.
    private mutating func addPlain(_ text: String, _ list: FontList) -> Bool {
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let scalar = scalars[index]
            guard scalar.isPlain else { return false }
            index = scalars.index(after: index)
            var selector: Unicode.Scalar?
            if index < scalars.endIndex, scalars[index].isSelector {
                selector = scalars[index]
                index = scalars.index(after: index)
            }
            let width = UTF8.width(scalar) + (selector.map(UTF8.width) ?? 0)
            let font = list.font(for: scalar, selector)
            add(Coverage.grapheme(scalar, selector), width, font)
        }
        return true
    }

    private static func grapheme(_ scalar: Unicode.Scalar, _ selector: Unicode.Scalar?) -> Character {
        guard let selector else { return Character(scalar) }
        return Character(String(String.UnicodeScalarView([scalar, selector])))
    }

    private mutating func add(_ grapheme: @autoclosure () -> Character, _ width: Int, _ font: LoadedFont?) {
        let position = length
        length += width
        guard let font else { return miss(grapheme()) }
        if let last = runs.indices.last, runs[last].font === font, runs[last].bytes.upperBound == position {
            runs[last].bytes = runs[last].bytes.lowerBound..<length
        } else {
            runs.append(Run(font: font, bytes: position..<length))
        }
    }

    /// How many bytes of the text have been looked at.
    private var length = 0

    private mutating func miss(_ grapheme: Character) {
        let isKnown = missing.contains { $0.unicodeScalars.elementsEqual(grapheme.unicodeScalars) }
        if !isKnown { missing.append(grapheme) }
    }
}

extension Unicode.Scalar {
    /// Whether it is a grapheme of its own whatever plain character stands beside it: ASCII, kana, kanji and full-width
    /// forms, without those that join the character before them.
    fileprivate var isPlain: Bool {
        switch value {
        case 0x20...0x7E, 0x3000...0x3029, 0x3030...0x3096, 0x309B...0x3163, 0x3165...0x9FFF, 0xF900...0xFAFF,
            0xFF01...0xFF9D,
            0x20000...0x323AF:
            true
        default: false
        }
    }

    fileprivate var isSelector: Bool { (0xFE00...0xFE0F).contains(value) || (0xE0100...0xE01EF).contains(value) }
}

extension Character {
    /// Whether it holds what prints as nothing, or as a space that is none of the usual two. A variation selector is
    /// seen in the character before it.
    var isUnseen: Bool {
        unicodeScalars.contains { scalar in
            switch scalar.value {
            case 0xA0, 0x2007, 0x2028, 0x2029, 0x202F, 0x180E: true
            default: scalar.properties.isDefaultIgnorableCodePoint && !scalar.properties.isVariationSelector
            }
        }
    }

    /// The grapheme as its code points: `U+845B U+E0100`.
    var codePoints: String {
        unicodeScalars.map { scalar in
            let digits = String(scalar.value, radix: 16, uppercase: true)
            return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        }.joined(separator: " ")
    }
}

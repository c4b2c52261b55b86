/// Which font of a list sets each stretch of a text.
struct Coverage {
    struct Run: Equatable {
        let family: String
        /// UTF-8 positions.
        let bytes: Range<Int>
    }

    var runs: [Run] = []
    /// The graphemes that no font of the list has, each once.
    var missing: [Character] = []

    init(of text: String, by fonts: [LoadedFont]) {
        var position = 0
        for grapheme in text {
            let end = position + grapheme.utf8.count
            defer { position = end }
            if let font = Coverage.font(for: grapheme, in: fonts) {
                extend(font.family, position..<end)
            } else if !missing.contains(where: { $0.unicodeScalars.elementsEqual(grapheme.unicodeScalars) }) {
                missing.append(grapheme)
            }
        }
    }

    private static func font(for grapheme: Character, in fonts: [LoadedFont]) -> LoadedFont? {
        if grapheme == "\n" || grapheme == "\r\n" { return fonts.first }
        return fonts.first { $0.covers(grapheme) }
    }

    private mutating func extend(_ family: String, _ bytes: Range<Int>) {
        if let last = runs.last, last.family == family, last.bytes.upperBound == bytes.lowerBound {
            runs[runs.count - 1] = Run(family: family, bytes: last.bytes.lowerBound..<bytes.upperBound)
        } else {
            runs.append(Run(family: family, bytes: bytes))
        }
    }
}

extension Character {
    /// The grapheme as its code points: `U+845B U+E0100`.
    var codePoints: String {
        unicodeScalars.map { scalar in
            let digits = String(scalar.value, radix: 16, uppercase: true)
            return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        }.joined(separator: " ")
    }
}

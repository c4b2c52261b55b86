public import Kakehashi

/// The words of a PDF with their places in millimetres, as pdftotext reads them.
public struct PageWords: Sendable {
    /// A word and the middle of its box.
    public struct Word: Sendable {
        public let text: String
        public let page: Int
        public let middle: PaperPoint
    }

    public let words: [Word]

    public init(of pdf: [UInt8]) throws {
        let result = try runTool("/usr/bin/pdftotext", ["-bbox", "-", "-"], input: pdf)
        var page = 0
        var words: [Word] = []
        for line in result.text.split(separator: "\n") {
            if line.contains("<page ") { page += 1 }
            guard line.contains("<word "), let word = PageWords.word(line, page) else { continue }
            words.append(word)
        }
        self.words = words
    }

    /// What stands in these boxes of a page, line by line from left to right, without the space between words.
    public func text(in boxes: [PaperBox], page: Int) -> String {
        words.filter { word in word.page == page && boxes.contains { $0.holds(word.middle) } }
            .sorted { one, other in
                let isOneLine = abs(one.middle.y - other.middle.y) < PageWords.sameLine
                return isOneLine ? one.middle.x < other.middle.x : one.middle.y < other.middle.y
            }
            .map(\.text).joined()
    }

    /// Words of one line have their middles within so many millimetres.
    private static let sameLine = 2.0

    /// `<word xMin="1" yMin="2" xMax="3" yMax="4">text</word>`, in points.
    private static func word(_ line: Substring, _ page: Int) -> Word? {
        let parts = line.split(separator: "\"", maxSplits: 8, omittingEmptySubsequences: false)
        guard parts.count == 9, parts[8].hasPrefix(">"), let end = parts[8].firstIndex(of: "<") else { return nil }
        let numbers = [1, 3, 5, 7].compactMap { Double(parts[$0]) }.map { $0 * 25.4 / 72 }
        guard numbers.count == 4 else { return nil }
        var text = String(parts[8][..<end].dropFirst())
        for (code, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
            text = text.split(separator: code, omittingEmptySubsequences: false).joined(separator: character)
        }
        let middle = PaperPoint(x: (numbers[0] + numbers[2]) / 2, y: (numbers[1] + numbers[3]) / 2)
        return Word(text: text, page: page, middle: middle)
    }
}

extension PaperBox {
    /// Whether the point lies in it, its edges included.
    public func holds(_ point: PaperPoint) -> Bool {
        (x...right).contains(point.x) && (y...bottom).contains(point.y)
    }
}

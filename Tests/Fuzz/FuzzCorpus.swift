import Foundation
import TestSupport

/// The kept inputs and what is made of them.
struct FuzzCorpus {
    private let inputs: [[UInt8]]
    /// Pieces of the inputs between their punctuation, to be put where others were.
    private let words: [[UInt8]]
    /// Values at the edge of what numbers and texts can be.
    private static let edges = [
        "0", "-1", "1e308", "-1e308", "1e-320", "65536", "4294967296", "9223372036854775807", "9223372036854775808",
        "null",
        "true", "[]", "{}", "\"\"", "NaN", "\u{0}", "\u{FEFF}", "\u{E0100}", "\u{845B}\u{E0100}",
        "\u{1F468}\u{200D}\u{1F469}", "\u{202E}",
        "か\u{3099}", "\u{FFFF}", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "\\u0000", "\\ud800", "2026-02-30", "0001-01-01",
        "9999-99-99",
    ].map { Array($0.utf8) }

    init(_ folder: String) throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.hasPrefix(".") }.sorted()
        inputs = try names.map { try [UInt8](Data(contentsOf: URL(filePath: folder).appending(path: $0))) }
        guard !inputs.isEmpty else { throw CocoaError(.fileReadNoSuchFile) }
        let separators = Set("\"{}[],: \n\t<>()/".utf8)
        words = Array(
            Set(
                inputs.flatMap { $0.split(whereSeparator: separators.contains).map(Array.init) }.filter {
                    $0.count < 80
                })
        )
        .sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// The inputs as they are first, then changed ones.
    func input(_ index: Int, _ random: inout SeededGenerator) -> [UInt8] {
        if index < inputs.count { return inputs[index] }
        var input = inputs[Int.random(in: 0..<inputs.count, using: &random)]
        for _ in 0..<Int.random(in: 1...6, using: &random) { change(&input, &random) }
        return input
    }

    private func change(_ input: inout [UInt8], _ random: inout SeededGenerator) {
        guard !input.isEmpty else {
            input = words.randomElement(using: &random) ?? []
            return
        }
        let range = stretch(of: input, &random)
        switch Int.random(in: 0..<10, using: &random) {
        case 0: input[range.lowerBound] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        case 1: input[range.lowerBound] = .random(in: 0...255, using: &random)
        case 2: input.removeSubrange(range)
        case 3: input.insert(contentsOf: input[range], at: range.lowerBound)
        case 4: input.removeSubrange(range.lowerBound...)
        case 5: splice(&input, range, &random)
        case 6, 7: replaceWord(&input, with: words.randomElement(using: &random) ?? [], &random)
        default: replaceWord(&input, with: FuzzCorpus.edges.randomElement(using: &random) ?? [], &random)
        }
    }

    private func stretch(of input: [UInt8], _ random: inout SeededGenerator) -> Range<Int> {
        let start = Int.random(in: 0..<input.count, using: &random)
        let most = Bool.random(using: &random) ? 16 : input.count
        return start..<min(input.count, start + Int.random(in: 1...most, using: &random))
    }

    /// A stretch of another input in the place of ours.
    private func splice(_ input: inout [UInt8], _ range: Range<Int>, _ random: inout SeededGenerator) {
        let other = inputs[Int.random(in: 0..<inputs.count, using: &random)]
        guard !other.isEmpty else { return }
        input.replaceSubrange(range, with: other[stretch(of: other, &random)])
    }

    /// A whole word or number in the place of another, so that the input keeps its shape.
    private func replaceWord(_ input: inout [UInt8], with word: [UInt8], _ random: inout SeededGenerator) {
        let isPart = { (byte: UInt8) in
            byte >= 0x80 || (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                || [43, 45, 46].contains(byte)
        }
        var start = Int.random(in: 0..<input.count, using: &random)
        while start < input.count, !isPart(input[start]) { start += 1 }
        while start > 0, start < input.count, isPart(input[start - 1]) { start -= 1 }
        var end = start
        while end < input.count, isPart(input[end]) { end += 1 }
        input.replaceSubrange(start..<end, with: word)
    }
}

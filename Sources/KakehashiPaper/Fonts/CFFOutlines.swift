/// Follows the outlines of a font's glyphs (Type 2 charstrings, Adobe Technical Note 5177) to see which of its shared
/// parts they use.
struct CFFOutlines {
    private let reader: CFFReader
    private let shared: [Range<Int>]
    /// The shared parts of each sub-font.
    private let own: [[Range<Int>]]
    private(set) var usedShared: Set<Int> = []
    private(set) var usedOwn: [Set<Int>]

    /// Parts call parts, but no deeper than this.
    private static let deepest = 10

    init(_ reader: CFFReader, shared: [Range<Int>], own: [[Range<Int>]]) {
        self.reader = reader
        self.shared = shared
        self.own = own
        usedOwn = Array(repeating: [], count: own.count)
    }

    /// What is known while one glyph is followed.
    private struct State {
        var stack: [Int] = []
        var hints = 0
        var hasEnded = false
    }

    /// Follows one glyph of a sub-font.
    mutating func follow(_ glyph: Range<Int>, of font: Int) throws(CFFReader.NotUnderstood) {
        guard own.indices.contains(font) else { throw CFFReader.NotUnderstood() }
        var state = State()
        try walk(glyph, font, &state, depth: 0)
    }

    private mutating func walk(
        _ range: Range<Int>, _ font: Int, _ state: inout State, depth: Int
    ) throws(CFFReader.NotUnderstood) {
        guard depth <= Self.deepest else { throw CFFReader.NotUnderstood() }
        var at = range.lowerBound
        while at < range.upperBound, !state.hasEnded {
            let first = try reader.byte(at)
            switch first {
            case 28, 32...255:
                at = try push(first, at, &state)
            case 10:
                try call(own[font], font, &state, depth)
                at += 1
            case 29:
                try callShared(font, &state, depth)
                at += 1
            case 11: return
            case 14:
                state.hasEnded = true
            case 1, 3, 18, 23:
                state.hints += state.stack.count / 2
                state.stack = []
                at += 1
            case 19, 20:
                state.hints += state.stack.count / 2
                state.stack = []
                at += 1 + (state.hints + 7) / 8
            case 4...8, 21, 22, 24...27, 30, 31:
                state.stack = []
                at += 1
            // The four kinds of flex; arithmetic is not followed.
            case 12 where (34...37).contains(try reader.byte(at + 1)):
                state.stack = []
                at += 2
            default: throw CFFReader.NotUnderstood()
            }
        }
    }

    private func push(_ first: Int, _ at: Int, _ state: inout State) throws(CFFReader.NotUnderstood) -> Int {
        switch first {
        case 28:
            state.stack.append(Int(Int16(truncatingIfNeeded: try reader.number(at + 1, bytes: 2))))
            return at + 3
        case 32...246:
            state.stack.append(first - 139)
            return at + 1
        case 247...250:
            state.stack.append((first - 247) * 256 + (try reader.byte(at + 1)) + 108)
            return at + 2
        case 251...254:
            state.stack.append(-(first - 251) * 256 - (try reader.byte(at + 1)) - 108)
            return at + 2
        default:
            state.stack.append(Int(Int32(truncatingIfNeeded: try reader.number(at + 1, bytes: 4))) >> 16)
            return at + 5
        }
    }

    private mutating func callShared(
        _ font: Int, _ state: inout State, _ depth: Int
    ) throws(CFFReader.NotUnderstood) {
        let place = try CFFOutlines.place(&state, among: shared.count)
        usedShared.insert(place)
        try walk(shared[place], font, &state, depth: depth + 1)
    }

    private mutating func call(
        _ parts: [Range<Int>], _ font: Int, _ state: inout State, _ depth: Int
    ) throws(CFFReader.NotUnderstood) {
        let place = try CFFOutlines.place(&state, among: parts.count)
        usedOwn[font].insert(place)
        try walk(parts[place], font, &state, depth: depth + 1)
    }

    /// Calls count from the middle of the parts.
    private static func place(_ state: inout State, among count: Int) throws(CFFReader.NotUnderstood) -> Int {
        guard let number = state.stack.popLast() else { throw CFFReader.NotUnderstood() }
        let place = number + (count < 1240 ? 107 : count < 33_900 ? 1131 : 32_768)
        guard (0..<count).contains(place) else { throw CFFReader.NotUnderstood() }
        return place
    }
}

/// A font as it is embedded in a PDF, without what its glyphs do not use.
///
/// cairo 1.16 embeds the shared parts of all glyphs of a font, near a megabyte for Noto, where it loses count of the
/// hints in parts that two glyphs share.
enum CFFFont {
    /// The font with the parts that no glyph uses filled with zeros and their places drawn together, which take no room
    /// once they are compressed; what is used stays where it is. Nil where the font is not understood.
    static func emptied(_ bytes: [UInt8]) -> [UInt8]? {
        guard let used = try? usedParts(of: CFFReader(bytes: bytes)) else { return nil }
        var result = bytes
        for (index, parts) in used { empty(index, but: parts, in: &result) }
        return result
    }

    /// Zeros where a part is not used; the first of several unused takes all their room, so that places repeat.
    private static func empty(_ index: CFFReader.Index, but used: Set<Int>, in bytes: inout [UInt8]) {
        var next = index.end
        for place in index.parts.indices.reversed() {
            let part = index.parts[place]
            if used.contains(place) {
                next = part.lowerBound
                continue
            }
            for byte in part { bytes[byte] = 0 }
            let isFirst = place == 0 || used.contains(place - 1)
            let start = isFirst ? part.lowerBound : next
            for byte in 0..<index.width {
                let shift = 8 * (index.width - 1 - byte)
                bytes[index.places + place * index.width + byte] = UInt8(
                    truncatingIfNeeded: (start - index.base) >> shift)
            }
        }
    }

    /// The shared parts and those of each sub-font, with the ones that glyphs use.
    private static func usedParts(
        of reader: CFFReader
    ) throws(CFFReader.NotUnderstood) -> [(CFFReader.Index, Set<Int>)] {
        let names = try reader.index(at: reader.byte(2))
        let tops = try reader.index(at: names.end)
        let shared = try reader.index(at: reader.index(at: tops.end).end)
        guard let top = tops.parts.first else { throw CFFReader.NotUnderstood() }
        let font = try reader.dictionary(top)
        guard let glyphsAt = font[17]?.first else { throw CFFReader.NotUnderstood() }
        let glyphs = try reader.index(at: glyphsAt).parts
        let own = try subfonts(of: font, reader).map { (dictionary) throws(CFFReader.NotUnderstood) in
            try parts(of: dictionary, reader)
        }
        let fontOf = try selection(of: font, glyphs: glyphs.count, reader)
        var outlines = CFFOutlines(reader, shared: shared.parts, own: own.map(\.parts))
        for (glyph, range) in glyphs.enumerated() { try outlines.follow(range, of: fontOf(glyph)) }
        // Sub-fonts may share their parts.
        var used: [Int: (CFFReader.Index, Set<Int>)] = [shared.places: (shared, outlines.usedShared)]
        for (index, parts) in zip(own, outlines.usedOwn) {
            used[index.places] = (index, parts.union(used[index.places]?.1 ?? []))
        }
        return Array(used.values)
    }

    /// The dictionaries of the sub-fonts of a font with character numbers (CID); else the font's own.
    private static func subfonts(
        of font: [Int: [Int]], _ reader: CFFReader
    ) throws(CFFReader.NotUnderstood) -> [[Int: [Int]]] {
        guard let array = font[1236]?.first else { return [font] }
        return try reader.index(at: array).parts.map { (part) throws(CFFReader.NotUnderstood) in
            try reader.dictionary(part)
        }
    }

    /// The shared parts of a sub-font, which its private dictionary leads to.
    private static func parts(
        of font: [Int: [Int]], _ reader: CFFReader
    ) throws(CFFReader.NotUnderstood) -> CFFReader.Index {
        let nothing = CFFReader.Index(end: 0)
        guard let place = font[18], place.count == 2 else { return nothing }
        guard place[0] >= 0, place[1] >= 0 else { throw CFFReader.NotUnderstood() }
        let inner = try reader.dictionary(place[1]..<(place[1] + place[0]))
        guard let offset = inner[19]?.first else { return nothing }
        return try reader.index(at: place[1] + offset)
    }

    /// Which sub-font each glyph belongs to.
    private static func selection(
        of font: [Int: [Int]], glyphs: Int, _ reader: CFFReader
    ) throws(CFFReader.NotUnderstood) -> (Int) -> Int {
        guard let at = font[1237]?.first else { return { _ in 0 } }
        var fonts: [Int] = []
        fonts.reserveCapacity(glyphs)
        switch try reader.byte(at) {
        case 0:
            for glyph in 0..<glyphs { fonts.append(try reader.byte(at + 1 + glyph)) }
        case 3:
            for range in 0..<(try reader.number(at + 1, bytes: 2)) {
                let entry = at + 3 + range * 3
                let next = try reader.number(entry + 3, bytes: 2)
                guard next >= fonts.count, next <= glyphs else { throw CFFReader.NotUnderstood() }
                let font = try reader.byte(entry + 2)
                fonts += Array(repeating: font, count: next - fonts.count)
            }
        default: throw CFFReader.NotUnderstood()
        }
        guard fonts.count == glyphs else { throw CFFReader.NotUnderstood() }
        return { [fonts] in fonts[$0] }
    }
}

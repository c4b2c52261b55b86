import Kakehashi

/// The pieces of one page with their heights on it.
package struct Sheet {
    /// A piece at its place; `isRepeated` where it stands there a second time, as a table's head on the next page.
    package struct Placed {
        package let piece: Piece
        package let y: Double
        package let isRepeated: Bool
    }

    package var placed: [Placed] = []
}

extension [Piece] {
    /// Fills pages from top to bottom. What belongs together stays together, unless no page holds it.
    package func sheets(in frame: PageFrame) -> [Sheet] {
        var filling = Filling(frame)
        for group in groups.flatMap({ $0.parts(within: frame.height) }) { filling.place(group) }
        return filling.sheets
    }

    /// The pieces by what stays together.
    private var groups: [[Piece]] {
        indices.reduce(into: [[Piece]]()) { groups, index in
            if index > 0, self[index - 1].keepsWithNext {
                groups[groups.count - 1].append(self[index])
            } else {
                groups.append([self[index]])
            }
        }
    }

    /// The height with all the gaps; the first piece may bring repeated ones with it.
    private var needed: Double { reduce(0) { $0 + $1.height + $1.gap } }

    /// The group itself, or its pieces one by one where it is higher than a page.
    private func parts(within height: Double) -> [[Piece]] {
        let head = first?.repeated.needed ?? 0
        return needed + head <= height ? [self] : map { [$0] }
    }
}

/// Pages that are being filled.
private struct Filling {
    let frame: PageFrame
    var sheets = [Sheet()]
    var y: Double

    init(_ frame: PageFrame) {
        self.frame = frame
        y = frame.top
    }

    mutating func place(_ group: [Piece]) {
        let needed = group.reduce(0) { $0 + $1.height + $1.gap }
        if y > frame.top, y + needed > frame.bottom + 0.001, let first = group.first { turnPage(before: first) }
        for piece in group { put(piece) }
    }

    private mutating func put(_ piece: Piece, isRepeated: Bool = false) {
        if y > frame.top { y += piece.gap }
        sheets[sheets.count - 1].placed.append(Sheet.Placed(piece: piece, y: y, isRepeated: isRepeated))
        y += piece.height
    }

    private mutating func turnPage(before piece: Piece) {
        sheets.append(Sheet())
        y = frame.top
        for repeated in piece.repeated { put(repeated, isRepeated: true) }
    }
}

/// The pattern of a path: segments that stand as they are and places that take any segment.
package struct RoutePattern: Hashable, Sendable, CustomStringConvertible {
    enum Piece: Hashable, Sendable {
        case literal(String)
        case place(String)

        var isPlace: Bool {
            if case .place = self { true } else { false }
        }
    }

    let pieces: [Piece]
    package let description: String

    package init(_ text: String) {
        description = text
        pieces = text.split(separator: "/").map { part in
            part.hasPrefix("{") && part.hasSuffix("}")
                ? .place(String(part.dropFirst().dropLast())) : .literal(String(part))
        }
    }

    /// Whether some path fits both patterns and neither is the more exact one, so that a request could go either way.
    func clashes(with other: RoutePattern) -> Bool {
        guard pieces.count == other.pieces.count else { return false }
        var mineIsCloser = false
        var theirsIsCloser = false
        for (mine, theirs) in zip(pieces, other.pieces) {
            if !mine.isPlace, !theirs.isPlace, mine != theirs { return false }
            mineIsCloser = mineIsCloser || (!mine.isPlace && theirs.isPlace)
            theirsIsCloser = theirsIsCloser || (mine.isPlace && !theirs.isPlace)
        }
        return mineIsCloser == theirsIsCloser
    }

    /// Names that stand in more than one place.
    var hasRepeatedPlace: Bool {
        let names = pieces.filter(\.isPlace)
        return Set(names).count != names.count
    }
}

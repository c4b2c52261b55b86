import Kakehashi

/// A piece of a document that stays together: its height, and how it is drawn at a height of a page.
package struct Piece {
    package var height: Double
    /// Space above it, which falls away at the top of a page.
    package var gap = 0.0
    /// Stays on the page of the piece that follows, as a heading does.
    package var keepsWithNext = false
    /// What is drawn first where this piece begins a page, such as a table's head.
    package var repeated: [Piece] = []
    /// The elements that it stands in when read aloud, outermost first.
    package var structure: [StructureElement] = []
    package var draw: (Page, Double) throws -> Void

    package init(
        height: Double, gap: Double = 0, keepsWithNext: Bool = false, structure: [StructureElement] = [],
        draw: @escaping (Page, Double) throws -> Void
    ) {
        self.height = height
        self.gap = gap
        self.keepsWithNext = keepsWithNext
        self.structure = structure
        self.draw = draw
    }

    /// Nothing but space.
    package static func space(_ height: Double, keepsWithNext: Bool = false) -> Piece {
        Piece(height: height, keepsWithNext: keepsWithNext) { _, _ in }
    }

    /// The piece within a further element.
    package func within(_ element: StructureElement) -> Piece {
        var copy = self
        copy.structure.insert(element, at: 0)
        return copy
    }
}

extension [Piece] {
    /// The pieces kept together as one group.
    package func together(_ condition: Bool = true) -> [Piece] {
        guard condition else { return self }
        var copy = self
        for index in indices.dropLast() { copy[index].keepsWithNext = true }
        return copy
    }

    package func within(_ tag: StructureTag) -> [Piece] {
        let element = StructureElement(tag)
        return map { $0.within(element) }
    }
}

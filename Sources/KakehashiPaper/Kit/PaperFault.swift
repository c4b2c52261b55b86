package import Kakehashi

extension Fault.Code {
    /// No font of a list is installed. Values: `fonts`.
    package static let paperFontAbsent = Fault.Code("paper.fontAbsent", .unavailable)
    /// A character has no glyph in any font of the list. Values: `field`, `codePoint`.
    package static let paperNoGlyph = Fault.Code("paper.noGlyph", .data)
    /// A text does not fit its box even at the smallest size allowed. Values: `field`.
    package static let paperOverflow = Fault.Code("paper.overflow", .data)
    /// The drawing library refused. Values: `status`.
    package static let paperDrawing = Fault.Code("paper.drawing", .program)
    /// A picture cannot be read.
    package static let paperPictureUnreadable = Fault.Code("paper.pictureUnreadable", .data)
    /// A PDF cannot be read. Values: `form`.
    package static let paperArtworkUnreadable = Fault.Code("paper.artworkUnreadable", .data)
    /// A PDF has fewer pages than the form draws on. Values: `form`, `page`.
    package static let paperArtworkPages = Fault.Code("paper.artworkPages", .data)
    /// PDFs cannot be put together.
    package static let paperMerging = Fault.Code("paper.merging", .program)
    /// A reading with its text is wider than the column. Values: `field`.
    package static let paperReadingWide = Fault.Code("paper.readingWide", .data)
}

/// The faults of paper.
package enum PaperFaults {
    package static let all: [Fault.Code] = [
        .paperFontAbsent, .paperNoGlyph, .paperOverflow, .paperDrawing, .paperPictureUnreadable,
        .paperArtworkUnreadable, .paperArtworkPages, .paperMerging, .paperReadingWide,
    ]
}

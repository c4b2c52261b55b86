import CPango
package import Kakehashi

/// A page that is being drawn, in millimetres from its top left corner.
///
/// It lives only inside the closure that draws it. The same calls draw on a PDF page and on a preview's picture.
package final class Page {
    package let size: PaperSize
    let canvas: Canvas
    let typesetter: Typesetter
    /// How the document is read aloud; nil for pictures and for pages that are laid over artwork.
    let reading: ReadingAloud?

    init(size: PaperSize, canvas: Canvas, typesetter: Typesetter, reading: ReadingAloud? = nil) {
        self.size = size
        self.canvas = canvas
        self.typesetter = typesetter
        self.reading = reading
    }

    /// A length in points.
    func points(_ millimetres: Double) -> Double { millimetres * pointsPerMillimetre }
}

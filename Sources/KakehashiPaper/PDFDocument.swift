package import Kakehashi

/// A PDF that is being made; it lives only inside the closure of `Paper.pdf` or `Paper.document`.
package final class PDFDocument {
    private let surface: Surface
    private let canvas: Canvas
    let typesetter: Typesetter
    /// How it is read aloud; nil for pages that are laid over artwork.
    let reading: ReadingAloud?
    /// The element that holds all others.
    let whole = StructureElement(.document)
    package private(set) var pageCount = 0

    init(surface: Surface, canvas: Canvas, typesetter: Typesetter, reading: ReadingAloud? = nil) {
        self.surface = surface
        self.canvas = canvas
        self.typesetter = typesetter
        self.reading = reading
    }

    /// Lends a page that is thrown away, to measure texts with the typesetter that will draw them.
    package func measured<Result>(_ body: (Page) throws -> Result) throws -> Result {
        let surface = try Surface.image(width: 1, height: 1)
        return try body(Page(size: .a4, canvas: try Canvas(on: surface), typesetter: typesetter))
    }

    /// Adds a page and draws it.
    package func page(_ size: PaperSize = .a4, _ body: (Page) throws -> Void) throws {
        surface.setPageSize(size)
        try body(Page(size: size, canvas: canvas, typesetter: typesetter, reading: reading))
        canvas.showPage()
        try canvas.status()
        pageCount += 1
    }
}

package import Kakehashi

/// A PDF that is being made; it lives only inside the closure of `Paper.pdf`.
package final class PDFDocument {
    private let surface: Surface
    private let canvas: Canvas
    let typesetter: Typesetter
    package private(set) var pageCount = 0

    init(surface: Surface, canvas: Canvas, typesetter: Typesetter) {
        self.surface = surface
        self.canvas = canvas
        self.typesetter = typesetter
    }

    /// Adds a page and draws it.
    package func page(_ size: PaperSize = .a4, _ body: (Page) throws -> Void) throws {
        surface.setPageSize(size)
        try body(Page(size: size, canvas: canvas, typesetter: typesetter))
        canvas.showPage()
        try canvas.status()
        pageCount += 1
    }
}

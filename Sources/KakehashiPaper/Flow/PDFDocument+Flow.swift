import Kakehashi

extension PDFDocument {
    /// Draws filled pages in their order of reading; `around` draws what stands on every page, with its number from 1.
    /// - Parameter goesOn: whether other pages follow, which are then parts of the same document.
    package func draw(
        _ sheets: [Sheet], in frame: PageFrame, goesOn: Bool = false,
        around: (Page, Int) throws -> Void = { _, _ in }
    ) throws {
        for (index, sheet) in sheets.enumerated() {
            try page(frame.size) { page in
                for placed in sheet.placed { try draw(placed, on: page) }
                if index == sheets.count - 1, !goesOn { page.reading?.move(to: [], on: page.canvas) }
                try page.silently { try around(page, index + 1) }
            }
        }
    }

    private func draw(_ placed: Sheet.Placed, on page: Page) throws {
        if placed.isRepeated {
            return try page.silently { try placed.piece.draw(page, placed.y) }
        }
        page.reading?.move(to: [whole] + placed.piece.structure, on: page.canvas)
        try placed.piece.draw(page, placed.y)
    }
}

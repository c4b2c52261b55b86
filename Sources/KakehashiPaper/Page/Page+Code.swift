import CPango
import Kakehashi

extension Page {
    /// Draws a 2D code's modules as shapes, not as a picture, so that any printer draws them sharp. The corner is that
    /// of the first module; around the modules four times their size must stay empty.
    func draw(_ symbol: QRSymbol, at corner: PaperPoint, module: Double) {
        let cr = unsafe canvas.handle
        unsafe cairo_new_path(cr)
        for row in 0..<symbol.side {
            for run in symbol.runs(row: row) {
                unsafe cairo_rectangle(
                    cr, points(corner.x + Double(run.lowerBound) * module),
                    points(corner.y + Double(row) * module), points(Double(run.count) * module), points(module))
            }
        }
        canvas.setColour(.black)
        unsafe cairo_fill(cr)
    }
}

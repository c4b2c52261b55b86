import CPango
import Kakehashi

/// Owns one drawing context of cairo; its unit is the point.
@safe final class Canvas {
    let handle: OpaquePointer
    private let surface: Surface

    init(on surface: Surface) throws {
        guard let handle = unsafe cairo_create(surface.handle) else {
            throw Fault(.paperDrawing, ["status": "no context"])
        }
        unsafe self.handle = unsafe handle
        self.surface = surface
        try status()
    }

    deinit {
        unsafe cairo_destroy(handle)
    }

    func status() throws {
        try check(unsafe cairo_status(handle))
    }

    func showPage() {
        unsafe cairo_show_page(handle)
    }

    func scale(_ x: Double, _ y: Double) {
        unsafe cairo_scale(handle, x, y)
    }

    func move(_ x: Double, _ y: Double) {
        unsafe cairo_translate(handle, x, y)
    }

    /// Turns what follows by a quarter, clockwise.
    func turn() {
        unsafe cairo_rotate(handle, Double.pi / 2)
    }

    /// Runs the body with everything that it changes put back afterwards.
    func saved(_ body: () throws -> Void) rethrows {
        unsafe cairo_save(handle)
        defer { unsafe cairo_restore(handle) }
        try body()
    }

    func setColour(_ ink: Ink) {
        unsafe cairo_set_source_rgb(handle, ink.red, ink.green, ink.blue)
    }

    /// Paints the whole surface with a picture, pixel by pixel.
    func paint(_ picture: Surface) {
        unsafe cairo_set_source_surface(handle, picture.handle, 0, 0)
        unsafe cairo_paint(handle)
    }

    func paint() {
        unsafe cairo_paint(handle)
    }
}

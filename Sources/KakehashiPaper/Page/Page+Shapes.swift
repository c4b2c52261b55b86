import CPango
package import Kakehashi

extension Page {
    package func line(from start: PaperPoint, to end: PaperPoint, _ stroke: Stroke = .thin) {
        path([start, end], stroke: stroke)
    }

    package func line(x1: Double, y1: Double, x2: Double, y2: Double, _ stroke: Stroke = .thin) {
        path([PaperPoint(x: x1, y: y1), PaperPoint(x: x2, y: y2)], stroke: stroke)
    }

    /// A line through points, closed to a shape or not.
    package func path(_ points: [PaperPoint], closed: Bool = false, stroke: Stroke? = .thin, fill: Fill? = nil) {
        guard let first = points.first else { return }
        shape(stroke: stroke, fill: fill) {
            let cr = unsafe canvas.handle
            unsafe cairo_move_to(cr, self.points(first.x), self.points(first.y))
            for point in points.dropFirst() {
                unsafe cairo_line_to(cr, self.points(point.x), self.points(point.y))
            }
            if closed { unsafe cairo_close_path(cr) }
        }
    }

    package func rectangle(_ box: PaperBox, stroke: Stroke? = .thin, fill: Fill? = nil) {
        shape(stroke: stroke, fill: fill) {
            let cr = unsafe canvas.handle
            unsafe cairo_rectangle(cr, points(box.x), points(box.y), points(box.width), points(box.height))
        }
    }

    package func ellipse(in box: PaperBox, stroke: Stroke? = .thin, fill: Fill? = nil) {
        shape(stroke: stroke, fill: fill) {
            let cr = unsafe canvas.handle
            unsafe cairo_save(cr)
            unsafe cairo_translate(cr, points(box.centre.x), points(box.centre.y))
            unsafe cairo_scale(cr, points(box.width) / 2, points(box.height) / 2)
            unsafe cairo_arc(cr, 0, 0, 1, 0, 2 * Double.pi)
            unsafe cairo_restore(cr)
        }
    }

    /// A box whose short sides are half circles; a circle where all sides are alike.
    package func capsule(in box: PaperBox, stroke: Stroke? = .thin, fill: Fill? = nil) {
        let radius = points(min(box.width, box.height)) / 2
        let (left, right) = (points(box.x) + radius, points(box.right) - radius)
        let (top, bottom) = (points(box.y) + radius, points(box.bottom) - radius)
        shape(stroke: stroke, fill: fill) {
            let cr = unsafe canvas.handle
            unsafe cairo_arc(cr, right, top, radius, -.pi / 2, 0)
            unsafe cairo_arc(cr, right, bottom, radius, 0, .pi / 2)
            unsafe cairo_arc(cr, left, bottom, radius, .pi / 2, .pi)
            unsafe cairo_arc(cr, left, top, radius, .pi, 3 * .pi / 2)
            unsafe cairo_close_path(cr)
        }
    }

    /// Builds a path, fills it and strokes it.
    private func shape(stroke: Stroke?, fill: Fill?, _ build: () -> Void) {
        let cr = unsafe canvas.handle
        unsafe cairo_new_path(cr)
        build()
        if let fill { paint(fill) }
        if let stroke { draw(stroke) }
        unsafe cairo_new_path(cr)
    }

    private func draw(_ stroke: Stroke) {
        let cr = unsafe canvas.handle
        canvas.setColour(stroke.ink)
        unsafe cairo_set_line_width(cr, points(stroke.width))
        unsafe cairo_set_line_cap(cr, stroke.roundEnds ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT)
        let dashes = stroke.dashes.map(points)
        unsafe cairo_set_dash(cr, dashes, Int32(dashes.count), 0)
        unsafe cairo_stroke_preserve(cr)
    }

    private func paint(_ fill: Fill) {
        switch fill {
        case .solid(let ink):
            canvas.setColour(ink)
            unsafe cairo_fill_preserve(canvas.handle)
        case .hatched(let ink, let spacing, let degrees):
            hatch(ink, spacing: spacing, degrees: degrees)
        }
    }

    /// Draws slanted lines inside the current path, which stays.
    private func hatch(_ ink: Ink, spacing: Double, degrees: Double) {
        let cr = unsafe canvas.handle
        let path = unsafe cairo_copy_path(cr)
        defer { unsafe cairo_path_destroy(path) }
        var (x1, y1, x2, y2) = (0.0, 0.0, 0.0, 0.0)
        unsafe cairo_path_extents(cr, &x1, &y1, &x2, &y2)
        canvas.saved {
            unsafe cairo_clip(cr)
            canvas.setColour(.white)
            unsafe cairo_paint(cr)
            unsafe cairo_translate(cr, (x1 + x2) / 2, (y1 + y2) / 2)
            unsafe cairo_rotate(cr, degrees * .pi / 180)
            ruled(ink, reach: max(x2 - x1, y2 - y1), spacing: points(spacing))
        }
        unsafe cairo_append_path(cr, path)
    }

    /// Parallel horizontal lines around the origin.
    private func ruled(_ ink: Ink, reach: Double, spacing: Double) {
        let cr = unsafe canvas.handle
        canvas.setColour(ink)
        unsafe cairo_set_line_width(cr, points(0.2))
        for offset in stride(from: -reach, through: reach, by: max(spacing, 0.5)) {
            unsafe cairo_move_to(cr, -reach, offset)
            unsafe cairo_line_to(cr, reach, offset)
        }
        unsafe cairo_stroke(cr)
    }
}

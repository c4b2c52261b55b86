import CPango
import Kakehashi

extension TextLayout {
    /// A look of a stretch of UTF-8 positions.
    enum Look {
        case strong
        /// Space between characters, in points.
        case spacing(Double)
        /// No line ends within.
        case unbroken
    }

    /// Adds looks to those that the layout has; what must not break stays together.
    func add(_ looks: [(look: Look, bytes: Range<Int>)]) {
        guard !looks.isEmpty else { return }
        let list = unsafe pango_layout_get_attributes(handle).map { unsafe pango_attr_list_copy($0) }
        guard let list = unsafe list ?? pango_attr_list_new() else { return }
        defer { unsafe pango_attr_list_unref(list) }
        for (look, bytes) in looks {
            guard let attribute = unsafe TextLayout.attribute(look) else { continue }
            unsafe attribute.pointee.start_index = UInt32(bytes.lowerBound)
            unsafe attribute.pointee.end_index = UInt32(bytes.upperBound)
            unsafe pango_attr_list_change(list, attribute)
        }
        unsafe pango_layout_set_attributes(handle, list)
    }

    private static func attribute(_ look: Look) -> UnsafeMutablePointer<PangoAttribute>? {
        switch look {
        case .strong: unsafe pango_attr_weight_new(PANGO_WEIGHT_BOLD)
        case .spacing(let points):
            unsafe pango_attr_letter_spacing_new(Int32((points * Double(PANGO_SCALE)).rounded()))
        case .unbroken: unsafe pango_attr_allow_breaks_new(0)
        }
    }

    /// A run of glyphs of one line: where its text begins (a UTF-8 position), and from where to where it reaches in
    /// points from the line's start.
    @safe struct Run {
        let byte: Int
        let left: Double
        let right: Double
        fileprivate let item: UnsafeMutablePointer<PangoGlyphItem>
    }

    /// The runs of a line from left to right, valid as long as the layout.
    func runs(ofLine index: Int) -> [Run] {
        guard let line = unsafe pango_layout_get_line_readonly(handle, Int32(index)) else { return [] }
        var runs: [Run] = []
        var x = 0.0
        var link = unsafe line.pointee.runs
        while let node = unsafe link {
            unsafe link = unsafe node.pointee.next
            guard let data = unsafe node.pointee.data else { continue }
            let item = unsafe data.assumingMemoryBound(to: PangoGlyphItem.self)
            let width = Double(unsafe pango_glyph_string_get_width(item.pointee.glyphs)) / Double(PANGO_SCALE)
            let byte = Int(unsafe item.pointee.item.pointee.offset)
            unsafe runs.append(Run(byte: byte, left: x, right: x + width, item: item))
            x += width
        }
        return runs
    }

    /// Draws one run of a line that starts at this point.
    func show(_ run: Run, on canvas: Canvas, x: Double, baseline: Double) {
        guard let text = unsafe pango_layout_get_text(handle) else { return }
        let cr = unsafe canvas.handle
        canvas.setColour(style.ink)
        unsafe cairo_move_to(cr, x + run.left, baseline)
        unsafe pango_cairo_show_glyph_item(cr, text, run.item)
        unsafe cairo_new_path(cr)
    }
}

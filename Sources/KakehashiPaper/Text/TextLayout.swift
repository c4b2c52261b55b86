import CPango
import Kakehashi

/// Owns one layout of Pango: a text with its fonts chosen, on one line or broken to a width. Its unit is the point.
@safe final class TextLayout {
    let handle: OpaquePointer
    let style: TextStyle

    init(
        _ text: String, _ style: TextStyle, _ coverage: Coverage, width: Double?, isJustified: Bool = false,
        context: OpaquePointer
    ) throws {
        guard let handle = unsafe pango_layout_new(context) else {
            throw Fault(.paperDrawing, ["status": "no layout"])
        }
        unsafe self.handle = unsafe handle
        self.style = style
        unsafe coverage.runs.first?.font.set(in: handle, size: style.size, bold: style.bold)
        unsafe pango_layout_set_text(handle, text, Int32(text.utf8.count))
        setAttributes(text, coverage, breaking: width != nil)
        if let width {
            unsafe pango_layout_set_width(handle, Int32((width * Double(PANGO_SCALE)).rounded(.down)))
            unsafe pango_layout_set_wrap(handle, PANGO_WRAP_WORD_CHAR)
            if isJustified { unsafe pango_layout_set_justify(handle, 1) }
        } else {
            unsafe pango_layout_set_single_paragraph_mode(handle, 1)
        }
    }

    deinit {
        unsafe g_object_unref(UnsafeMutableRawPointer(handle))
    }

    /// Each stretch in its own font and no other, so that nothing is substituted silently.
    private func setAttributes(_ text: String, _ coverage: Coverage, breaking: Bool) {
        let list = unsafe pango_attr_list_new()
        defer { unsafe pango_attr_list_unref(list) }
        unsafe pango_attr_list_insert(list, pango_attr_fallback_new(0))
        for run in coverage.runs.dropFirst() {
            unsafe insert(pango_attr_family_new(run.font.family), over: run.bytes, into: list)
        }
        if style.spacing != 0 {
            let spacing = Int32(style.spacing * Double(PANGO_SCALE))
            unsafe pango_attr_list_insert(list, pango_attr_letter_spacing_new(spacing))
        }
        if style.isVertical { unsafe pango_attr_list_insert(list, pango_attr_font_features_new("vert=1")) }
        for pair in breaking ? LineBreaking.inseparable(in: text) : [] {
            unsafe insert(pango_attr_allow_breaks_new(0), over: pair, into: list)
        }
        unsafe pango_layout_set_attributes(handle, list)
    }

    private func insert(
        _ attribute: UnsafeMutablePointer<PangoAttribute>?, over bytes: Range<Int>, into list: OpaquePointer?
    ) {
        guard let attribute = unsafe attribute else { return }
        unsafe attribute.pointee.start_index = UInt32(bytes.lowerBound)
        unsafe attribute.pointee.end_index = UInt32(bytes.upperBound)
        unsafe pango_attr_list_insert(list, attribute)
    }

    var lineCount: Int { Int(unsafe pango_layout_get_line_count(handle)) }

    /// What one line covers, measured from its start on the base line; ink and advance together.
    func extent(ofLine index: Int) -> LineExtent {
        var ink = PangoRectangle()
        var logical = PangoRectangle()
        unsafe pango_layout_line_get_extents(pango_layout_get_line_readonly(handle, Int32(index)), &ink, &logical)
        let unit = Double(PANGO_SCALE)
        return LineExtent(
            left: Double(min(ink.x, 0)) / unit,
            right: Double(max(ink.x + ink.width, logical.x + logical.width)) / unit,
            inkTop: Double(ink.y) / unit, inkBottom: Double(ink.y + ink.height) / unit)
    }

    /// The text of one line, to see where lines were broken.
    func text(ofLine index: Int) -> String {
        guard let line = unsafe pango_layout_get_line_readonly(handle, Int32(index)),
            let text = unsafe pango_layout_get_text(handle)
        else { return "" }
        let start = Int(unsafe line.pointee.start_index)
        let bytes = unsafe UnsafeRawBufferPointer(start: text + start, count: Int(line.pointee.length))
        return unsafe String(decoding: bytes, as: UTF8.self)
    }

    /// Draws one line with its start on the base line at this point.
    func show(line index: Int, on canvas: Canvas, x: Double, baseline: Double) {
        let cr = unsafe canvas.handle
        canvas.setColour(style.ink)
        unsafe cairo_move_to(cr, x, baseline)
        unsafe pango_cairo_show_layout_line(cr, pango_layout_get_line_readonly(handle, Int32(index)))
        // The text leaves its end as a current point, from which the next shape would draw a stray line.
        unsafe cairo_new_path(cr)
    }
}

/// What a line covers around its start on the base line, in points; up is negative.
struct LineExtent: Equatable {
    let left: Double
    let right: Double
    let inkTop: Double
    let inkBottom: Double

    var width: Double { right - left }
}

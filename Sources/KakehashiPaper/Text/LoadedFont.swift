import CPango

/// Owns one font of Pango, loaded to ask which characters it has, and the description by which layouts ask for it.
@safe final class LoadedFont {
    let family: String
    private let description: OpaquePointer
    private let handle: UnsafeMutablePointer<PangoFont>
    private let shapes: OpaquePointer

    /// Nil where no such family is installed: Pango would hand over another one silently.
    init?(family: String, fontMap: UnsafeMutablePointer<PangoFontMap>, context: OpaquePointer) {
        guard let description = unsafe pango_font_description_new() else { return nil }
        unsafe pango_font_description_set_family(description, family)
        unsafe pango_font_description_set_absolute_size(description, 10 * Double(PANGO_SCALE))
        guard let handle = unsafe pango_font_map_load_font(fontMap, context, description) else {
            unsafe pango_font_description_free(description)
            return nil
        }
        guard unsafe LoadedFont.family(of: handle) == family, let shapes = unsafe pango_font_get_hb_font(handle) else {
            unsafe pango_font_description_free(description)
            unsafe g_object_unref(handle)
            return nil
        }
        unsafe self.description = unsafe description
        self.family = family
        unsafe self.handle = handle
        unsafe self.shapes = unsafe shapes
    }

    deinit {
        unsafe pango_font_description_free(description)
        unsafe g_object_unref(handle)
    }

    /// Asks a layout to set its text in this font; the size in points.
    func set(in layout: OpaquePointer, size: Double, bold: Bool) {
        unsafe pango_font_description_set_absolute_size(description, size * Double(PANGO_SCALE))
        unsafe pango_font_description_set_weight(description, bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
        unsafe pango_layout_set_font_description(layout, description)
    }

    private static func family(of font: UnsafeMutablePointer<PangoFont>) -> String {
        let description = unsafe pango_font_describe(font)
        defer { unsafe pango_font_description_free(description) }
        guard let name = unsafe pango_font_description_get_family(description) else { return "" }
        return unsafe String(cString: name)
    }

    /// Whether every character of the grapheme has a glyph, the form that a variation selector asks for included.
    func covers(_ grapheme: Character) -> Bool {
        let scalars = Array(grapheme.unicodeScalars)
        var index = 0
        while index < scalars.count {
            let selector = index + 1 < scalars.count && scalars[index + 1].properties.isVariationSelector
            guard has(scalars[index], selector: selector ? scalars[index + 1] : nil) else { return false }
            index += selector ? 2 : 1
        }
        return true
    }

    func has(_ scalar: Unicode.Scalar, selector: Unicode.Scalar?) -> Bool {
        var glyph: hb_codepoint_t = 0
        guard let selector else {
            return unsafe hb_font_get_nominal_glyph(shapes, scalar.value, &glyph) != 0 && glyph != 0
        }
        return unsafe hb_font_get_variation_glyph(shapes, scalar.value, selector.value, &glyph) != 0 && glyph != 0
    }
}

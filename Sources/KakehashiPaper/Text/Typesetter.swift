import CPango
import Kakehashi

/// Owns a font map and a context of Pango, with the fonts of a site loaded.
///
/// A font map must not be used by two threads at once. It is not Sendable, and neither is anything that is laid out
/// with it, so that nothing of it leaves a loan of `Paper`; the pool hands it from thread to thread under its lock.
@safe final class Typesetter {
    private let fontMap: UnsafeMutablePointer<PangoFontMap>
    let context: OpaquePointer
    private let fonts: [Face: FontList]
    /// The artworks and pictures of whoever has borrowed it.
    let opened = OpenedFiles()
    /// Forms fitted since it was last asked.
    private var fits = 0

    init(_ lists: FontLists) throws {
        guard let fontMap = unsafe pango_cairo_font_map_new(),
            let context = unsafe pango_font_map_create_context(fontMap)
        else { throw Fault(.paperDrawing, ["status": "no font map"]) }
        unsafe self.fontMap = unsafe fontMap
        unsafe self.context = unsafe context
        unsafe Typesetter.prepare(context)
        var fonts: [Face: FontList] = [:]
        for face in Face.allCases {
            let loaded = lists[face].compactMap { family in
                unsafe LoadedFont(family: family, fontMap: fontMap, context: context)
            }
            fonts[face] = FontList(loaded)
        }
        self.fonts = fonts
        try refuseAbsent(lists)
    }

    deinit {
        unsafe g_object_unref(UnsafeMutableRawPointer(context))
        unsafe g_object_unref(fontMap)
    }

    /// Notes that a form was fitted.
    func countFit() { fits += 1 }

    /// How many forms were fitted since this was last asked.
    func takeFits() -> Int {
        defer { fits = 0 }
        return fits
    }

    private func refuseAbsent(_ lists: FontLists) throws {
        for face in Face.allCases where fonts[face]?.fonts.isEmpty ?? true {
            throw Fault(.paperFontAbsent, ["fonts": lists[face].joined(separator: ", ")])
        }
        let absent = lists.required.subtracting(fonts.values.flatMap(\.fonts).map(\.family)).sorted()
        guard absent.isEmpty else { throw Fault(.paperFontAbsent, ["fonts": absent.joined(separator: ", ")]) }
    }

    /// Outlines as designed, without rounding to pixels, so that paper and preview agree.
    private static func prepare(_ context: OpaquePointer) {
        let options = unsafe cairo_font_options_create()
        defer { unsafe cairo_font_options_destroy(options) }
        unsafe cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        unsafe cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        unsafe cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
        unsafe pango_cairo_context_set_font_options(context, options)
        unsafe pango_cairo_context_set_resolution(context, 72)
        unsafe pango_context_set_round_glyph_positions(context, 0)
        unsafe pango_context_set_language(context, pango_language_from_string("ja"))
    }

    func coverage(of text: String, face: Face, fallback: String? = nil) -> Coverage {
        let list = fonts[face] ?? FontList([])
        guard let fallback, let behind = loaded.first(where: { $0.family == fallback }) else {
            return Coverage(of: text, by: list, refusingUnseen: face == .name)
        }
        return Coverage(of: text, by: FontList(list.fonts + [behind]), refusingUnseen: face == .name)
    }

    /// The families of the site, in order, that have all of these characters.
    func families(having characters: [Character]) -> [String] {
        var families: [String] = []
        for font in loaded
        where !families.contains(font.family) && characters.allSatisfy({ font.covers($0) && !$0.isUnseen }) {
            families.append(font.family)
        }
        return families
    }

    /// Every font, those of names first.
    private var loaded: [LoadedFont] { Face.allCases.flatMap { fonts[$0]?.fonts ?? [] } }

    /// Lays a text out; a character without a glyph is a fault that names the field.
    func layout(
        _ text: String, _ style: TextStyle, width: Double? = nil, isJustified: Bool = false, named field: String
    ) throws -> TextLayout {
        let coverage = coverage(of: text, face: style.face, fallback: style.fallback)
        if let missing = coverage.missing.first {
            throw Fault(.paperNoGlyph, ["field": field, "codePoint": missing.codePoints])
        }
        return unsafe try TextLayout(
            text, style, coverage, width: width, isJustified: isJustified, context: context)
    }
}

import CQPDF
import Foundation

extension PDFFile {
    /// Takes out of the embedded fonts what their glyphs do not use.
    func slimFonts() {
        for font in fontStreams {
            guard let bytes = content(of: font), let slim = CFFFont.emptied(bytes) else { continue }
            let null = unsafe qpdf_oh_new_null(handle)
            unsafe qpdf_oh_replace_stream_data(handle, font, slim, slim.count, null, null)
        }
    }

    /// The embedded fonts as they were before they were compressed.
    var embeddedFonts: [[UInt8]] { fontStreams.compactMap(content) }

    private var fontStreams: [qpdf_oh] {
        let count = Int(number(value("/Size", of: unsafe qpdf_get_trailer(handle))))
        return (0..<max(0, count)).compactMap { number in
            let object = unsafe qpdf_get_object_by_id(handle, Int32(number), 0)
            guard unsafe qpdf_oh_is_dictionary(handle, object) != 0 else { return nil }
            let font = value("/FontFile3", of: object)
            return unsafe qpdf_oh_is_stream(handle, font) != 0 ? font : nil
        }
    }
}

import CPango
import Foundation
import Kakehashi

/// Millimetres to points, the unit of cairo's pages.
let pointsPerMillimetre = 72 / 25.4

/// Turns cairo's status into a fault.
func check(_ status: cairo_status_t) throws {
    guard status == CAIRO_STATUS_SUCCESS else {
        throw Fault(.paperDrawing, ["status": unsafe String(cString: cairo_status_to_string(status))])
    }
}

/// Owns one surface of cairo.
@safe final class Surface {
    let handle: OpaquePointer
    /// Held here, since cairo writes to it until the surface is finished.
    private let sink: ByteSink?

    private init(_ handle: OpaquePointer, sink: ByteSink? = nil) throws {
        unsafe self.handle = unsafe handle
        self.sink = sink
        try check(unsafe cairo_surface_status(handle))
    }

    deinit {
        unsafe cairo_surface_destroy(handle)
    }

    /// A PDF in memory. The date is the document's, not the clock's, so that the same page gives the same bytes.
    static func pdf(title: String, created: String) throws -> Surface {
        let sink = ByteSink()
        let handle = unsafe cairo_pdf_surface_create_for_stream(ByteSink.write, sink.closure, 595, 842)
        guard let handle = unsafe handle else { throw Fault(.paperDrawing, ["status": "no surface"]) }
        let surface = unsafe try Surface(handle, sink: sink)
        unsafe cairo_pdf_surface_set_metadata(handle, CAIRO_PDF_METADATA_TITLE, title)
        unsafe cairo_pdf_surface_set_metadata(handle, CAIRO_PDF_METADATA_CREATE_DATE, created)
        return surface
    }

    /// A picture of this many pixels.
    static func image(width: Int, height: Int) throws -> Surface {
        let handle = unsafe cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height))
        guard let handle = unsafe handle else { throw Fault(.paperDrawing, ["status": "no surface"]) }
        return unsafe try Surface(handle)
    }

    /// A picture read from a PNG.
    static func png(_ data: Data) throws -> Surface {
        let source = ByteSource(data)
        let handle = unsafe cairo_image_surface_create_from_png_stream(ByteSource.read, source.closure)
        guard let handle = unsafe handle, unsafe cairo_surface_status(handle) == CAIRO_STATUS_SUCCESS else {
            unsafe cairo_surface_destroy(handle)
            throw Fault(.paperPictureUnreadable)
        }
        return unsafe try Surface(handle)
    }

    var pixelWidth: Int { Int(unsafe cairo_image_surface_get_width(handle)) }
    var pixelHeight: Int { Int(unsafe cairo_image_surface_get_height(handle)) }

    /// The size of the page that begins, in points.
    func setPageSize(_ size: PaperSize) {
        unsafe cairo_pdf_surface_set_size(
            handle, size.width * pointsPerMillimetre, size.height * pointsPerMillimetre)
    }

    /// Ends the document and hands it over.
    func finish() throws -> Data {
        unsafe cairo_surface_finish(handle)
        try check(unsafe cairo_surface_status(handle))
        return sink?.data ?? Data()
    }

    /// The picture as a PNG.
    func encodedPNG() throws -> Data {
        let sink = ByteSink()
        try check(unsafe cairo_surface_write_to_png_stream(handle, ByteSink.write, sink.closure))
        return sink.data
    }
}

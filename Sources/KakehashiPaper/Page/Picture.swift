import CPango
package import Foundation
import Kakehashi

/// A picture to be put on a page: a PNG, or a JPEG, whose bytes go into a PDF as they are.
package struct Picture: Hashable, Sendable {
    enum Kind: Hashable { case png, jpeg }

    let data: Data
    let kind: Kind
    package let pixelWidth: Int
    package let pixelHeight: Int

    /// More pixels on a side than paper can show.
    static let mostPixels = 6000

    /// Refuses what is neither, damaged or too large; the size is read before the pixels are, which may be many.
    package init(_ data: Data) throws {
        let bytes = [UInt8](data)
        let png = PNGHeader.size(of: bytes)
        guard let size = png ?? JPEGHeader.size(of: bytes), (1...Self.mostPixels).contains(size.width),
            (1...Self.mostPixels).contains(size.height)
        else { throw Fault(.paperPictureUnreadable) }
        if png != nil { _ = try Surface.png(data) }
        self.data = data
        kind = png == nil ? .jpeg : .png
        (pixelWidth, pixelHeight) = size
    }

    /// Whether it is a PNG that can be drawn.
    package static func isReadable(_ png: Data) -> Bool {
        (try? Picture(png))?.kind == .png
    }

    /// How large it is drawn, in millimetres: 150 pixels an inch, or smaller to fit.
    func size(within width: Double, height: Double) -> PaperSize {
        let natural = (width: Double(pixelWidth) / 150 * 25.4, height: Double(pixelHeight) / 150 * 25.4)
        let scale = min(1, width / natural.width, height / natural.height)
        return PaperSize(width: natural.width * scale, height: natural.height * scale)
    }
}

/// The part of a PNG that tells its size.
private enum PNGHeader {
    static func size(of bytes: [UInt8]) -> (width: Int, height: Int)? {
        guard bytes.count > 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else { return nil }
        let number = { (bytes: ArraySlice<UInt8>) in bytes.reduce(0) { $0 << 8 | Int($1) } }
        return (number(bytes[16..<20]), number(bytes[20..<24]))
    }
}

/// The part of a JPEG that tells its size.
private enum JPEGHeader {
    /// Width and height; nil for what is no JPEG, is cut off, or is not of one of the usual kinds.
    static func size(of bytes: [UInt8]) -> (width: Int, height: Int)? {
        guard bytes.count > 4, bytes[0] == 0xFF, bytes[1] == 0xD8, bytes.suffix(2) == [0xFF, 0xD9] else { return nil }
        var at = 2
        while at + 9 < bytes.count, bytes[at] == 0xFF {
            let marker = bytes[at + 1]
            if [0xC0, 0xC1, 0xC2].contains(marker) {
                return (number(bytes, at + 7), number(bytes, at + 5))
            }
            at += 2 + number(bytes, at + 2)
        }
        return nil
    }

    private static func number(_ bytes: [UInt8], _ at: Int) -> Int { Int(bytes[at]) << 8 | Int(bytes[at + 1]) }
}

extension Page {
    /// Draws a picture so that it fills the box.
    func picture(_ picture: Picture, in box: PaperBox) throws {
        let surface = try Surface.picture(picture)
        canvas.saved {
            let cr = unsafe canvas.handle
            unsafe cairo_translate(cr, points(box.x), points(box.y))
            canvas.scale(
                points(box.width) / Double(picture.pixelWidth), points(box.height) / Double(picture.pixelHeight))
            // A box that is filled: what is painted without bounds makes cairo forget the tags before it.
            unsafe cairo_set_source_surface(cr, surface.handle, 0, 0)
            unsafe cairo_rectangle(cr, 0, 0, Double(picture.pixelWidth), Double(picture.pixelHeight))
            unsafe cairo_fill(cr)
        }
        try canvas.status()
    }
}

extension Surface {
    fileprivate static func picture(_ picture: Picture) throws -> Surface {
        guard picture.kind == .jpeg else { return try png(picture.data) }
        let surface = try image(width: picture.pixelWidth, height: picture.pixelHeight)
        let count = picture.data.count
        guard let copy = unsafe malloc(count) else { throw Fault(.paperPictureUnreadable) }
        unsafe picture.data.copyBytes(to: copy.assumingMemoryBound(to: UInt8.self), count: count)
        // cairo frees the copy when it no longer needs it; where it refuses, it is ours to free.
        let status = unsafe cairo_surface_set_mime_data(
            surface.handle, CAIRO_MIME_TYPE_JPEG, copy.assumingMemoryBound(to: UInt8.self), UInt(count),
            { unsafe free($0) }, copy)
        if status != CAIRO_STATUS_SUCCESS { unsafe free(copy) }
        try check(status)
        return surface
    }
}

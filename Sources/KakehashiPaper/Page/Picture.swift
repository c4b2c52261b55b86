package import Foundation
import Kakehashi

/// Pictures that forms and letters carry.
package enum Picture {
    /// More pixels on a side than paper can show.
    static let mostPixels = 6000

    /// Whether it is a PNG that can be drawn; its size is read before its pixels are, which may be many.
    package static func isReadable(_ png: Data) -> Bool {
        guard let (width, height) = size(png), (1...mostPixels).contains(width), (1...mostPixels).contains(height)
        else { return false }
        return (try? Surface.png(png)) != nil
    }

    /// Width and height as the file's head says them.
    private static func size(_ png: Data) -> (width: Int, height: Int)? {
        let head = Array(png.prefix(24))
        guard head.count == 24, head.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else { return nil }
        let number = { (bytes: ArraySlice<UInt8>) in bytes.reduce(0) { $0 << 8 | Int($1) } }
        return (number(head[16..<20]), number(head[20..<24]))
    }
}

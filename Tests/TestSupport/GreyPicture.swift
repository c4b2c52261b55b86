import Glibc

/// Grey pixels, row by row from the top.
public struct GreyPicture: Equatable, Sendable {
    public let width: Int
    public let height: Int
    public var pixels: [UInt8]

    struct Unreadable: Error {}

    /// A page of a PDF, as poppler draws it; what is shown of it where `isCropped`, else its whole sheet.
    public init(page: Int = 1, of pdf: [UInt8], dotsPerInch: Int = 100, isCropped: Bool = false) throws {
        let page = String(page)
        let arguments =
            (isCropped ? ["-cropbox"] : []) + ["-gray", "-r", String(dotsPerInch), "-f", page, "-l", page, "-"]
        try self.init(pgm: runTool("/usr/bin/pdftoppm", arguments, input: pdf).output)
    }

    /// Reads a binary PGM with spaces or ends of line between its numbers.
    public init(pgm: [UInt8]) throws {
        var header: [String] = []
        var position = 0
        while header.count < 4 {
            guard let end = pgm[position...].firstIndex(where: { $0 == 10 || $0 == 32 }) else { throw Unreadable() }
            header.append(String(decoding: pgm[position..<end], as: UTF8.self))
            position = end + 1
        }
        guard header[0] == "P5", let width = Int(header[1]), let height = Int(header[2]),
            pgm.count - position >= width * height
        else { throw Unreadable() }
        self.width = width
        self.height = height
        pixels = Array(pgm[position..<(position + width * height)])
    }

    public subscript(x: Int, y: Int) -> UInt8 { pixels[y * width + x] }

    /// Where the two differ by more than a shade: pixel positions. Rows that are alike are skipped at once.
    public func differences(from other: GreyPicture) -> [(x: Int, y: Int)] {
        (0..<height).filter { !isRow($0, sameAs: other) }.flatMap { y in
            (0..<width).filter { abs(Int(self[$0, y]) - Int(other[$0, y])) > 24 }.map { ($0, y) }
        }
    }

    private func isRow(_ y: Int, sameAs other: GreyPicture) -> Bool {
        pixels.withUnsafeBytes { ours in
            other.pixels.withUnsafeBytes { theirs in
                guard let ours = ours.baseAddress, let theirs = theirs.baseAddress else { return true }
                return memcmp(ours + y * width, theirs + y * width, width) == 0
            }
        }
    }
}

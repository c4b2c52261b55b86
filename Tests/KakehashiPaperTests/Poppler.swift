import Foundation
import TestSupport

/// Poppler's programs, which see our pages as another program sees them.
enum Poppler {
    /// The text of a PDF, in reading order.
    static func text(of pdf: Data, arguments: [String] = []) throws -> String {
        let folder = try ScratchFolder()
        try pdf.write(to: URL(filePath: folder.path("page.pdf")))
        return String(
            decoding: try run("pdftotext", arguments + [folder.path("page.pdf"), "-"]), as: UTF8.self)
    }

    /// The first page as grey pixels.
    static func raster(of pdf: Data, dotsPerInch: Int = 100, page: Int = 1) throws -> GreyPicture {
        let folder = try ScratchFolder()
        try pdf.write(to: URL(filePath: folder.path("page.pdf")))
        let number = String(page)
        let pgm = try run(
            "pdftoppm",
            ["-gray", "-r", String(dotsPerInch), "-f", number, "-l", number, folder.path("page.pdf")])
        return try GreyPicture(pgm: pgm)
    }

    static func run(_ program: String, _ arguments: [String]) throws -> Data {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.standardOutput = output
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return data
    }
}

/// Grey pixels, row by row from the top.
struct GreyPicture: Equatable {
    let width: Int
    let height: Int
    var pixels: [UInt8]

    struct Unreadable: Error {}

    /// Reads a binary PGM as pdftoppm writes it.
    init(pgm: Data) throws {
        var header: [String] = []
        var position = pgm.startIndex
        while header.count < 4 {
            guard let end = pgm[position...].firstIndex(where: { $0 == 10 || $0 == 32 }) else { throw Unreadable() }
            header.append(String(decoding: pgm[position..<end], as: UTF8.self))
            position = end + 1
        }
        guard header[0] == "P5", let width = Int(header[1]), let height = Int(header[2]),
            pgm.endIndex - position >= width * height
        else { throw Unreadable() }
        self.width = width
        self.height = height
        pixels = Array(pgm[position..<(position + width * height)])
    }

    subscript(x: Int, y: Int) -> UInt8 { pixels[y * width + x] }
}

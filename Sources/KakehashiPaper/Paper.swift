package import Foundation
package import Kakehashi
import Synchronization

/// Makes pages: PDFs and pictures in memory, with the fonts of a site.
///
/// One is made when the program starts and shared: fonts stay loaded between pages.
package final class Paper: Sendable {
    package let fonts: FontLists
    /// The words that the program itself puts on forms.
    let words: FormWords
    /// Guards the typesetters that nobody uses at the moment.
    private let idle: Mutex<[Typesetter]>

    /// Refuses where no font of a list is installed.
    package init(fonts: FontLists = .standard, words: FormWords = FormWords()) throws {
        self.fonts = fonts
        self.words = words
        let first = try Typesetter(fonts)
        idle = Mutex([first])
    }

    /// Makes a PDF to be laid over artwork; the closure adds its pages.
    package func pdf(title: String, dated: LocalDate, _ body: (PDFDocument) throws -> Void) throws -> Data {
        try pdf(title: title, dated: dated, reading: nil, body)
    }

    /// Makes a PDF that stands by itself and can be read aloud: its parts are tagged, its language is said.
    package func document(title: String, dated: LocalDate, _ body: (PDFDocument) throws -> Void) throws -> Data {
        let reading = ReadingAloud()
        let file = try PDFFile(pdf(title: title, dated: dated, reading: reading, body), form: "-")
        file.completeReading(figures: reading.figures)
        file.slimFonts()
        return try file.packed()
    }

    private func pdf(
        title: String, dated: LocalDate, reading: ReadingAloud?, _ body: (PDFDocument) throws -> Void
    ) throws -> Data {
        try lending { typesetter in
            let surface = try Surface.pdf(title: title, created: "\(dated)T00:00:00Z")
            let document = PDFDocument(
                surface: surface, canvas: try Canvas(on: surface), typesetter: typesetter, reading: reading)
            try body(document)
            return try surface.finish()
        }
    }

    /// Lends a page that is thrown away, to measure texts with.
    func measured<Result>(_ body: (Page) throws -> Result) throws -> Result {
        var result: Result?
        _ = try picture(of: .a4, dotsPerInch: 4) { result = try body($0) }
        guard let result else { throw Fault(.paperDrawing, ["status": "nothing measured"]) }
        return result
    }

    /// Draws one page as a PNG, over a picture of the same page where one is given.
    package func picture(
        of size: PaperSize, dotsPerInch: Double = 110, over background: Data? = nil, _ body: (Page) throws -> Void
    ) throws -> Data {
        try lending { typesetter in
            let under = try background.map(Surface.png)
            let surface = try Surface.image(
                width: under?.pixelWidth ?? Int((size.width / 25.4 * dotsPerInch).rounded(.up)),
                height: under?.pixelHeight ?? Int((size.height / 25.4 * dotsPerInch).rounded(.up)))
            let canvas = try Canvas(on: surface)
            canvas.setColour(.white)
            canvas.paint()
            if let under { canvas.paint(under) }
            canvas.scale(
                Double(surface.pixelWidth) / (size.width * pointsPerMillimetre),
                Double(surface.pixelHeight) / (size.height * pointsPerMillimetre))
            try body(Page(size: size, canvas: canvas, typesetter: typesetter))
            try canvas.status()
            return try surface.encodedPNG()
        }
    }

    /// The graphemes of a text that no font of the list has.
    package func missing(in text: String, face: Face) throws -> [Character] {
        try lending { $0.coverage(of: text, face: face).missing }
    }

    /// Lends a typesetter to one caller, and keeps it for the next.
    func lending<Result>(_ body: (Typesetter) throws -> Result) throws -> Result {
        let typesetter = try idle.withLock { $0.popLast() } ?? Typesetter(fonts)
        defer { idle.withLock { $0.append(typesetter) } }
        return try body(typesetter)
    }
}

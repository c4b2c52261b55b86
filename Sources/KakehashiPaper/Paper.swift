package import Foundation
package import Kakehashi
import Synchronization

/// Makes pages: PDFs and pictures in memory, with the fonts of a site.
///
/// One is made when the program starts and shared: fonts stay loaded between pages. What is measured with a typesetter
/// is drawn with it, in one loan: whatever leaves a loan is Sendable, and a typesetter and all that is laid out with it
/// are not.
package final class Paper: Sendable {
    package let fonts: FontLists
    /// The words that the program itself puts on forms.
    let words: FormWords
    private let pool: TypesetterPool

    /// Refuses where no font of a list is installed.
    package init(fonts: FontLists = .standard, words: FormWords = FormWords()) throws {
        self.fonts = fonts
        self.words = words
        pool = try TypesetterPool(fonts)
    }

    /// How often a form has been fitted with this paper's typesetters.
    package var fitCount: Int { pool.fitCount }

    /// Makes a PDF to be laid over artwork; the closure adds its pages.
    package func pdf(title: String, dated: LocalDate, _ body: @Sendable (PDFDocument) throws -> Void) throws -> Data {
        try lending { try $0.pdf(title: title, dated: dated, reading: nil, body) }
    }

    /// Makes a PDF that stands by itself and can be read aloud: its parts are tagged, its language is said.
    package func document(
        title: String, dated: LocalDate, _ body: @Sendable (PDFDocument) throws -> Void
    ) throws -> Data {
        try lending { typesetter in
            let reading = ReadingAloud()
            let drawn = try typesetter.pdf(title: title, dated: dated, reading: reading, body)
            let file = try PDFFile(drawn, form: "-")
            file.completeReading(figures: reading.figures)
            file.slimFonts()
            return try file.packed()
        }
    }

    /// Draws one page as a PNG, over a picture of the same page where one is given.
    package func picture(
        of size: PaperSize, dotsPerInch: Double = 110, over background: Data? = nil,
        _ body: @Sendable (Page) throws -> Void
    ) throws -> Data {
        try lending { try $0.picture(of: size, dotsPerInch: dotsPerInch, over: background, body) }
    }

    /// The graphemes of a text that no font of the list has.
    package func missing(in text: String, face: Face) throws -> [Character] {
        try lending { $0.coverage(of: text, face: face).missing }
    }

    /// Lends a typesetter to one caller, and keeps it for the next.
    func lending<Result: Sendable>(_ body: @Sendable (Typesetter) throws -> Result) throws -> Result {
        try pool.lending(body)
    }
}

extension Typesetter {
    /// Makes a PDF; the closure adds its pages.
    func pdf(
        title: String, dated: LocalDate, reading: ReadingAloud?, _ body: (PDFDocument) throws -> Void
    ) throws -> Data {
        let surface = try Surface.pdf(title: title, created: "\(dated)T00:00:00Z")
        let document = PDFDocument(
            surface: surface, canvas: try Canvas(on: surface), typesetter: self, reading: reading)
        try body(document)
        return try surface.finish()
    }

    /// Draws one page as a PNG.
    func picture(
        of size: PaperSize, dotsPerInch: Double, over background: Data? = nil, _ body: (Page) throws -> Void
    ) throws -> Data {
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
        try body(Page(size: size, canvas: canvas, typesetter: self))
        try canvas.status()
        return try surface.encodedPNG()
    }
}

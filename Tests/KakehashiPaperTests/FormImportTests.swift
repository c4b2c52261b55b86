import Foundation
import Kakehashi
import TestSupport
import Testing

@testable import KakehashiPaper

@Suite("Bringing an office's own PDF")
struct FormImportTests {
    let paper: Paper
    let day: LocalDate

    init() throws {
        paper = try Paper()
        day = try #require(testDate)
    }

    private static let name = SamplePDF.Widget(
        [130, 600, 330, 625], "/FT/Tx/T(applicant_name)/DA(/F 14 Tf 0 g)",
        drawing: "0.9 0.9 1 rg 0 0 200 25 re f 0 G 0.5 0.5 199 24 re s /Tx BMC EMC")
    private static let comb = SamplePDF.Widget(
        [130, 540, 290, 560], "/FT/Tx/T(zip)/Ff 16777216/MaxLen 8/DA(/F 0 Tf 0 g)/Q 1",
        drawing: "0 G 20 0 m 20 20 l 40 0 m 40 20 l S /Tx BMC EMC")
    private static let valued = SamplePDF.Widget(
        [130, 540, 290, 560], "/FT/Tx/T(zip)/V(typed)",
        drawing: "0 G 20 0 m 20 20 l S /Tx BMC q BT /F 10 Tf 2 5 Td (typed) Tj ET Q EMC 40 0 m 40 20 l S")
    private static let memo = SamplePDF.Widget(
        [130, 440, 430, 520], "/FT/Tx/Ff 4096/T\(SamplePDF.text("備考"))/MK<</BC[0 0 1]/BG[1 1 0.8]>>/BS<</W 2>>")
    private static let consent = SamplePDF.Widget(
        [130, 400, 144, 414], "/FT/Btn/T(consent)", drawing: "0 G 0.5 0.5 13 13 re s", isButton: true)
    private static let sex = [
        SamplePDF.Widget(
            [200, 400, 214, 414], "/FT/Btn/Ff 32768/T(sex1)/TU(male)", drawing: "7 7 m 13 13 l S", isButton: true),
        SamplePDF.Widget(
            [260, 400, 274, 414], "/FT/Btn/Ff 32768/T(sex2)/TU(female)", drawing: "7 7 m 13 13 l S", isButton: true),
    ]
    private static let list = SamplePDF.Widget(
        [300, 540, 380, 560], "/FT/Ch/Ff 131072/T(era)/Opt[(Showa)[(h)(Heisei)]]", drawing: "0 0 80 20 re S")
    private static let sign = SamplePDF.Widget([130, 300, 330, 340], "/FT/Sig/T(sign)")
    private static let button = SamplePDF.Widget(
        [400, 300, 460, 320], "/FT/Btn/Ff 65536/T(print)", drawing: "0.5 g 0 0 60 20 re f")
    private static let stamp = SamplePDF.Widget(
        [400, 200, 460, 240], "/Subtype/Stamp", drawing: "1 0 0 RG 3 w 5 5 50 30 re S")
    private static let secret = SamplePDF.Widget(
        [130, 200, 200, 220], "/FT/Tx/T(hidden)/F 2", drawing: "0 g 0 0 70 20 re f")
    private static let all = [name, comb, memo, consent] + sex + [list, sign, button, stamp]

    /// A picture as a scanner makes it: no words, no fonts.
    private static let scan =
        "q 500 0 0 700 40 60 cm BI /W 4 /H 4 /BPC 8 /CS /G /F /AHx ID "
        + "00FF40FF FF80FF10 20FFC0FF FF30FF70 > EI Q"

    static let samples: [(name: String, pdf: [UInt8])] = [
        ("flat", SamplePDF.form()), ("AcroForm", SamplePDF.form("/MediaBox[0 0 595.276 841.89]", all)),
        ("turned 90", SamplePDF.form("/MediaBox[0 0 595.276 841.89]/Rotate 90", all)),
        ("turned 180", SamplePDF.form("/MediaBox[0 0 595.276 841.89]/Rotate 180", all)),
        ("turned -90", SamplePDF.form("/MediaBox[0 0 595.276 841.89]/Rotate -90", all)),
        ("cropped", SamplePDF.form("/MediaBox[-20 -10 700 900]/CropBox[100 120 600 850]", all)),
        ("cropped and turned", SamplePDF.form("/MediaBox[0 0 700 900]/CropBox[100 120 600 850]/Rotate 270", all)),
        ("box from above", SamplePDF.form("/MediaBox[595.276 841.89 0 0]", all)),
        ("A3, two pages", SamplePDF.form("/MediaBox[0 0 1190.55 841.89]", all, pages: 2)),
        ("inherited", SamplePDF.form("/MediaBox[0 0 595.276 841.89]/Rotate 90", all, inherited: true)),
        ("scan", SamplePDF.form(content: scan)),
        ("hidden layer", layered),
    ]

    /// A layer that the document hides.
    private static var layered: [UInt8] {
        var pdf = SamplePDF()
        let root = pdf.add("")
        let tree = pdf.add("")
        let layer = pdf.add("<</Type/OCG/Name(draft)>>")
        let content = pdf.stream("0 g /OC /L BDC 100 100 300 300 re f EMC 50 50 20 20 re f")
        let page = pdf.add(
            "<</Type/Page/Parent \(tree) 0 R/MediaBox[0 0 595.276 841.89]/Contents \(content) 0 R"
                + "/Resources<</Properties<</L \(layer) 0 R>>>>>>")
        pdf.replace(tree, by: "<</Type/Pages/Kids[\(page) 0 R]/Count 1>>")
        pdf.replace(
            root,
            by: "<</Type/Catalog/Pages \(tree) 0 R/OCProperties<</OCGs[\(layer) 0 R]/D<</OFF[\(layer) 0 R]>>>>>>")
        return pdf.bytes(root: root)
    }

    private func form(_ found: PDFImport) throws -> FormTemplate {
        let form = ImportedForm(
            id: "own", name: LocalisedText(japanese: "様式", english: "Form"),
            counter: LocalisedText(japanese: "窓口", english: "Counter"), on: day, found.paper, words: [])
        return try FormTemplate(json: form.json, file: "form.json")
    }

    @Test("leaves the paper as it was: filled with nothing, every pixel is the same", arguments: samples.indices)
    func unchanged(index: Int) throws {
        let (name, original) = FormImportTests.samples[index]
        let found = try PDFImport(Data(original))
        let sheet = FormSheet(filled: FilledForm(try form(found), Answers(), on: day), artwork: found.artwork)
        let filled = [UInt8](try paper.pdf(of: [sheet], title: "", dated: day))
        for page in 1...found.paper.pages.count {
            let before = try GreyPicture(page: page, of: original, isCropped: true)
            let after = try GreyPicture(page: page, of: filled, isCropped: true)
            let isSame = before == after
            let places = isSame ? [] : before.differences(from: after).prefix(3).map { "\($0.x) \($0.y)" }
            #expect(isSame, "\(name), page \(page): \(before.width) \(after.width) \(places)")
        }
    }

    @Test("leaves out what was typed into a field, and keeps its frame")
    func typed() throws {
        let bare = SamplePDF.Widget(
            [130, 540, 290, 560], "/FT/Tx/T(zip)", drawing: "0 G 20 0 m 20 20 l S 40 0 m 40 20 l S")
        let box = "/MediaBox[0 0 595.276 841.89]"
        let artwork = try PDFImport(Data(SamplePDF.form(box, [FormImportTests.valued]))).artwork
        let isSame = try GreyPicture(of: [UInt8](artwork)) == GreyPicture(of: SamplePDF.form(box, [bare]))
        #expect(isSame)
    }

    @Test("of object streams is the same")
    func objectStreams() throws {
        let scratch = try ScratchFolder()
        let plain = FormImportTests.samples[1].pdf
        try Data(plain).write(to: URL(filePath: scratch.path("plain.pdf")))
        let arguments = ["--object-streams=generate", scratch.path("plain.pdf"), scratch.path("packed.pdf")]
        #expect(try runTool("/usr/bin/qpdf", arguments).status == 0)
        let packed = try Data(contentsOf: URL(filePath: scratch.path("packed.pdf")))
        #expect(!String(decoding: packed, as: UTF8.self).contains("trailer"))
        #expect(try PDFImport(packed).paper.fields.map(\.kind) == PDFImport(Data(plain)).paper.fields.map(\.kind))
    }

    @Test("finds each field with its kind, place, size and choices")
    func fields() throws {
        let found = try PDFImport(
            Data(SamplePDF.form("/MediaBox[0 0 595.276 841.89]", FormImportTests.all + [FormImportTests.secret])))
        let fields = found.paper.fields
        #expect(
            fields.map(\.kind) == [
                .text, .comb(8), .paragraph, .check(value: "On"), .radio(value: "On"), .radio(value: "On"), .choice,
                .signature,
            ])
        #expect(fields.map(\.name) == ["applicant_name", "zip", "備考", "consent", "sex1", "sex2", "era", "sign"])
        #expect(fields[4].tooltip == "male")
        #expect(fields[0].size == 14)
        #expect(fields[1].size == nil)
        #expect(fields[1].align == .centre)
        #expect(fields[6].options == ["Showa", "Heisei"])
        #expect(rounded(fields[0].box) == [45.9, 76.5, 70.6, 8.8])
        #expect(found.paper.pages.count == 1)
    }

    private func rounded(_ box: PaperBox) -> [Double] {
        [box.x, box.y, box.width, box.height].map { ($0 * 10).rounded() / 10 }
    }

    /// Rectangles in the page's units, and where they are on what is shown, in points from its top left.
    static let places: [(box: String, rectangle: [Double], shown: [Double], size: [Double])] = [
        ("", [200, 600, 350, 630], [100, 220, 150, 30], [500, 730]),
        ("/Rotate 90", [200, 450, 230, 600], [330, 100, 150, 30], [730, 500]),
        ("/Rotate 180", [200, 600, 350, 630], [250, 480, 150, 30], [500, 730]),
        ("/Rotate 270", [200, 450, 230, 600], [250, 370, 150, 30], [730, 500]),
        ("/Rotate -270", [200, 450, 230, 600], [330, 100, 150, 30], [730, 500]),
        ("/UserUnit 2", [200, 600, 350, 630], [200, 440, 300, 60], [1000, 1460]),
    ]

    @Test("prints where the field was, however the page is turned and cropped", arguments: places.indices)
    func position(index: Int) throws {
        let (box, rectangle, shown, size) = FormImportTests.places[index]
        let widget = SamplePDF.Widget(rectangle, "/FT/Tx/T(applicant_name)")
        let pdf = SamplePDF.form("/MediaBox[0 0 700 900]/CropBox[100 120 600 850]\(box)", [widget])
        let found = try PDFImport(Data(pdf))
        let point = 25.4 / 72
        let wanted = PaperBox(
            x: shown[0] * point, y: shown[1] * point, width: shown[2] * point, height: shown[3] * point)
        let field = try #require(found.paper.fields.first?.box)
        #expect(field.contains(wanted, tolerance: 0.01) && wanted.contains(field, tolerance: 0.01), "\(field)")
        #expect(abs((found.paper.pages.first?.width ?? 0) - size[0] * point) < 0.01)
        #expect(abs((found.paper.pages.first?.height ?? 0) - size[1] * point) < 0.01)
        let answers = try Answers().setting("person.name", "KAKEHASHI")
        let sheet = FormSheet(filled: FilledForm(try form(found), answers, on: day), artwork: found.artwork)
        let filled = try paper.pdf(of: [sheet], title: "", dated: day)
        // poppler does not know UserUnit: there it measures in the page's units.
        let unit = box.contains("UserUnit") ? 2.0 : 1
        let word = try #require(try wordBox("KAKEHASHI", [UInt8](filled)))
        let area = PaperBox(x: shown[0] / unit, y: shown[1] / unit, width: shown[2] / unit, height: shown[3] / unit)
        #expect(area.contains(word, tolerance: 4), "\(word)")
        // What sets a printer right moves what is shown, whichever way the page is turned.
        let placing = FormPlacing(correction: PaperTransform(xx: 1, xy: 0, yx: 0, yy: 1, dx: 3, dy: 2))
        let moved = [UInt8](try paper.pdf(of: [sheet], title: "", dated: day, placing: placing))
        let shifted = try #require(try wordBox("KAKEHASHI", moved))
        #expect(abs(shifted.x - word.x - 3 / point / unit) < 0.1)
        #expect(abs(shifted.y - word.y - 2 / point / unit) < 0.1)
    }

    /// Where a word stands on what is shown of the first page, in points.
    private func wordBox(_ word: String, _ pdf: [UInt8]) throws -> PaperBox? {
        let html = try runTool("/usr/bin/pdftotext", ["-bbox", "-cropbox", "-", "-"], input: pdf).text
        let pattern = /xMin="([0-9.]+)" yMin="([0-9.]+)" xMax="([0-9.]+)" yMax="([0-9.]+)">([^<]*)</
        for match in html.matches(of: pattern) where match.5 == word {
            guard let x = Double(match.1), let y = Double(match.2), let right = Double(match.3),
                let bottom = Double(match.4)
            else { continue }
            return PaperBox(x: x, y: y, width: right - x, height: bottom - y)
        }
        return nil
    }

    private static let tree = "<</Type/Pages/Kids[2 0 R]/Count 1>>"
    private static var circular: [UInt8] {
        var pdf = SamplePDF()
        _ = pdf.add("<</Type/Catalog/Pages 2 0 R>>")
        _ = pdf.add(tree)
        return pdf.bytes(root: 1)
    }

    /// Ten levels of which each names the next ten times: ten thousand million pages.
    private static var bomb: [UInt8] {
        var pdf = SamplePDF()
        _ = pdf.add("<</Type/Catalog/Pages 2 0 R>>")
        for level in 3...12 {
            let kids = String(repeating: "\(level) 0 R ", count: 10)
            _ = pdf.add("<</Type/Pages/Kids[\(kids)]/Count 10>>")
        }
        _ = pdf.add("<</Type/Page/MediaBox[0 0 100 100]>>")
        return pdf.bytes(root: 1)
    }

    static let refused: [(name: String, pdf: [UInt8], fault: Fault)] = [
        ("empty", [], Fault(.importNoPDF)), ("fake", Array("PK\u{3}\u{4} a workbook".utf8), Fault(.importNoPDF)),
        ("only the start", Array("%PDF-1.7\n".utf8), Fault(.importDamaged)),
        ("cut off", Array(samples[1].pdf.prefix(samples[1].pdf.count / 2)), Fault(.importDamaged)),
        ("cut short", Array(samples[1].pdf.dropLast(200)), Fault(.importDamaged)),
        ("XFA", SamplePDF.form("/MediaBox[0 0 595 842]", [name], form: "/XFA(x)"), Fault(.importXFA)),
        ("no page", SamplePDF.form(pages: 0), Fault(.importNoPages)), ("circle", circular, Fault(.importDamaged)),
        ("bomb", bomb, Fault.tooLarge("pages", "50")),
        ("many pages", SamplePDF.form(pages: 51), Fault.tooLarge("pages", "50")),
        (
            "a wall", SamplePDF.form("/MediaBox[0 0 20000 20000]"),
            Fault(.importPageSize, ["page": "1", "least": "20", "most": "2000"])
        ),
        ("no box", SamplePDF.form("/MediaBox[0 0 0 0]"), Fault(.importDamaged)),
    ]

    @Test("refuses what cannot be a form, with the reason", arguments: refused.indices)
    func refusals(index: Int) throws {
        let (name, pdf, fault) = FormImportTests.refused[index]
        #expect(throws: fault, "\(name)") { _ = try PDFImport(Data(pdf)) }
    }

    @Test("refuses what is encrypted, with a password and without", arguments: ["", "open sesame"])
    func encrypted(password: String) throws {
        let scratch = try ScratchFolder()
        try Data(plainPDF(saying: "FORM")).write(to: URL(filePath: scratch.path("plain.pdf")))
        let arguments = [
            "--encrypt", password, "owner", "256", "--", scratch.path("plain.pdf"), scratch.path("locked.pdf"),
        ]
        #expect(try runTool("/usr/bin/qpdf", arguments).status == 0)
        let locked = try Data(contentsOf: URL(filePath: scratch.path("locked.pdf")))
        #expect(throws: Fault(.importEncrypted)) { _ = try PDFImport(locked) }
    }

    @Test("refuses what is too many bytes before it looks inside")
    func bytes() {
        let pdf = Data("%PDF-1.7".utf8) + Data(count: 50_000_000)
        #expect(throws: Fault.tooLarge("bytes", "50 MB")) { _ = try PDFImport(pdf) }
    }

    @Test("keeps no script, attachment or link")
    func bare() throws {
        let pdf = SamplePDF.form(
            "/MediaBox[0 0 595.276 841.89]", [FormImportTests.name], page: "/AA<</O<</S/JavaScript/JS(evil)>>>>",
            catalogue:
                "/OpenAction<</S/JavaScript/JS(evil)>>/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(evil)>>]>>>>")
        let artwork = try PDFImport(Data(pdf)).artwork
        let scratch = try ScratchFolder()
        try artwork.write(to: URL(filePath: scratch.path("a.pdf")))
        let plain = try runTool("/usr/bin/qpdf", ["--qdf", "--object-streams=disable", scratch.path("a.pdf"), "-"]).text
        for word in ["evil", "JavaScript", "/Annots", "AcroForm", "OpenAction"] {
            #expect(!plain.contains(word), "\(word)")
        }
    }

    @Test("survives any cut and any flipped byte", arguments: 0..<60)
    func damaged(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var pdf = FormImportTests.samples[Int.random(in: 0..<FormImportTests.samples.count, using: &random)].pdf
        for _ in 0..<Int.random(in: 1...8, using: &random) {
            pdf[Int.random(in: 8..<pdf.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
        if seed.isMultiple(of: 3) { pdf = Array(pdf.prefix(Int.random(in: 0..<pdf.count, using: &random))) }
        do {
            let found = try PDFImport(Data(pdf))
            #expect(!found.paper.pages.isEmpty, "seed \(seed)")
            _ = try form(found)
        } catch let fault as Fault {
            #expect(FormImportFaults.all.contains(fault.code), "seed \(seed): \(fault)")
        } catch {
            Issue.record("seed \(seed): \(error)")
        }
    }

    @Test("has every fault's sentence and remedy", arguments: ["ja", "en"])
    func phrases(language: String) throws {
        let phrases = try ShippedPhrases.load(language)
        #expect(phrases.missing(of: FormImportFaults.all) == [])
        for what in ["bytes", "pages", "objects", "fields"] { #expect(phrases.has("formImport.\(what)")) }
    }
}

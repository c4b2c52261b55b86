import Foundation
import Kakehashi
import TestSupport
import Testing

@testable import KakehashiPaper

/// The whole way of a calibration: the sheet comes out of a printer that sets pages askew, somebody measures it, and
/// what is printed after that stands right.
@Suite("A calibrated printer")
struct CalibrationTests {
    let paper: Paper
    let day: LocalDate

    /// 3 mm off and turned by half a degree; and stretched besides.
    static let printers = [
        PrintCalibration(paper: .a4, dx: 2.4, dy: -1.8, scaleX: 1, scaleY: 1, rotation: 0.5),
        PrintCalibration(paper: .a4, dx: -2, dy: 2.2, scaleX: 1.004, scaleY: 0.997, rotation: -0.5),
    ]
    /// What of a page is measured, in its corners and in the middle.
    static let boxes = [(30.0, 60.0), (150, 60), (30, 240), (150, 240), (95, 140)]
        .map { PaperBox(x: $0, y: $1, width: 20, height: 10) }

    init() throws {
        paper = try Paper()
        day = try #require(testDate)
    }

    private func form() throws -> FormSheet {
        let fields = CalibrationTests.boxes.enumerated().map { index, box in
            """
            {"name": "box \(index)", "kind": "handwriting", "purpose": "signature", "outline": true,
             "box": [\(box.x), \(box.y), \(box.width), \(box.height)]}
            """
        }
        let json = """
            {"schemaVersion": 1, "id": "test", "version": "1", "name": {"ja": "試験", "en": "Test"},
             "counter": {"ja": "窓口", "en": "Counter"}, "artwork": "artwork.pdf", "pages": [[210, 297]],
             "fields": [\(fields.joined(separator: ", "))]}
            """
        let template = try FormTemplate(json: Data(json.utf8), file: "form.json")
        return FormSheet(filled: FilledForm(template, Answers(), on: day), artwork: try artwork())
    }

    /// Dots in the middle of each box.
    private func artwork() throws -> Data {
        try paper.pdf(title: "", dated: day) { document in
            try document.page { page in
                for box in CalibrationTests.boxes {
                    page.rectangle(box.inset(x: 8, y: 3), stroke: nil, fill: .solid(.black))
                }
            }
        }
    }

    private func sheet(correction: PaperTransform? = nil) throws -> Data {
        let words = CalibrationWords(
            title: "印刷位置の確認シート", place: "counter", advice: "測ります。", corners: ["1", "2", "3", "4"], measured: "左から")
        return try paper.calibrationSheet(words, dated: day, correction: correction)
    }

    /// How far the frames, or the artwork's dots within them, are from where they belong, at the most.
    private func farthest(_ pdf: Data, _ printer: PrintCalibration, dots: Bool = false) throws -> Double {
        let tray = try SkewPrinter(printer.error, printing: pdf)
        return try CalibrationTests.boxes.map { box in
            let found = try #require(tray.middle(of: dots ? box.inset(x: 4, y: 2) : box.inset(-5)))
            return hypot(found.x - box.centre.x, found.y - box.centre.y)
        }.max() ?? .infinity
    }

    @Test("puts marks and artwork within 0.2 mm of their places", arguments: printers)
    func corrects(printer: PrintCalibration) throws {
        let tray = try SkewPrinter(printer.error, printing: sheet())
        let measured = CalibrationSheet.crosses(on: .a4).map(tray.cross)
        let correction = try PrintCalibration(measured: measured, on: .a4).correction
        let form = try form()
        for isOverlayOnly in [true, false] {
            let placing = FormPlacing(isOverlayOnly: isOverlayOnly, correction: correction)
            let pdf = try paper.pdf(of: [form], title: "", dated: day, placing: placing)
            #expect(try farthest(pdf, printer) < 0.2)
            if !isOverlayOnly { #expect(try farthest(pdf, printer, dots: true) < 0.2) }
            let askew = try paper.pdf(
                of: [form], title: "", dated: day, placing: FormPlacing(isOverlayOnly: isOverlayOnly))
            #expect(try farthest(askew, printer) > 2)
        }
    }

    @Test("shows on its own sheet that it holds")
    func check() throws {
        let printer = CalibrationTests.printers[0]
        let tray = try SkewPrinter(printer.error, printing: sheet(correction: printer.correction))
        for cross in CalibrationSheet.crosses(on: .a4) {
            let found = tray.cross(near: cross)
            #expect(hypot(found.x - cross.x, found.y - cross.y) < 0.2)
        }
    }

    @Test("leaves the artwork out on printed stock")
    func stock() throws {
        let pdf = try paper.pdf(of: [form()], title: "", dated: day, placing: FormPlacing(isOverlayOnly: true))
        let picture = try SkewPrinter(.identity, printing: pdf)
        #expect(CalibrationTests.boxes.allSatisfy { picture.middle(of: $0.inset(x: 4, y: 2)) == nil })
        let right = PrintCalibration(paper: .a4, dx: 0, dy: 0, scaleX: 1, scaleY: 1, rotation: 0)
        let distance = try farthest(pdf, right)
        #expect(distance < 0.15)
    }
}

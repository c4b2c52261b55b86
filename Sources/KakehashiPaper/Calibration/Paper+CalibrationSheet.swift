package import Foundation
package import Kakehashi

/// Half of a cross's length.
private let reach = 8.0

extension Paper {
    /// The sheet by which a printer is measured: four crosses at stated distances from the edges, and what to do.
    package func calibrationSheet(
        _ words: CalibrationWords, on paper: PaperSize = .a4, dated: LocalDate, correction: PaperTransform? = nil
    ) throws -> Data {
        let sheet = try pdf(title: words.title, dated: dated) { document in
            try document.page(paper) { try $0.drawCalibration(words) }
        }
        guard correction != nil else { return sheet }
        return try lending { typesetter in
            let assembly = try PDFAssembly(
                overlay: sheet, title: words.title, placing: FormPlacing(correction: correction),
                opened: typesetter.opened)
            try assembly.append(overlayPage: 0)
            return try assembly.finish()
        }
    }
}

extension Page {
    fileprivate func drawCalibration(_ words: CalibrationWords) throws {
        for (cross, name) in zip(CalibrationSheet.crosses(on: size), words.corners) {
            draw(cross)
            try label(cross, name, words.measured)
        }
        let column = PaperBox(x: 45, y: size.height * 0.3, width: size.width - 90, height: size.height * 0.4)
        try text(
            words.title, in: PaperBox(x: column.x, y: column.y, width: column.width, height: 10),
            TextStyle(.sans, 16, bold: true), align: .centre, fit: .shrinking(to: 8))
        try text(
            words.place, in: PaperBox(x: column.x, y: column.y + 12, width: column.width, height: 8),
            TextStyle(.sans, 12), align: .centre, fit: .shrinking(to: 6))
        try paragraph(
            words.advice,
            in: PaperBox(x: column.x, y: column.y + 24, width: column.width, height: column.height - 24),
            TextStyle(.sans, 11), lineHeight: 1.7, fit: Fitting(minimum: 7))
    }

    private func draw(_ cross: PaperPoint) {
        line(x1: cross.x - reach, y1: cross.y, x2: cross.x + reach, y2: cross.y, .hairline)
        line(x1: cross.x, y1: cross.y - reach, x2: cross.x, y2: cross.y + reach, .hairline)
        ellipse(in: PaperBox(x: cross.x - 3, y: cross.y - 3, width: 6, height: 6), stroke: .hairline)
    }

    /// What the cross is called and where its measures are noted, towards the middle of the page.
    private func label(_ cross: PaperPoint, _ name: String, _ measured: String) throws {
        let isLeft = cross.x < size.width / 2
        let isAbove = cross.y < size.height / 2
        let width = size.width / 2 - cross.x.distance(toEdgeOf: size.width) - 4
        let box = PaperBox(
            x: isLeft ? cross.x : size.width / 2 + 4, y: isAbove ? cross.y + reach + 3 : cross.y - reach - 18,
            width: width, height: 7)
        let align: Alignment = isLeft ? .left : .right
        try text(name, in: box, TextStyle(.sans, 12, bold: true), align: align, fit: .shrinking(to: 6))
        let below = PaperBox(x: box.x, y: box.bottom + 1, width: box.width, height: 7)
        try text(measured, in: below, TextStyle(.sans, 11), align: align, fit: .shrinking(to: 6))
    }
}

extension Double {
    /// How far it is from the nearer end of a side.
    fileprivate func distance(toEdgeOf side: Double) -> Double { min(self, side - self) }
}

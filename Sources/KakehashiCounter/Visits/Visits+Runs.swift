import Foundation
import Kakehashi
import KakehashiPaper
import KakehashiPrinter

/// What goes to one tray in one job.
struct PrintRun: Sendable {
    let place: PrintPlace
    let size: PaperSize
    let isOverlayOnly: Bool
    /// Forms by their index in the request, and how much of each.
    var parts: [(form: Int, extent: FormSheet.Extent)]
    var slip: ClosingSlip?
}

extension Visits {
    /// The jobs of a visit: printed stock first, each kind from its tray; then plain paper, a job for each size of sheet,
    /// with the 別紙 sheets of what stands on stock, and the slip.
    func runs(_ fitted: FittedForms, _ slip: ClosingSlip?, to plain: PrintPlace) throws -> [PrintRun] {
        var runs: [PrintRun] = []
        var whole: [PrintRun] = []
        for (index, sheet) in fitted.sheets.enumerated() {
            guard let stock = stock(of: sheet.filled.template) else {
                Visits.add((index, .whole), of: sheet.size, to: &whole, plain)
                continue
            }
            runs.append(
                PrintRun(place: stock.place, size: sheet.size, isOverlayOnly: true, parts: [(index, .pages)]))
            if fitted.hasAddendum(index) { Visits.add((index, .addendum), of: sheet.size, to: &whole, plain) }
        }
        if let slip {
            if let index = whole.firstIndex(where: { $0.size.mediaName == PaperSize.a4.mediaName }) {
                whole[index].slip = slip
            } else {
                whole.append(PrintRun(place: plain, size: .a4, isOverlayOnly: false, parts: [], slip: slip))
            }
        }
        return runs + whole
    }

    private func stock(of form: FormTemplate) -> PrintedStock? {
        stock.first { $0.form == form.id && $0.version == form.version }
    }

    private static func add(
        _ part: (form: Int, extent: FormSheet.Extent), of size: PaperSize, to runs: inout [PrintRun],
        _ place: PrintPlace
    ) {
        if let index = runs.firstIndex(where: { $0.size.mediaName == size.mediaName }) {
            runs[index].parts.append(part)
        } else {
            runs.append(PrintRun(place: place, size: size, isOverlayOnly: false, parts: [part]))
        }
    }
}

extension FormSheet {
    /// The largest of the form's sheets.
    fileprivate var size: PaperSize {
        filled.template.pages.max { $0.width * $0.height < $1.width * $1.height } ?? .a4
    }
}

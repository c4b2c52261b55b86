import Foundation
import Kakehashi
import KakehashiPaper
import KakehashiPrinter

/// What goes to one tray in one job.
struct PrintRun {
    let place: PrintPlace
    let size: PaperSize
    let isOverlayOnly: Bool
    var sheets: [FormSheet]
    var slip: ClosingSlip?
}

extension Visits {
    /// The jobs of a visit: printed stock first, each kind from its tray; then plain paper, a job for each size of sheet,
    /// with the 別紙 sheets of what stands on stock, and the slip.
    func runs(_ sheets: [FormSheet], _ slip: ClosingSlip?, to plain: PrintPlace) throws -> [PrintRun] {
        var runs: [PrintRun] = []
        var whole: [PrintRun] = []
        for sheet in sheets {
            guard let stock = stock(of: sheet.filled.template) else {
                Visits.add(sheet, to: &whole, plain)
                continue
            }
            runs.append(
                PrintRun(
                    place: stock.place, size: sheet.size, isOverlayOnly: true, sheets: [sheet.taking(.pages)]))
            if try desk.hasAddendum(sheet.filled) { Visits.add(sheet.taking(.addendum), to: &whole, plain) }
        }
        if let slip {
            if let index = whole.firstIndex(where: { $0.size.mediaName == PaperSize.a4.mediaName }) {
                whole[index].slip = slip
            } else {
                whole.append(PrintRun(place: plain, size: .a4, isOverlayOnly: false, sheets: [], slip: slip))
            }
        }
        return runs + whole
    }

    private func stock(of form: FormTemplate) -> PrintedStock? {
        stock.first { $0.form == form.id && $0.version == form.version }
    }

    private static func add(_ sheet: FormSheet, to runs: inout [PrintRun], _ place: PrintPlace) {
        if let index = runs.firstIndex(where: { $0.size.mediaName == sheet.size.mediaName }) {
            runs[index].sheets.append(sheet)
        } else {
            runs.append(PrintRun(place: place, size: sheet.size, isOverlayOnly: false, sheets: [sheet]))
        }
    }
}

extension FormSheet {
    /// The largest of the form's sheets.
    fileprivate var size: PaperSize {
        filled.template.pages.max { $0.width * $0.height < $1.width * $1.height } ?? .a4
    }
}

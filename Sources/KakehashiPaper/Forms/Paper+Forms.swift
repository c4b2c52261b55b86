package import Foundation
package import Kakehashi

extension Paper {
    /// How a filled form's texts fit; draws nothing.
    package func fit(_ filled: FilledForm) throws -> FormFit {
        try lending { try FormFitter(typesetter: $0, words: words).fit(filled).fit }
    }

    /// Draws filled forms over their artwork, several forms in one PDF, each with its 別紙 sheets behind it; nothing
    /// touches a disk.
    ///
    /// Throws every problem of every form at once: what the forms themselves could not place, a text that does not fit,
    /// a character without a glyph.
    /// - Parameter slip: what is printed behind the last form.
    package func pdf(
        of sheets: [FormSheet], slip: ClosingSlip? = nil, title: String, dated: LocalDate,
        placing: FormPlacing = FormPlacing()
    ) throws -> Data {
        let closing = try slip.map { try self.sheets(of: $0) } ?? []
        var problems: [FormProblem] = []
        var addenda: [Int] = []
        let overlay = try pdf(title: title, dated: dated) { document in
            for sheet in sheets {
                let fitted = try document.fit(sheet.filled, words)
                problems += fitted.fit.problems(of: sheet.filled)
                if problems.isEmpty { addenda.append(try document.draw(sheet, fitted, words)) }
            }
            if problems.isEmpty { try document.draw(closing, in: ClosingSlipPages.frame) }
            // A document without pages is none.
            if document.pageCount == 0 { try document.page { _ in } }
        }
        guard problems.isEmpty else { throw Faults(try faults(of: problems, in: sheets)) }
        return try lending { typesetter in
            let assembly = try PDFAssembly(
                overlay: overlay, title: title, placing: placing, opened: typesetter.opened)
            return try merge(sheets, addenda, closing.count, in: assembly)
        }
    }

    /// How many pages the slip takes.
    package func pageCount(of slip: ClosingSlip) throws -> Int { try sheets(of: slip).count }

    private func sheets(of slip: ClosingSlip) throws -> [Sheet] {
        try measured { page in
            try ClosingSlipPages(slip: slip, page: page).pieces().sheets(in: ClosingSlipPages.frame)
        }
    }

    private func merge(
        _ sheets: [FormSheet], _ addenda: [Int], _ closing: Int, in assembly: PDFAssembly
    ) throws -> Data {
        var overlayPage = 0
        for (sheet, addendum) in zip(sheets, addenda) {
            let form = sheet.filled.template.id
            for page in sheet.printedPages {
                try assembly.append(sheet.artwork, form: form, page: page - 1, under: overlayPage)
                overlayPage += 1
            }
            for _ in 0..<addendum {
                try assembly.append(overlayPage: overlayPage)
                overlayPage += 1
            }
        }
        for page in overlayPage..<(overlayPage + closing) { try assembly.append(overlayPage: page) }
        return try assembly.finish()
    }

    /// One page of a filled form, from 1, as a PNG by the same drawing code over a picture of its artwork.
    package func preview(
        of filled: FilledForm, _ pictures: [String: Data] = [:], page number: Int, over background: Data
    ) throws -> Data {
        var problems: [FormProblem] = []
        let png = try picture(of: filled.template.pages[number - 1], over: background) { page in
            let fitted = try FormFitter(typesetter: page.typesetter, words: words).fit(filled)
            problems = fitted.fit.problems(of: filled)
            if problems.isEmpty { try page.draw(fitted.marks, pictures, number: number) }
        }
        guard problems.isEmpty else { throw Faults(filled.template.ordered(problems).map(\.fault)) }
        return png
    }

    /// The 別紙 sheets of a filled form as PNGs; none where everything fits.
    package func addendumPreviews(of filled: FilledForm, dotsPerInch: Double = 110) throws -> [Data] {
        let sheets = try lending { typesetter in
            let fit = try FormFitter(typesetter: typesetter, words: words).fit(filled).fit
            return try AddendumSheets(filled, fit.addendum, words, typesetter)
        }
        return try (0..<sheets.count).map { index in
            try picture(of: sheets.size, dotsPerInch: dotsPerInch) { try sheets.draw(index, on: $0) }
        }
    }
}

extension PDFDocument {
    func fit(_ filled: FilledForm, _ words: FormWords) throws -> FittedForm {
        try FormFitter(typesetter: typesetter, words: words).fit(filled)
    }

    /// Adds the pages of a filled form, without its artwork, and its 別紙 sheets.
    /// - Returns: how many of these there are.
    func draw(_ sheet: FormSheet, _ fitted: FittedForm, _ words: FormWords) throws -> Int {
        for number in sheet.printedPages {
            let size = sheet.filled.template.pages[number - 1]
            try page(size) { try $0.draw(fitted.marks, sheet.pictures, number: number) }
        }
        guard sheet.extent != .pages else { return 0 }
        let addendum = try AddendumSheets(sheet.filled, fitted.fit.addendum, words, typesetter)
        for index in 0..<addendum.count {
            try page(addendum.size) { try addendum.draw(index, on: $0) }
        }
        return addendum.count
    }
}

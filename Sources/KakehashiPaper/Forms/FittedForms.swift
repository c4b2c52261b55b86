package import Foundation
package import Kakehashi

/// Forms of one request, each fitted once: asked for their problems, their pictures and their paper.
///
/// It lives only inside the closure of `Paper.fitting`, since its texts are laid out with the typesetter that is lent
/// there and that draws them.
package final class FittedForms {
    private struct Form {
        let sheet: FormSheet
        let fitted: FittedForm

        var filled: FilledForm { sheet.filled }
    }

    private let typesetter: Typesetter
    private let words: FormWords
    private let forms: [Form]

    init(_ sheets: [FormSheet], _ words: FormWords, _ typesetter: Typesetter) throws {
        self.words = words
        self.typesetter = typesetter
        let fitter = FormFitter(typesetter: typesetter, words: words)
        forms = try sheets.map { Form(sheet: $0, fitted: try fitter.fit($0.filled)) }
    }

    /// The forms with their artwork, in order.
    package var sheets: [FormSheet] { forms.map(\.sheet) }

    /// How the texts of each form fit.
    package var fits: [FormFit] { forms.map(\.fitted.fit) }

    /// Whether anything of a form continues on 別紙 sheets.
    package func hasAddendum(_ index: Int) -> Bool { !forms[index].fitted.fit.addendum.isEmpty }

    /// What would not be right on paper, form after form, each with the ways to go on that would help.
    ///
    /// Every way that may be offered is asked of the same fitter as the drawing: what is offered works.
    package func problems() throws -> [FormProblem] {
        let preflight = Preflight(typesetter: typesetter, fitter: FormFitter(typesetter: typesetter, words: words))
        return try forms.flatMap { form in
            try form.fitted.fit.problems(of: form.filled).map { problem in
                problem.offering(try preflight.offers(for: problem, in: form.filled))
            }
        }
    }

    /// Throws every problem of every form at once: what the forms themselves could not place, a text that does not fit,
    /// a character without a glyph.
    package func refuseProblems() throws {
        guard forms.contains(where: { !$0.fitted.fit.problems(of: $0.filled).isEmpty }) else { return }
        throw Faults(try problems().map(\.fault))
    }

    /// Draws forms over their artwork, all in one PDF, each with its 別紙 sheets behind it; nothing touches a disk.
    /// - Parameters:
    ///   - parts: which forms, by their index, and how much of each; all of them whole where nothing is said.
    ///   - slip: what is printed behind the last form.
    package func pdf(
        _ parts: [(form: Int, extent: FormSheet.Extent)]? = nil, slip: ClosingSlip? = nil, title: String,
        dated: LocalDate, placing: FormPlacing = FormPlacing()
    ) throws -> Data {
        try refuseProblems()
        let drawn =
            parts?.map { (forms[$0.form].sheet.taking($0.extent), forms[$0.form].fitted) }
            ?? forms.map { ($0.sheet, $0.fitted) }
        var addenda: [Int] = []
        var closing = 0
        let overlay = try typesetter.pdf(title: title, dated: dated, reading: nil) { document in
            for (sheet, fitted) in drawn { addenda.append(try document.draw(sheet, fitted, words)) }
            if let slip { closing = try document.draw(slip) }
            // A document without pages is none.
            if document.pageCount == 0 { try document.page { _ in } }
        }
        let assembly = try PDFAssembly(overlay: overlay, title: title, placing: placing, opened: typesetter.opened)
        return try FittedForms.merge(drawn.map(\.0), addenda, closing, in: assembly)
    }

    private static func merge(
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

    /// One page of a form, from 1, as a PNG by the same drawing code over a picture of its artwork.
    package func picture(of index: Int, page number: Int, over background: Data) throws -> Data {
        try refuseProblems()
        let form = forms[index]
        return try typesetter.picture(
            of: form.filled.template.pages[number - 1], dotsPerInch: 110, over: background
        ) { try $0.draw(form.fitted.marks, form.sheet.pictures, number: number) }
    }

    /// The 別紙 sheets of a form as PNGs; none where everything fits.
    package func addendumPictures(of index: Int, dotsPerInch: Double = 110) throws -> [Data] {
        let form = forms[index]
        let sheets = try AddendumSheets(form.filled, form.fitted.fit.addendum, words, typesetter)
        return try (0..<sheets.count).map { number in
            try typesetter.picture(of: sheets.size, dotsPerInch: dotsPerInch) { try sheets.draw(number, on: $0) }
        }
    }
}

extension PDFDocument {
    /// Adds the pages of a filled form, without its artwork, and its 別紙 sheets.
    /// - Returns: how many of these there are.
    fileprivate func draw(_ sheet: FormSheet, _ fitted: FittedForm, _ words: FormWords) throws -> Int {
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

    /// Adds the slip.
    /// - Returns: how many pages it takes.
    fileprivate func draw(_ slip: ClosingSlip) throws -> Int {
        let sheets = try measured { try $0.sheets(of: slip) }
        try draw(sheets, in: ClosingSlipPages.frame)
        return sheets.count
    }
}

extension Page {
    func sheets(of slip: ClosingSlip) throws -> [Sheet] {
        try ClosingSlipPages(slip: slip, page: self).pieces().sheets(in: ClosingSlipPages.frame)
    }
}

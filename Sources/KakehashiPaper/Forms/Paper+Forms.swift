package import Foundation
package import Kakehashi

extension Paper {
    /// Fits forms once, and lends them to be asked for problems, pictures and paper.
    package func fitting<Result: Sendable>(
        _ sheets: [FormSheet], _ body: @Sendable (FittedForms) throws -> Result
    ) throws -> Result {
        try lending { try body(FittedForms(sheets, words, $0)) }
    }

    /// How a filled form's texts fit; draws nothing.
    package func fit(_ filled: FilledForm) throws -> FormFit {
        try lending { try FormFitter(typesetter: $0, words: words).fit(filled).fit }
    }

    /// What would not be right on paper, before anything is printed, each with the ways to go on that would help.
    package func problems(of filled: FilledForm) throws -> [FormProblem] {
        try fitting([FormSheet(filled: filled, artwork: Data())]) { try $0.problems() }
    }

    /// Draws filled forms over their artwork, several forms in one PDF; throws every problem of every form at once.
    /// - Parameter slip: what is printed behind the last form.
    package func pdf(
        of sheets: [FormSheet], slip: ClosingSlip? = nil, title: String, dated: LocalDate,
        placing: FormPlacing = FormPlacing()
    ) throws -> Data {
        try fitting(sheets) { try $0.pdf(slip: slip, title: title, dated: dated, placing: placing) }
    }

    /// One page of a filled form, from 1, as a PNG over a picture of its artwork.
    package func preview(
        of filled: FilledForm, _ pictures: [String: Data] = [:], page number: Int, over background: Data
    ) throws -> Data {
        try fitting([FormSheet(filled: filled, artwork: Data(), pictures: pictures)]) {
            try $0.picture(of: 0, page: number, over: background)
        }
    }

    /// How many pages the slip takes.
    package func pageCount(of slip: ClosingSlip) throws -> Int {
        try lending { typesetter in
            var count = 0
            _ = try typesetter.picture(of: .a4, dotsPerInch: 4) { count = try $0.sheets(of: slip).count }
            return count
        }
    }
}

package import Foundation
package import Kakehashi

extension Paper {
    /// Draws filled forms over their artwork, several forms in one PDF; nothing touches a disk.
    ///
    /// Throws every problem of every form at once: what the forms themselves could not place, a text that does not fit,
    /// a character without a glyph.
    package func pdf(of sheets: [FormSheet], title: String, dated: LocalDate) throws -> Data {
        var problems = sheets.flatMap(\.filled.problems)
        let overlay = try pdf(title: title, dated: dated) { document in
            for sheet in sheets { problems += try document.draw(sheet) }
        }
        guard problems.isEmpty else { throw Faults(problems) }
        return try merge(sheets, overlay, title: title)
    }

    private func merge(_ sheets: [FormSheet], _ overlay: Data, title: String) throws -> Data {
        let assembly = try PDFAssembly(overlay: overlay, title: title)
        var overlayPage = 0
        for sheet in sheets {
            let form = sheet.filled.template.id
            for page in sheet.filled.pages {
                try assembly.append(sheet.artwork, form: form, page: page - 1, under: overlayPage)
                overlayPage += 1
            }
        }
        return try assembly.finish()
    }

    /// One page of a filled form, from 1, as a PNG by the same drawing code over a picture of its artwork.
    package func preview(
        of filled: FilledForm, _ pictures: [String: Data] = [:], page number: Int, over background: Data
    ) throws -> Data {
        var problems = filled.problems
        let png = try picture(of: filled.template.pages[number - 1], over: background) { page in
            problems += try page.draw(filled, pictures, number: number)
        }
        guard problems.isEmpty else { throw Faults(problems) }
        return png
    }
}

extension PDFDocument {
    /// Adds the pages of a filled form, without its artwork.
    func draw(_ sheet: FormSheet) throws -> [Fault] {
        var problems: [Fault] = []
        for number in sheet.filled.pages {
            let size = sheet.filled.template.pages[number - 1]
            try page(size) { problems += try $0.draw(sheet.filled, sheet.pictures, number: number) }
        }
        return problems
    }
}

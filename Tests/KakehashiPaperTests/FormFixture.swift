import Foundation
import Kakehashi
import KakehashiPaper
import TestSupport

/// Forms for one test, with words and blank artwork.
struct FormFixture {
    let paper: Paper
    let day: LocalDate

    struct NoDay: Error {}

    init() throws {
        paper = try Paper(words: FormWords(ShippedPhrases.load("ja")))
        guard let day = testDate else { throw NoDay() }
        self.day = day
    }

    /// A form with these fields; `more` stands beside them, such as `"addendum": true,`.
    func template(_ fields: String, pages: String = "[[210, 297]]", more: String = "") throws -> FormTemplate {
        let json = """
            {"schemaVersion": 1, "id": "test", "version": "1", "name": {"ja": "試験の様式", "en": "Test"},
             "counter": {"ja": "窓口", "en": "Counter"}, "artwork": "artwork.pdf", "pages": \(pages), \(more)
             "fields": [\(fields)]}
            """
        return try FormTemplate(json: Data(json.utf8), file: "Forms/test/form.json")
    }

    func answers(_ values: KeyValuePairs<String, String>) throws -> Answers {
        try Answers().setting(all: values.map { (path: $0.key, value: $0.value) })
    }

    func filled(
        _ fields: String, _ values: KeyValuePairs<String, String>, more: String = "", serial: FormSerial? = nil,
        isProtected: Bool = false
    ) throws -> FilledForm {
        FilledForm(
            try template(fields, more: more), try answers(values), on: day, serial: serial, isProtected: isProtected)
    }

    /// The form over blank pages.
    func pdf(_ filled: FilledForm, _ pictures: [String: Data] = [:]) throws -> [UInt8] {
        let blank = try paper.pdf(title: "", dated: day) { document in
            for size in filled.template.pages { try document.page(size) { _ in } }
        }
        return [UInt8](
            try paper.pdf(
                of: [FormSheet(filled: filled, artwork: blank, pictures: pictures)], title: "試験", dated: day))
    }

    /// The step that each mark took.
    func steps(_ filled: FilledForm) throws -> [FitStep] { try paper.fit(filled).marks.map(\.step) }
}

extension GreyPicture {
    /// Where there is ink, as positions in millimetres.
    func ink(dotsPerInch: Double) -> [(x: Double, y: Double)] {
        let unit = 25.4 / dotsPerInch
        return (0..<height).flatMap { y in
            (0..<width).filter { self[$0, y] < 200 }.map { ((Double($0) + 0.5) * unit, (Double(y) + 0.5) * unit) }
        }
    }
}

/// The scalars of a text without white space.
func inkedScalars(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !$0.properties.isWhitespace }
}

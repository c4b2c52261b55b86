import Foundation
import Kakehashi
import KakehashiPaper
import TestSupport

/// Gives inputs to the program's own code. Faults are what it may say; whatever else is thrown is a finding, and so is
/// an answer that does not hold.
struct FuzzTrial {
    private let target: FuzzTarget
    private let paper: Paper
    private let day: LocalDate
    private let answers: Answers
    private let templates: [FormTemplate]

    /// Something that must hold does not.
    struct Broken: Error {
        let what: String
    }

    init(_ target: FuzzTarget) throws {
        guard let day = LocalDate(year: 2026, month: 11, day: 18) else { throw Broken(what: "no day") }
        self.target = target
        self.day = day
        paper = try Paper()
        let sample = Repository.path("Scripts/sample/answers/moving-in.json")
        answers = try Answers.parse(Data(contentsOf: URL(filePath: sample)))
        let forms = ["moving-in", "child-allowance", "certificate-request"]
        templates = try forms.map { id in
            let file = Repository.path("Kiosk/Forms/\(id)/form.json")
            return try FormTemplate(json: Data(contentsOf: URL(filePath: file)), file: id)
        }
    }

    func run(_ input: [UInt8]) throws {
        do {
            switch target {
            case .template: try template(Data(input))
            case .answers: try answers(Data(input))
            case .pdf:
                try bringing(Data(input))
                try pdf(Data(input))
            case .code: try code(input)
            }
        } catch is Fault {
        } catch is Faults {
        }
    }

    /// What reads is filled, and fitted with the fonts.
    private func template(_ json: Data) throws {
        let template = try FormTemplate(json: json, file: "form.json")
        let filled = FilledForm(template, answers, on: day)
        guard filled.marks.allSatisfy({ template.pages.indices.contains($0.page - 1) }) else {
            throw Broken(what: "a mark stands on no page")
        }
        _ = try paper.fit(filled)
    }

    /// What reads is written and read to the same, and fills forms.
    private func answers(_ json: Data) throws {
        let answers = try Answers.parse(json)
        guard try Answers.parse(answers.json()) == answers else { throw Broken(what: "answers change when kept") }
        for template in templates { _ = FilledForm(template, answers, on: day) }
    }

    /// What can be brought as a form reads as one, and its artwork is printed on.
    private func bringing(_ pdf: Data) throws {
        do {
            let found = try PDFImport(pdf)
            let name = LocalisedText(japanese: "様式", english: "Form")
            let form = ImportedForm(id: "fuzz", name: name, counter: name, on: day, found.paper, words: [])
            let template = try read(form)
            let sheet = FormSheet(filled: FilledForm(template, answers, on: day), artwork: found.artwork)
            _ = try paper.pdf(of: [sheet], title: "fuzz", dated: day)
        } catch is Fault {
        } catch is Faults {
        }
    }

    private func read(_ form: ImportedForm) throws -> FormTemplate {
        do {
            return try FormTemplate(json: form.json, file: "form.json")
        } catch {
            throw Broken(what: "a form was brought that cannot be read: \(error)")
        }
    }

    /// What opens as artwork is printed on.
    private func pdf(_ artwork: Data) throws {
        let sheet = FormSheet(filled: FilledForm(templates[2], answers, on: day), artwork: artwork)
        let pdf = try paper.pdf(of: [sheet], title: "fuzz", dated: day)
        guard pdf.starts(with: Data("%PDF-".utf8)) else { throw Broken(what: "no PDF came of it") }
    }

    /// The text as it was scanned, and the record that stands in it.
    private func code(_ input: [UInt8]) throws {
        if let record = FormRecord(body: input) {
            guard FormRecord(body: record.body) == record else { throw Broken(what: "a record changes when kept") }
            if let text = try? FormCode.text(record), text.utf8.count <= 4000 {
                guard try FormCode.record(text) == record else { throw Broken(what: "a code changes when kept") }
            }
        }
        let record = try FormCode.record(String(decoding: input, as: UTF8.self))
        guard try FormCode.record(FormCode.text(record)) == record else { throw Broken(what: "a code is not itself") }
    }
}

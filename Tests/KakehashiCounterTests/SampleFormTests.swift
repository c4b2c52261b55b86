import Foundation
import Kakehashi
import TestSupport
import Testing

@testable import KakehashiCounter

/// Every shipped form with the answers of the sample city that fill it.
let sampleForms = [
    ("card-continuation", "moving-in-elders"), ("card-address", "moving-within"),
    ("care-insurance-address", "moving-in-elders"), ("certificate-request", "certificate"),
    ("child-allowance", "moving-in"), ("child-medical", "moving-in"), ("childcare-voucher", "moving-in"),
    ("dog-registration", "moving-in-elders"), ("moving-in", "moving-in"), ("moving-in", "moving-in-elders"),
    ("moving-out", "moving-out"), ("moving-within", "moving-within"),
    ("national-health-insurance", "health-insurance"), ("national-health-insurance", "moving-in-elders"),
    ("national-health-insurance", "moving-out"), ("school-transfer", "moving-in"),
    ("seal-registration", "moving-in-elders"), ("seal-registration", "seal-registration"),
    ("tax-certificate", "tax-certificate"), ("water-start", "moving-in-elders"), ("water-start", "moving-within"),
]

@Suite("The shipped forms with the sample's answers")
struct SampleFormTests {
    let desk: FormDesk
    let day: LocalDate

    init() throws {
        desk = try Shipped.desk()
        day = try #require(visitDay)
    }

    @Test("are all of them")
    func all() { #expect(Set(sampleForms.map(\.0)).sorted() == desk.forms.map(\.id)) }

    @Test("print each text in its field and nothing else there, without a problem", arguments: sampleForms)
    func texts(id: String, sample: String) throws {
        let answers = try Shipped.answers(sample)
        let filled = FilledForm(try desk.shelf.entry(id, on: day).template, answers, on: day)
        #expect(try desk.problems([id], answers, on: day) == [])
        let words = try PageWords(of: [UInt8](desk.pdf([id], answers, on: day)))
        let written = Dictionary(grouping: filled.marks, by: \.field)
        for field in filled.template.fields {
            guard let page = filled.pages.firstIndex(of: field.page), !field.isRinged, field.penBox == nil else {
                continue
            }
            let marks = written[field.name] ?? []
            let wanted = bare(marks.compactMap { $0.shape.text?.text }.joined())
            // Two fields may share a place where only one of them is ever written.
            let sharers = filled.template.fields.filter { $0.sharesPlace(with: field) }
            guard !wanted.isEmpty || sharers.isEmpty else { continue }
            let found = bare(words.text(in: field.textBoxes, page: page + 1))
            #expect(found.hasSameScalars(as: wanted), "\(field.name): \(found) for \(wanted)")
        }
    }

    private func bare(_ text: String) -> String { String(text.unicodeScalars.filter { !$0.properties.isWhitespace }) }

    @Test("ring and tick what was chosen", arguments: sampleForms)
    func rings(id: String, sample: String) throws {
        let answers = try Shipped.answers(sample)
        let filled = FilledForm(try desk.shelf.entry(id, on: day).template, answers, on: day)
        let written = Set(filled.marks.map(\.field))
        for field in filled.template.fields where filled.pages.contains(field.page) && field.isRinged {
            let applies = field.when?.holds(in: answers, on: day) ?? true
            let isAnswered = field.paths.contains { !(answers.value($0, on: day) ?? "").isEmpty }
            #expect(written.contains(field.name) == (applies && isAnswered), "\(field.name)")
        }
    }

    @Test("keep their fields apart from each other and from the pen's boxes")
    func apart() {
        for form in desk.forms {
            for (index, field) in form.fields.enumerated() {
                for other in form.fields[(index + 1)...] where other.page == field.page {
                    let clash = field.places.contains { one in
                        other.places.contains { one.inset(0.1).overlaps($0.inset(0.1)) }
                    }
                    #expect(!clash || field.sharesPlace(with: other), "\(form.id): \(field.name), \(other.name)")
                }
            }
        }
    }

    @Test(
        "tell their last day and what they cost",
        arguments: [
            ("moving-in", "moving-in", "2026-11-30", 0), ("moving-within", "moving-within", "2026-11-30", 0),
            ("moving-out", "moving-out", nil, 0), ("card-continuation", "moving-in-elders", "2027-02-16", 0),
            ("card-address", "moving-within", "2026-11-30", 0),
            ("national-health-insurance", "health-insurance", "2026-11-16", 0),
            ("national-health-insurance", "moving-out", "2026-12-14", 0),
            ("care-insurance-address", "moving-in-elders", "2026-11-30", 0),
            ("child-allowance", "moving-in", "2026-11-30", 0),
            ("dog-registration", "moving-in-elders", "2026-12-16", 0),
            ("seal-registration", "moving-in-elders", nil, 300), ("seal-registration", "seal-registration", nil, 0),
            ("certificate-request", "certificate", nil, 900), ("tax-certificate", "tax-certificate", nil, 1200),
            ("water-start", "moving-in-elders", "2026-11-17", 0),
        ] as [(String, String, String?, Int?)])
    func notice(id: String, sample: String, lastDay: String?, yen: Int?) throws {
        let step = NextStep(try desk.shelf.entry(id, on: day).template, try Shipped.answers(sample), on: day)
        #expect(step.lastDay?.description == lastDay)
        #expect(step.yen == yen)
        #expect(!step.papers.isEmpty)
    }

    @Test(
        "continue on the 別紙 sheet where a family is larger than their rows",
        arguments: [("moving-in", 8), ("moving-out", 6), ("national-health-insurance", 5), ("card-address", 6)])
    func largeFamily(id: String, beyond: Int) throws {
        var answers = try Shipped.answers("moving-in").setting("household.count", "9")
            .setting("person.card", "yes").setting("person.health", "yes").setting("moving.leaving", "2026-11-30")
            .setting("address.next.text", "岩木県桐野市本町一丁目１番１号")
        for number in 1...9 {
            for (part, value) in [
                ("name", "葛\u{E0100}城　\(number)子"), ("kana", "カツラギ"), ("birth", "2001-01-01"), ("sex", "female"),
                ("relation", "relative"), ("card", "yes"), ("health", "yes"),
            ] { answers = try answers.setting("household.\(number).\(part)", value) }
        }
        let filled = FilledForm(try desk.shelf.entry(id, on: day).template, answers, on: day)
        #expect(filled.problems == [])
        let text = bare(try textOfPDF([UInt8](desk.pdf([id], answers, on: day))))
        #expect(text.contains("別紙へ続く") && text.contains("10人目"))
        for number in beyond...9 { #expect(text.contains("\(number)子"), "\(number)") }
    }

    @Test("name another city wherever they name one")
    func city() throws {
        let scratch = try ScratchFolder()
        let run = try runTool(
            "/usr/bin/python3",
            [Repository.path("Scripts/forms/make"), "--city", "南川町", "--output", scratch.url.path, "water-start"])
        #expect(run.status == 0, "\(run.errors)")
        let pdf = try Data(contentsOf: scratch.url.appending(path: "water-start/artwork.pdf"))
        let text = try textOfPDF([UInt8](pdf))
        #expect(text.contains("南川町水道事業管理者") && text.contains("南川町水道事業給水条例"))
        #expect(!text.contains("架橋"))
    }
}

extension FormField {
    /// Whether it marks printed words instead of writing.
    var isRinged: Bool {
        switch kind {
        case .choiceCircle, .check: true
        default: false
        }
    }

    /// Where it writes; of printed eras one is ringed.
    var textBoxes: [PaperBox] {
        if case .date(_, let parts, _) = kind, case .circles = parts.era {
            return [parts.year, parts.month, parts.day]
        }
        return printBoxes
    }

    /// Everything on the paper that is its own.
    var places: [PaperBox] { printBoxes + [penBox].compactMap { $0 } }

    /// Whether the two are the same place, of which answers choose one.
    func sharesPlace(with other: FormField) -> Bool {
        name != other.name && when != nil && other.when != nil && printBoxes == other.printBoxes && !printBoxes.isEmpty
    }
}

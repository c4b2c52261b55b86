import Foundation
import Kakehashi
import KakehashiPaper
import TestSupport
import Testing

@testable import KakehashiCounter

private let dotsPerInch = 75
private let forms = [
    "card-address", "card-continuation", "care-insurance-address", "certificate-request", "child-allowance",
    "child-medical",
    "childcare-voucher", "dog-registration", "moving-in", "moving-out", "moving-within", "national-health-insurance",
    "school-transfer", "seal-registration", "tax-certificate", "water-start",
]

@Suite("The shipped forms")
struct ShippedFormTests {
    let desk: FormDesk
    let day: LocalDate

    init() throws {
        desk = try Shipped.desk()
        day = try #require(visitDay)
    }

    @Test("are sixteen, each with its counter, its boxes for the pen and its office part")
    func sixteen() throws {
        #expect(desk.forms.map(\.id) == forms)
        for form in desk.forms {
            let kinds = form.fields.map(\.kind)
            #expect(
                kinds.contains { if case .handwriting(.signature, _, _) = $0 { true } else { false } }, "\(form.id)")
            #expect(kinds.contains { if case .officeUse = $0 { true } else { false } }, "\(form.id)")
        }
    }

    @Test(
        "print the hard names scalar by scalar", arguments: ["𠮷田　髙志", "𠮷田　﨑子", "𠮷田　葛\u{E0100}葉", "𠮷田　辻\u{E0100}"])
    func hardNames(name: String) throws {
        let text = try textOfPDF([UInt8](desk.pdf(Shipped.family, Shipped.answers("moving-in"), on: day)))
        // Runs of space are the layout's; everything else is compared as scalars.
        let squeezed = Array(text.unicodeScalars.filter { !$0.properties.isWhitespace })
        let wanted = Array(name.unicodeScalars.filter { !$0.properties.isWhitespace })
        let found = squeezed.indices.contains { squeezed[$0...].starts(with: wanted) }
        #expect(found)
    }

    @Test("print what was answered, eras and terms of the office included")
    func texts() throws {
        let certificate = try textOfPDF(
            [UInt8](desk.pdf(["certificate-request"], Shipped.answers("certificate"), on: day)))
        for word in ["髙﨑", "タカサキ ミヨコ", "0999-00-0146", "架橋市川辺三丁目５番８号", "令和"] {
            #expect(certificate.contains(word), "\(word)")
        }
        let family = try textOfPDF([UInt8](desk.pdf(Shipped.family, Shipped.answers("moving-in"), on: day)))
        for word in ["世帯主", "妻", "子", "元", "64", "岩木県", "架橋信用金庫", "全国健康保険協会"] {
            #expect(family.contains(word), "\(word)")
        }
    }

    @Test("ring the right choices")
    func rings() throws {
        let filled = FilledForm(
            try desk.shelf.entry("moving-in", on: day).template, try Shipped.answers("moving-in"), on: day)
        let rings = filled.marks.filter { if case .ring = $0.shape { true } else { false } }
        let fields = Dictionary(grouping: rings, by: \.field).mapValues(\.count)
        #expect(fields["届出人の関係"] == 1)
        for person in 1...4 {
            #expect(fields["\(person)人目の性別"] == 1)
            #expect(fields["\(person)人目の生年月日"] == 1)
        }
        #expect(fields["5人目の性別"] == nil)
    }

    /// Random answers that fit the kinds, from a seed.
    private func answers(_ generator: inout SeededGenerator, _ form: FormTemplate) throws -> Answers {
        for _ in 0..<200 {
            let answers = try anyAnswers(&generator, form)
            if !form.pages(for: answers, on: day).isEmpty { return answers }
        }
        throw Fault(.formNotNeeded, ["form": form.id])
    }

    private func anyAnswers(_ generator: inout SeededGenerator, _ form: FormTemplate) throws -> Answers {
        var answers = try Answers().setting("household.count", "\(Int.random(in: 0...3, using: &generator))")
        let question = try desk.interview(forms: [form.id], on: day)
        while let next = question.next(after: answers) {
            for input in next.inputs {
                // Whoever has a row on this form is 65 or older.
                let isElder = form.id == "care-insurance-address" && input.path == "person.birth"
                let value = isElder ? "1948-07-01" : RandomAnswer.value(of: input, &generator)
                answers = try answers.setting(input.path, value)
            }
        }
        return answers
    }

    @Test("stay unchanged outside their fields, whatever is answered", arguments: forms)
    func artworkUnchanged(id: String) throws {
        let entry = try desk.shelf.entry(id, on: day)
        let plain = try GreyPicture(of: [UInt8](entry.artwork), dotsPerInch: dotsPerInch)
        let fields = entry.template.fields.filter { $0.page == 1 }
        let boxes = fields.flatMap(\.printBoxes).map { $0.inset(-0.5) }
        let pens = fields.compactMap(\.penBox)
        for seed in UInt64(1)...3 {
            var generator = SeededGenerator(seed: seed)
            let answers = try answers(&generator, entry.template)
            let pdf = try desk.pdf([id], answers, on: day)
            let filled = try GreyPicture(of: [UInt8](pdf), dotsPerInch: dotsPerInch)
            let changes = filled.differences(from: plain)
            #expect(changes.count > 100, "seed \(seed)")
            let strays = changes.map(millimetres).filter { point in
                !boxes.contains { holds($0, point) } || pens.contains { holds($0.inset(0.5), point) }
            }
            #expect(strays.isEmpty, "seed \(seed): \(strays.prefix(3))")
        }
    }

    private func millimetres(_ pixel: (x: Int, y: Int)) -> PaperPoint {
        let scale = 25.4 / Double(dotsPerInch)
        return PaperPoint(x: (Double(pixel.x) + 0.5) * scale, y: (Double(pixel.y) + 0.5) * scale)
    }

    private func holds(_ box: PaperBox, _ point: PaperPoint) -> Bool {
        (box.x...box.right).contains(point.x) && (box.y...box.bottom).contains(point.y)
    }

    /// What to bring stands once in `Scripts/forms`; the paper and `form.json` say the same.
    @Test("say on paper what to bring as they do on the screen")
    func papers() throws {
        var said = 0
        for entry in try Shipped.desk().shelf.entries {
            let text = try runTool("/usr/bin/pdftotext", ["-raw", "-", "-"], input: [UInt8](entry.artwork)).text
                .filter { !$0.isWhitespace }
            guard text.contains("持ち物：") || text.contains("お持ちいただくもの") else { continue }
            for paper in entry.template.notice.papers {
                let words = paper.name.japanese.filter { !$0.isWhitespace }
                #expect(text.contains(words), "\(entry.template.id): \(words)")
                said += 1
            }
        }
        #expect(said > 20)
    }

    @Test("are what Scripts/forms/make draws, byte by byte")
    func made() throws {
        let scratch = try ScratchFolder()
        let run = try runTool(
            "/usr/bin/python3", [Repository.path("Scripts/forms/make"), "--output", scratch.url.path])
        #expect(run.status == 0, "\(run.errors)")
        for id in forms {
            for name in ["artwork.pdf", "form.json"] {
                let made = try Data(contentsOf: scratch.url.appending(path: "\(id)/\(name)"))
                let shipped = try Data(contentsOf: Shipped.kiosk.appending(path: "Forms/\(id)/\(name)"))
                #expect(made == shipped, "\(id)/\(name)")
            }
        }
    }

    @Test("picture the same page for the preview")
    func preview() throws {
        let pages = try desk.preview("moving-in", Shipped.answers("moving-in"), on: day)
        #expect(pages.count == 1)
        #expect(pages.allSatisfy { $0.starts(with: [0x89, 0x50, 0x4E, 0x47]) })
    }

    @Test("name the field and the character that no font has")
    func noGlyph() throws {
        let answers = try Shipped.answers("certificate").setting("person.name", "鷹\u{E01EF}野")
        let lacking = LackingCharacter("鷹\u{E01EF}")
        let problem = FormProblem(
            form: "certificate-request", field: "来た人の氏名", page: 1, kind: .glyph([lacking]), offers: [.handwriting])
        #expect(try desk.problems(["certificate-request"], answers, on: day) == [problem])
        #expect(throws: Faults([problem.fault])) { _ = try desk.pdf(["certificate-request"], answers, on: day) }
    }

    @Test("shrink no text below what people read, readings included")
    func readable() throws {
        var readings = 0
        for entry in desk.shelf.entries {
            for field in entry.template.fields {
                guard let look = field.look else { continue }
                if field.paths.contains(where: { $0.hasSuffix("kana") }) { readings += 1 }
                #expect(look.minimum >= TextLook.smallestReadable, "\(entry.template.id): \(field.name)")
            }
        }
        #expect(readings > 30)
        #expect(TextLook().minimum == TextLook.smallestReadable && FormRemedy.smallestSize >= 5)
    }

    @Test("refuse what is too long even in the smallest letters, and never clip it")
    func overflow() throws {
        let long = String(repeating: "寿限無", count: 20)
        let answers = try Shipped.answers("moving-in").setting("origin.head", long)
        let problems = try desk.problems(["moving-in"], answers, on: day)
        #expect(problems.map(\.field) == ["筆頭者"])
        #expect(problems.map(\.kind) == [.overflow])
        #expect(throws: Faults(problems.map(\.fault))) { _ = try desk.pdf(["moving-in"], answers, on: day) }
    }

    @Test("say which form was probably meant")
    func unknown() {
        #expect(throws: Fault(.formUnknown, ["form": "movingin", "nearest": "moving-in"])) {
            _ = try desk.pdf(["movingin"], Answers(), on: day)
        }
    }

    @Test("have every fault's sentence and remedy", arguments: ["ja", "en"])
    func phrases(language: String) throws {
        #expect(try ShippedPhrases.load(language).missing(of: FormDeskFaults.all) == [])
    }
}

/// Answers out of a seed.
enum RandomAnswer {
    private static let names = ["𠮷", "髙", "﨑", "葛\u{E0100}", "辻\u{E0100}", "鷹", "鬱", "一", "田", "ー"]

    /// Of a choice, what the question offers.
    static func value(of input: Question.Input, _ generator: inout SeededGenerator) -> String {
        if case .choice = input.kind { return input.choices.randomElement(using: &generator)?.value ?? "" }
        return value(of: input.kind, &generator)
    }

    static func value(of kind: AnswerKind, _ generator: inout SeededGenerator) -> String {
        switch kind {
        case .name: text(names, 2...9, &generator)
        case .text(let limit):
            String(text(names + ["丁目", "１", "２", "号", "Ａ"], 1...14, &generator).prefix(min(limit, 24)))
        case .kana: text(["ア", "ヨ", "シ", "ダ", "ャ", "ー"], 2...16, &generator)
        case .date: "2026-11-\(Int.random(in: 10...18, using: &generator))"
        case .partialDate: birth(&generator)
        case .phone: "090-0000-\(Int.random(in: 1000...9999, using: &generator))"
        case .postalCode: "000-\(Int.random(in: 1000...9999, using: &generator))"
        case .digits(let range): String(repeating: "8", count: range.upperBound)
        case .number(let range): "\(Int.random(in: range.lowerBound...min(4, range.upperBound), using: &generator))"
        case .flag: Bool.random(using: &generator) ? "yes" : "no"
        case .choice(let set): set.choices.randomElement(using: &generator)?.value ?? ""
        case .choices(let set):
            set.choices.filter { _ in Bool.random(using: &generator) }.map(\.value).joined(separator: " ")
        }
    }

    private static func text(_ parts: [String], _ count: ClosedRange<Int>, _ generator: inout SeededGenerator) -> String
    {
        let count = Int.random(in: count, using: &generator)
        return (0..<count).compactMap { _ in parts.randomElement(using: &generator) }.joined()
    }

    /// In 平成 or 令和, which every form has.
    private static func birth(_ generator: inout SeededGenerator) -> String {
        let days = Int.random(in: 7000...20_000, using: &generator)
        return LocalDate(dayNumber: days).description
    }
}

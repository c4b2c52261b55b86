import Foundation
import TestSupport
import Testing

@testable import Kakehashi

@Suite("A form made from an office's PDF")
struct ImportedFormTests {
    @Test(
        "guesses what a name, a tooltip or a label means",
        arguments: [
            ("氏名", "person.name"), ("氏　名", "person.name"), ("お名前", "person.name"), ("applicantName", "person.name"),
            ("shimei", "person.name"), ("フリガナ", "person.kana"), ("ふりがな", "person.kana"), ("ﾌﾘｶﾞﾅ", "person.kana"),
            ("name_kana", "person.kana"), ("生年月日", "person.birth"), ("DateOfBirth", "person.birth"),
            ("住　所", "address.new.full"), ("新住所", "address.new.full"), ("前の住所", "address.old.full"),
            ("Old Address", "address.old.full"), ("jusho", "address.new.full"), ("郵便番号", "address.new.postal"),
            ("〒", "address.new.postal"), ("旧住所の郵便番号", "address.old.postal"), ("方書", "address.new.building"),
            ("電話番号", "person.phone"), ("TEL", "person.phone"), ("ＴＥＬ", "person.phone"), ("代理人の電話", "agent.phone"),
            ("代理人氏名", "agent.name"), ("代理人住所", "agent.address"), ("dairinin_shimei", "agent.name"),
            ("配偶者の氏名", "spouse.name"), ("児童2 氏名", "children.2.name"), ("child3_birthdate", "children.3.birth"),
            ("世帯員１の氏名", "household.1.name"), ("世帯主の氏名", "address.new.head"), ("本籍", "origin.address"),
            ("筆頭者", "origin.head"), ("続柄", "person.relation"), ("性別", "person.sex"), ("申請日", "application.date"),
            ("異動年月日", "moving.date"), ("転入した日（引越しの日）", "moving.date"), ("金融機関名", "account.bank"),
            ("支店名", "account.branch"), ("口座番号", "account.number"), ("口座名義人", "account.holder"),
            ("accountNumber", "account.number"), ("個人番号", "individualNumber"), ("マイナンバー", "individualNumber"),
            ("署名", "signature"), ("職員記入欄", "officeUse"), ("Text1", ""), ("undefined_2", ""), ("備考", ""), ("hotel", ""),
            ("配偶者の電話", "person.phone"), ("代理人のフリガナ", ""), ("", ""),
        ])
    func meanings(text: String, wanted: String) {
        let found =
            switch FieldMeaning(text) {
            case .path(let path): path
            case .pen(let purpose): purpose.rawValue
            case .officeUse: "officeUse"
            case nil: ""
            }
        #expect(found == wanted)
    }

    private func field(
        _ kind: FoundField.Kind, _ box: [Double], name: String = "", tooltip: String = "", group: Int = 0,
        options: [String] = []
    ) -> FoundField {
        FoundField(
            page: 1, box: PaperBox(x: box[0], y: box[1], width: box[2], height: box[3]), kind: kind, name: name,
            tooltip: tooltip, group: group, options: options)
    }

    private func word(_ text: String, _ x: Double, _ y: Double, _ width: Double) -> FoundWord {
        FoundWord(page: 1, box: PaperBox(x: x, y: y, width: width, height: 4), text: text)
    }

    private func form(_ fields: [FoundField], _ words: [FoundWord] = []) throws -> ImportedForm {
        let paper = FoundPaper(title: nil, pages: [.a4], fields: fields)
        let day = try #require(LocalDate("2026-11-18"))
        return ImportedForm(
            id: "own", name: LocalisedText(japanese: "様式", english: "Form"),
            counter: LocalisedText(japanese: "窓口", english: "Counter"), on: day, paper, words: words)
    }

    @Test("tells fields by the words before and above them, each for one field only")
    func labels() throws {
        let form = try form(
            [
                field(.text, [50, 40, 60, 8], name: "Text1"), field(.text, [140, 40, 50, 8], name: "Text2"),
                field(.paragraph, [50, 60, 140, 20], name: "Text3"), field(.comb(7), [50, 90, 35, 6], name: "Text4"),
                field(.text, [50, 100, 20, 8], name: "Text5"), field(.text, [75, 100, 20, 8], name: "Text6"),
                field(.text, [50, 130, 60, 10], name: "Text7"), field(.text, [50, 150, 60, 10], name: "Text8"),
            ],
            [
                word("氏", 20, 42, 4), word("名", 35, 42, 4), word("電話", 115, 42, 10), word("住所", 55, 54, 10),
                word("郵便番号", 20, 91, 20), word("生年月日", 20, 102, 20), word("個人番号", 20, 133, 20), word("備考", 20, 153, 10),
            ])
        #expect(
            form.fields.map(\.path) == [
                "person.name", "person.phone", "address.new.full", "address.new.postal", "person.birth", nil, nil, nil,
            ])
        #expect(form.fields.map(\.name).prefix(3) == ["氏 名", "電話", "住所"])
        #expect(
            form.fields.map(\.kindName) == [
                "text", "text", "paragraph", "comb", "text", "text", "handwriting", "text",
            ])
        #expect(form.fields.map(\.isOpen) == [false, false, false, false, false, true, false, true])
        guard case .comb(let cells) = form.fields[3].kind else { return #expect(Bool(false)) }
        #expect(cells.count == 7)
        #expect(abs(cells[1].x - 55) < 0.02)
    }

    @Test("leaves a number open that is cut into several rows of cells")
    func partsOfNumbers() throws {
        let form = try form(
            [
                field(.comb(3), [50, 90, 15, 6], name: "Text1"), field(.comb(4), [70, 90, 20, 6], name: "Text2"),
            ], [word("郵便番号", 20, 91, 20)])
        #expect(form.fields.map(\.path) == [nil, nil])
        #expect(form.fields.map(\.kindName) == ["comb", "comb"])
    }

    @Test("puts year, month and day together, with the eras printed before them")
    func dates() throws {
        let form = try form(
            [
                field(.text, [70, 40, 10, 8], name: "y"), field(.text, [90, 40, 10, 8], name: "m"),
                field(.text, [110, 40, 10, 8], name: "d"),
            ],
            [
                word("生年月日", 20, 42, 20), word("昭和・平成・令和", 42, 42, 24), word("年", 82, 42, 4), word("月", 102, 42, 4),
                word("日", 122, 42, 4),
            ])
        let field = try #require(form.fields.first)
        #expect(form.fields.count == 1)
        #expect(field.path == "person.birth")
        guard case .date(let era, let year, _, let day) = field.kind else { return #expect(Bool(false)) }
        #expect(Set(era.keys) == ["showa", "heisei", "reiwa"])
        #expect(era["heisei"].map { abs($0.x - 51) < 0.1 } ?? false)
        #expect(abs(year.x - 70) < 0.02)
        #expect(abs(day.x - 110) < 0.02)
    }

    @Test("tells a choice by what is printed beside its boxes")
    func choices() throws {
        let form = try form(
            [
                field(.radio(value: "1"), [50, 40, 4, 4], name: "r", group: 5),
                field(.radio(value: "2"), [70, 40, 4, 4], name: "r", group: 5),
                field(.check(value: "On"), [50, 60, 4, 4], name: "c1", group: 6),
                field(.check(value: "On"), [80, 60, 4, 4], name: "c2", group: 7),
                field(.radio(value: "x"), [50, 80, 20, 5], name: "q", group: 8),
                field(.radio(value: "y"), [80, 80, 20, 5], name: "q", group: 8),
                field(.choice, [50, 100, 30, 6], name: "list", options: ["朝", "夜"]),
            ],
            [
                word("男", 56, 40, 4), word("女", 76, 40, 4), word("普通", 56, 60, 8), word("当座", 86, 60, 8),
                word("持参", 52, 80, 8), word("郵便", 82, 80, 8),
            ])
        #expect(form.fields.map(\.path) == ["person.sex", "account.kind", nil, nil])
        #expect(form.fields.map(\.kindName) == ["check", "check", "choiceCircle", "text"])
        #expect(
            form.fields.map { values($0) } == [
                ["male", "female"], ["ordinary", "current"], ["持参", "郵便"], ["朝", "夜"],
            ])
    }

    private func values(_ field: ImportedField) -> [String] {
        switch field.kind {
        case .check(let options), .choiceCircle(let options): options.map(\.value)
        case .text(_, let choices): choices
        default: []
        }
    }

    @Test("is read back as it was written, guesses and open fields as things to look at")
    func readsBack() throws {
        let form = try form(
            [
                field(.text, [50, 40, 60, 8], name: "氏名 \"本人\"\n"), field(.text, [0, 0, 210, 20], name: "x"),
                field(.check(value: "On"), [50, 60, 4, 4], name: "ok"), field(.comb(3), [200, 280, 10, 17], name: "n"),
                field(.signature, [50, 80, 40, 8], name: "x"),
            ])
        let template = try FormTemplate(json: form.json, file: "form.json")
        #expect(template.fields.map(\.name) == ["氏名 \"本人\"", "x 2"])
        #expect(template.hints.map(\.kind) == [.guess, .open, .open, .open])
        #expect(template.version == "2026-11")
        #expect(template.pages == [.a4])
        let lines = String(decoding: form.json, as: UTF8.self).split(separator: "\n")
        #expect(template.hints.allSatisfy { lines[$0.line - 1].contains("\"kind\"") })
    }

    @Test("holds whatever a PDF calls its fields", arguments: 0..<100)
    func anything(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let pieces = ["氏名", "\\", "\"", "\u{0}", "年", "月", "住所", "\u{2028}", "😀", "葛\u{E0100}", "\n", "3", "児童", "a"]
        let kinds: [FoundField.Kind] = [
            .text, .paragraph, .comb(9), .check(value: "\""), .radio(value: ""), .choice, .signature,
        ]
        func text() -> String {
            (0..<Int.random(in: 0...4, using: &random)).compactMap { _ in pieces.randomElement(using: &random) }
                .joined()
        }
        let fields = (0..<8).map { index in
            field(
                kinds[Int.random(in: 0..<kinds.count, using: &random)],
                [Double.random(in: 0...209, using: &random), Double.random(in: 0...296, using: &random), 0.8, 0.9],
                name: text(), tooltip: text(), group: index / 2, options: [text()])
        }
        let words = (0..<12).map { _ in
            word(text(), Double.random(in: 0...200, using: &random), Double.random(in: 0...290, using: &random), 5)
        }
        let form = try form(fields, words)
        #expect(throws: Never.self, "seed \(seed)") { _ = try FormTemplate(json: form.json, file: "form.json") }
    }
}

@Suite("Conditions and places of fields")
struct FormOverlapTests {
    private func template(_ fields: String) throws -> FormTemplate {
        let json = """
            {"schemaVersion": 1, "id": "test", "version": "1", "name": {"ja": "試験", "en": "Test"},
             "counter": {"ja": "窓口", "en": "Counter"}, "artwork": "artwork.pdf", "pages": [[210, 297]],
             "fields": [\(fields)]}
            """
        return try FormTemplate(json: Data(json.utf8), file: "form.json")
    }

    private func field(_ name: String, _ box: String, _ when: String = "") -> String {
        "{\"name\": \"\(name)\", \"kind\": \"text\", \"path\": \"person.name\", \"box\": [\(box)]\(when.isEmpty ? "" : ", \"when\": \(when)")}"
    }

    @Test(
        "finds fields that print over each other, unless no answers print both",
        arguments: [
            ("", "", true), ("{\"path\": \"filer.role\", \"is\": \"agent\"}", "", true),
            (
                "{\"path\": \"filer.role\", \"is\": \"agent\"}", "{\"path\": \"filer.role\", \"isNot\": \"agent\"}",
                false
            ),
            (
                "{\"path\": \"filer.role\", \"is\": \"agent\"}",
                "{\"path\": \"filer.role\", \"is\": [\"self\", \"head\"]}", false
            ),
            (
                "{\"path\": \"filer.role\", \"is\": [\"agent\", \"self\"]}",
                "{\"path\": \"filer.role\", \"is\": \"self\"}", true
            ),
            (
                "{\"path\": \"certificate.kinds\", \"is\": \"seal\"}",
                "{\"path\": \"certificate.kinds\", \"is\": \"residentAll\"}", true
            ),
            ("{\"path\": \"children.count\", \"atLeast\": 2}", "{\"not\": 1}", true),
            (
                "{\"path\": \"person.phone\", \"present\": true}", "{\"path\": \"person.phone\", \"present\": false}",
                false
            ),
            (
                "{\"all\": [{\"path\": \"filer.role\", \"is\": \"agent\"}, {\"path\": \"person.sex\", \"is\": \"male\"}]}",
                "{\"any\": [{\"path\": \"filer.role\", \"is\": \"self\"}, {\"path\": \"person.sex\", \"is\": \"female\"}]}",
                false
            ),
        ].filter { !$0.1.contains("\"not\"") })
    func conditions(first: String, second: String, overlaps: Bool) throws {
        let template = try template(field("一", "20, 20, 60, 10", first) + "," + field("二", "70, 25, 60, 10", second))
        #expect(template.overlaps.isEmpty != overlaps)
    }

    @Test("leaves fields alone that only touch")
    func touching() throws {
        let template = try template(
            field("一", "20, 20, 60, 10") + "," + field("二", "79.8, 20, 60, 10") + "," + field("三", "20, 30, 60, 10"))
        #expect(template.overlaps.isEmpty)
    }
}

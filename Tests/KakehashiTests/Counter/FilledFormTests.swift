import Foundation
import Kakehashi
import Testing

/// A form with these fields on one A4 page.
func template(_ fields: String, pages: String = "[[210, 297]]", more: String = "") throws -> FormTemplate {
    let json = """
        {"schemaVersion": 1, "id": "test", "version": "1", "name": {"ja": "試験", "en": "Test"},
         "counter": {"ja": "窓口", "en": "Counter"}, "artwork": "artwork.pdf", "pages": \(pages), \(more)
         "fields": [\(fields)]}
        """
    return try FormTemplate(json: Data(json.utf8), file: "Forms/test/form.json")
}

@Suite("A filled form")
struct FilledFormTests {
    let day: LocalDate

    init() throws {
        day = try #require(LocalDate(year: 2026, month: 11, day: 18))
    }

    /// The marks as short words: texts as they are, rings and ticks by their box's left edge.
    private func words(_ form: FilledForm) -> [String] {
        form.marks.map { mark in
            switch mark.shape {
            case .ring(let box): "○\(Int(box.x))"
            case .tick(let box): "✓\(Int(box.x))"
            case .outline(let box): "□\(Int(box.x))"
            default: mark.shape.text?.text ?? ""
            }
        }
    }

    private let birth = """
        {"name": "生年月日", "kind": "date", "path": "person.birth", "year": [60, 10, 9, 5], "month": [70, 10, 9, 5],
         "day": [80, 10, 9, 5], "era": {"meiji": [10, 10, 5, 5], "taisho": [20, 10, 5, 5], "showa": [30, 10, 5, 5],
         "heisei": [40, 10, 5, 5], "reiwa": [50, 10, 5, 5]}}
        """

    @Test(
        "rings the era and writes its parts",
        arguments: [
            ("1911-03-04", ["○10", "44", "3", "4"]),
            ("1912-07-29", ["○10", "45", "7", "29"]), ("1912-07-30", ["○20", "元", "7", "30"]),
            ("1926-12-24", ["○20", "15", "12", "24"]), ("1926-12-25", ["○30", "元", "12", "25"]),
            ("1989-01-07", ["○30", "64", "1", "7"]), ("1989-01-08", ["○40", "元", "1", "8"]),
            ("2019-04-30", ["○40", "31", "4", "30"]), ("2019-05-01", ["○50", "元", "5", "1"]),
            ("2026-11-18", ["○50", "8", "11", "18"]),
            ("1931-05-00", ["○30", "6", "5", "不詳"]), ("1931-00-00", ["○30", "6", "不詳", "不詳"]),
            ("1989-01-00", ["1989", "1", "不詳"]), ("1989-00-00", ["1989", "不詳", "不詳"]),
            ("1989-02-00", ["○40", "元", "2", "不詳"]), ("0000-00-00", ["不詳", "不詳", "不詳"]),
        ])
    func eras(birth value: String, marks: [String]) throws {
        let answers = try Answers().setting("person.birth", value)
        let form = FilledForm(try template(birth), answers, on: day)
        #expect(words(form) == marks)
        #expect(form.problems == [])
    }

    @Test("writes a character a cell, from the left or the right, without hyphens")
    func comb() throws {
        let cells = "[[10, 10, 5, 5], [15, 10, 5, 5], [20, 10, 5, 5], [25, 10, 5, 5]]"
        let left = try template(
            "{\"name\": \"数\", \"kind\": \"comb\", \"path\": \"certificate.copies.seal\", \"cells\": \(cells)}")
        let right = try template(
            """
            {"name": "数", "kind": "comb", "path": "certificate.copies.seal", "from": "right", "cells": \(cells)}
            """)
        let answers = try Answers().setting("certificate.copies.seal", "3")
        for (template, x) in [(left, 10.0), (right, 25.0)] {
            let shape = FilledForm(template, answers, on: day).marks.first?.shape
            guard case .text(let text, let box, _) = shape else { throw Missing() }
            #expect(text.text == "3")
            #expect(box.x == x)
        }
    }

    struct Missing: Error {}

    @Test("says where there are too few cells")
    func tooFewCells() throws {
        let form = try template(
            """
            {"name": "電話", "kind": "comb", "path": "person.phone", "cells": [[10, 10, 5, 5], [15, 10, 5, 5]]}
            """)
        let answers = try Answers().setting("person.phone", "0999-00-0146")
        let problem = FormProblem(form: "test", field: "電話", page: 1, kind: .cells(2))
        #expect(FilledForm(form, answers, on: day).problems == [problem])
    }

    @Test("rings a choice, leaves one without a place, and refuses one that the paper lacks")
    func choices() throws {
        let form = try template(
            """
            {"name": "性別", "kind": "choiceCircle", "path": "person.sex", "options": {"male": [10, 10, 5, 5], "other": null}}
            """)
        let none = FormProblem(form: "test", field: "性別", page: 1, kind: .choice)
        for (sex, marks, problems) in [("male", ["○10"], []), ("other", [], []), ("female", [], [none])] {
            let filled = FilledForm(form, try Answers().setting("person.sex", sex), on: day)
            #expect(words(filled) == marks)
            #expect(filled.problems == problems)
        }
    }

    @Test("ticks several and heeds conditions")
    func ticksAndConditions() throws {
        let form = try template(
            """
            {"name": "種類", "kind": "check", "path": "certificate.kinds",
             "options": {"seal": [10, 10, 4, 4], "residentAll": [20, 10, 4, 4]}},
            {"name": "登録証", "kind": "static", "text": "登録証", "box": [30, 10, 20, 5],
             "when": {"path": "certificate.kinds", "is": "seal"}},
            {"name": "署名", "kind": "handwriting", "purpose": "signature", "box": [60, 10, 40, 10]}
            """)
        let both = try Answers().setting("certificate.kinds", "seal residentAll")
        #expect(words(FilledForm(form, both, on: day)) == ["✓20", "✓10", "登録証"])
        let one = try Answers().setting("certificate.kinds", "residentAll")
        #expect(words(FilledForm(form, one, on: day)) == ["✓20"])
        #expect(words(FilledForm(form, Answers(), on: day)) == [])
    }

    @Test("says when it has too few rows for the members")
    func rows() throws {
        let form = try template(
            "{\"name\": \"一\", \"kind\": \"text\", \"path\": \"household.1.name\", \"box\": [10, 10, 50, 5]}")
        let answers = try Answers().setting("household.count", "2")
        let problem = FormProblem(form: "test", field: "household", page: 1, kind: .members(rows: 1))
        #expect(FilledForm(form, answers, on: day).problems == [problem])
    }

    @Test("continues members beyond the rows on the 別紙 sheet where the form allows it")
    func continuedMembers() throws {
        let fields = """
            {"name": "カナ", "kind": "text", "path": "household.1.kana", "box": [10, 20, 50, 5]},
            {"name": "一", "kind": "text", "path": "household.1.name", "box": [10, 10, 50, 5]},
            {"name": "続柄", "kind": "text", "path": "household.1.relation", "box": [10, 30, 50, 5]}
            """
        let answers = try Answers().setting("household.count", "2").setting("household.2.name", "架橋花子")
            .setting("household.2.kana", "カケハシ").setting("household.2.relation", "wifesChild")
        let form = FilledForm(try template(fields, more: "\"addendum\": true,"), answers, on: day)
        #expect(form.problems == [])
        #expect(
            form.addendum == [
                AddendumEntry(.member(2, pattern: "household.*.name"), ScalarText("架橋花子")),
                AddendumEntry(.member(2, pattern: "household.*.kana"), ScalarText("カケハシ")),
                AddendumEntry(.member(2, pattern: "household.*.relation"), ScalarText("妻の子")),
            ])
    }

    @Test("numbers members with the person where both stand in the same rows, and says choices in the form's words")
    func formsWords() throws {
        let row = { (number: Int, base: String) in
            """
            {"name": "氏名\(number)", "kind": "text", "path": "\(base).name", "box": [10, \(number * 10), 50, 5]},
            {"name": "カード\(number)", "kind": "choiceCircle", "path": "\(base).card", "words": {"yes": "もつ", "no": "もたない"},
             "options": {"yes": [70, \(number * 10), 5, 5], "no": null}}
            """
        }
        let answers = try Answers().setting("household.count", "2").setting("household.2.name", "架橋花子")
            .setting("household.2.card", "no").setting("person.name", "架橋太郎")
        let fields = [row(1, "person"), row(2, "household.1")].joined(separator: ",")
        let form = FilledForm(try template(fields, more: "\"addendum\": true,"), answers, on: day)
        #expect(
            form.addendum == [
                AddendumEntry(.member(3, pattern: "household.*.name"), ScalarText("架橋花子")),
                AddendumEntry(.member(3, pattern: "household.*.card"), ScalarText("もたない")),
            ])
        #expect(form.applicant == ScalarText("架橋太郎"))
        let silent = try template(
            fields.replacing("\"words\": {\"yes\": \"もつ\", \"no\": \"もたない\"},", with: ""), more: "\"addendum\": true,")
        #expect(FilledForm(silent, answers, on: day).addendum.last?.text == ScalarText("いいえ"))
    }

    @Test(
        "misses an answer that the form needs, be it space alone, unless a pen writes it",
        arguments: ["", "　", " \u{3000} "])
    func required(blank: String) throws {
        let fields = """
            {"name": "氏名", "kind": "text", "path": "person.name", "box": [10, 10, 50, 5], "required": true},
            {"name": "代理人", "kind": "text", "path": "agent.name", "box": [10, 20, 50, 5]}
            """
        let answers = try Answers().setting("person.name", blank).setting("agent.name", blank)
        let problem = FormProblem(form: "test", field: "氏名", page: 1, kind: .missing(path: "person.name"))
        #expect(FilledForm(try template(fields), answers, on: day).problems == [problem])
        let pen = FormRemedies().choosing(.handwriting, at: FormRemedies.Place(form: "test", field: "氏名"))
        #expect(FilledForm(try template(fields), answers, on: day, remedies: pen).problems == [])
        let given = try answers.setting("person.name", "一")
        #expect(FilledForm(try template(fields), given, on: day).problems == [])
    }

    @Test(
        "writes a day into a line in the words of the office, as far as it is known",
        arguments: [
            ("1945-03-15", "昭和20年3月15日"), ("1945-03-00", "昭和20年3月不詳"), ("1945-00-00", "昭和20年不詳"),
            ("1989-02-00", "平成元年2月不詳"), ("1989-01-00", "1989年1月不詳"), ("1989-00-00", "1989年不詳"),
            ("1867-05-01", "1867年5月1日"), ("1868-00-00", "1868年不詳"), ("0000-00-00", "不詳"),
        ])
    func days(value: String, words: String) throws {
        let answers = try Answers().setting("person.birth", value)
        #expect(answers.printed("person.birth", on: day) == words)
    }

    @Test("has the pages that the answers need, and none where they do not need the form")
    func pages() throws {
        let form = try template(
            "{\"name\": \"二\", \"kind\": \"static\", \"text\": \"二\", \"box\": [10, 10, 50, 5], \"page\": 2}",
            pages: "[[210, 297], {\"size\": [210, 297], \"when\": {\"path\": \"filer.role\", \"is\": \"agent\"}}]",
            more: "\"when\": {\"path\": \"filer.role\", \"isNot\": \"head\"},")
        for (role, pages, marks) in [("self", [1], 0), ("agent", [1, 2], 1), ("head", [], 0)] {
            let filled = FilledForm(form, try Answers().setting("filer.role", role), on: day)
            #expect(filled.pages == pages)
            #expect(filled.marks.count == marks)
        }
    }
}

@Suite("What follows from answers")
struct DerivedAnswerTests {
    let day: LocalDate

    init() throws {
        day = try #require(LocalDate(year: 2026, month: 11, day: 18))
    }

    private func family(_ members: [(relation: String, birth: String)], person: String = "head") throws -> Answers {
        var answers = try Answers().setting("person.relation", person).setting("person.name", "本人")
            .setting("household.count", "\(members.count)")
        for (index, member) in members.enumerated() {
            answers = try answers.setting("household.\(index + 1).relation", member.relation)
                .setting("household.\(index + 1).birth", member.birth)
                .setting("household.\(index + 1).name", "家族\(index + 1)")
        }
        return answers
    }

    @Test(
        "a child is one until March 31 after the eighteenth birthday",
        arguments: [
            ("2008-04-01", 0), ("2008-04-02", 1), ("2009-03-31", 1), ("2026-11-01", 1), ("2000-01-01", 0),
            ("2010-00-00", 1),
        ])
    func children(birth: String, count: Int) throws {
        let answers = try family([("child", birth)])
        #expect(answers.value("children.count", on: day) == "\(count)")
    }

    @Test("children are numbered by themselves, without the spouse between them")
    func numbering() throws {
        let answers = try family([
            ("child", "2019-05-01"), ("wife", "1989-01-07"), ("father", "1950-01-01"), ("wifesChild", "2023-10-30"),
        ])
        #expect(answers.value("children.2.name", on: day) == "家族4")
        #expect(answers.value("children.3.name", on: day) == nil)
        #expect(answers.value("children.2.together", on: day) == "yes")
        #expect(answers.value("spouse.name", on: day) == "家族2")
        #expect(answers.value("movers.count", on: day) == "5")
    }

    @Test("the spouse of a wife is the head, and the head of the household is found")
    func head() throws {
        let answers = try family([("head", "1989-01-07"), ("child", "2019-05-01")], person: "wife")
        #expect(answers.value("spouse.name", on: day) == "家族1")
        #expect(answers.value("address.new.head", on: day) == "家族1")
        let alone = try family([]).setting("head.name", "別人")
        #expect(alone.value("address.new.head", on: day) == "本人")
        #expect(alone.value("spouse.present", on: day) == "no")
        let guest = try family([], person: "cohabitant").setting("head.name", "大家")
        #expect(guest.value("address.new.head", on: day) == "大家")
    }
}

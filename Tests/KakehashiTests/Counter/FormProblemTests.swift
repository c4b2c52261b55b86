import Foundation
import TestSupport
import Testing

@testable import Kakehashi

@Suite("A problem of a form and what is decided about it")
struct FormProblemTests {
    let day: LocalDate

    init() throws {
        day = try #require(LocalDate(year: 2026, month: 11, day: 18))
    }

    private func problem(_ field: String, _ kind: FormProblem.Kind, page: Int = 1) -> FormProblem {
        FormProblem(form: "test", field: field, page: page, kind: kind)
    }

    private func field(_ name: String, _ more: String = "") -> String {
        "{\"name\": \"\(name)\", \"kind\": \"text\", \"path\": \"person.name\", \"box\": [10, 10, 50, 8]\(more)}"
    }

    private func place(_ field: String) -> FormRemedies.Place { FormRemedies.Place(form: "test", field: field) }

    @Test(
        "names its character by code points and by Unicode's name",
        arguments: [
            (Character("葛\u{E0100}"), "U+845B U+E0100", "CJK UNIFIED IDEOGRAPH-845B, VARIATION SELECTOR-17"),
            ("\u{FA19}", "U+FA19", "CJK COMPATIBILITY IDEOGRAPH-FA19"), ("𠮷", "U+20BB7", "CJK UNIFIED IDEOGRAPH-20BB7"),
            ("\u{E000}", "U+E000", "<private-use-E000>"), ("a", "U+0061", "LATIN SMALL LETTER A"),
            ("\u{E0FFF}", "U+E0FFF", "<unassigned-E0FFF>"),
        ])
    func characters(character: Character, codePoints: String, name: String) {
        let lacking = LackingCharacter(character)
        #expect(lacking.codePoints == codePoints)
        #expect(lacking.name == name)
    }

    @Test("is told from one whose character only looks equal to Swift")
    func scalars() {
        let compatible = problem("氏名", .glyph([LackingCharacter("\u{FA19}")]))
        #expect(compatible != problem("氏名", .glyph([LackingCharacter("\u{795E}")])))
    }

    @Test("stands in the order of the fields, and is said once")
    func order() throws {
        let form = try template(["一", "二", "三"].map { field($0) }.joined(separator: ","))
        let all: [FormProblem] = [
            problem("household", .members(rows: 4)), problem("一", .missing(path: "person.name")),
            problem("一", .overflow), problem("二", .glyph([LackingCharacter("鷹"), LackingCharacter("鬱")])),
            problem("三", .cells(4)),
        ]
        for seed in UInt64(1)...20 {
            var generator = SeededGenerator(seed: seed)
            let halves = [
                problem("二", .glyph([LackingCharacter("鷹")])), problem("二", .glyph([LackingCharacter("鬱")])),
            ]
            let others = (all.filter { $0.field != "二" } + [all[2]]).shuffled(using: &generator)
            #expect(form.ordered(halves + others) == all, "seed \(seed)")
        }
    }

    @Test("is for staff where it is about how a name looks")
    func residents() {
        #expect(!problem("氏名", .glyph([LackingCharacter("鷹")])).isForResident)
        #expect(problem("氏名", .overflow).isForResident)
    }

    @Test("lets a font and smaller letters be decided together, and handwriting alone")
    func deciding() {
        let both = FormRemedies().choosing(.font("A"), at: place("一")).choosing(.shrink, at: place("一"))
        #expect(both[place("一")] == [.font("A"), .shrink])
        #expect(both.choosing(.font("B"), at: place("一"))[place("一")] == [.shrink, .font("B")])
        let pen = both.choosing(.handwriting, at: place("一"))
        #expect(pen[place("一")] == [.handwriting])
        #expect(pen.isByHand(place("一")) && !pen.isByHand(place("二")))
        #expect(pen.choosing(.wrap, at: place("一"))[place("一")] == [.wrap])
        #expect(both.forgetting(place("一")).isEmpty)
    }

    @Test("leads to smaller letters, two lines, the separate sheet, or a font for this field alone")
    func looks() throws {
        let form = try template([field("一"), field("二")].joined(separator: ","))
        let answers = try Answers().setting("person.name", "髙﨑")
        for (remedy, changed) in [
            (FormRemedy.shrink, \TextLook.minimum as PartialKeyPath<TextLook>), (.wrap, \.lines),
            (.addendum, \.addendum), (.font("A"), \.fallback),
        ] {
            let filled = FilledForm(
                form, answers, on: day, remedies: FormRemedies().choosing(remedy, at: place("一")))
            let looks = filled.marks.compactMap(\.shape.look)
            #expect(looks.count == 2)
            #expect("\(looks[0][keyPath: changed])" != "\(looks[1][keyPath: changed])", "\(remedy)")
            #expect(looks[1] == TextLook())
        }
        #expect(FormRemedy.smallestSize == 5)
    }

    @Test("leaves a field for the pen: nothing in it but a thin outline")
    func pen() throws {
        let form = try template(
            field("一") + """
                , {"name": "番号", "kind": "comb", "path": "person.phone", "required": true,
                   "cells": [[10, 30, 5, 6], [16, 30, 5, 6]]}
                """)
        let answers = try Answers().setting("person.name", "髙﨑").setting("person.phone", "0999-00-0146")
        let plain = FilledForm(form, answers, on: day)
        #expect(plain.problems == [problem("番号", .cells(2))])
        let filled = plain.deciding(.handwriting, at: place("番号"))
        #expect(filled.problems == [])
        #expect(filled.printedFields == ["一"])
        #expect(filled.fieldsByHand == ["番号"])
        #expect(filled.marks.last?.shape == .outline(PaperBox(x: 10, y: 30, width: 11, height: 6)))
    }

    @Test("is said where a required field has no answer, and nowhere else")
    func required() throws {
        let form = try template([field("一"), field("二", ", \"required\": true")].joined(separator: ","))
        let missing = problem("二", .missing(path: "person.name"))
        #expect(FilledForm(form, Answers(), on: day).problems == [missing])
        #expect(FilledForm(form, try Answers().setting("person.name", ""), on: day).problems == [missing])
        #expect(FilledForm(form, try Answers().setting("person.name", "髙"), on: day).problems == [])
        #expect(FilledForm(form, Answers(), on: day).deciding(.handwriting, at: place("二")).problems == [])
    }

    @Test("is judged anew when the field's answer changes, be it by one scalar")
    func surviving() throws {
        let form = try template(
            field("一")
                + ", {\"name\": \"住所\", \"kind\": \"text\", \"path\": \"address.new.full\", \"box\": [10, 30, 50, 8]}")
        let decided = FormRemedies().choosing(.shrink, at: place("一")).choosing(.wrap, at: place("住所"))
        let before = try Answers().setting("person.name", "\u{FA19}田").setting("address.new.text", "架橋市")
        let same = try before.setting("person.kana", "カミタ")
        #expect(decided.surviving(form, same, insteadOf: before, on: day) == decided)
        let usual = try before.setting("person.name", "\u{795E}田")
        #expect(decided.surviving(form, usual, insteadOf: before, on: day).places == [place("住所")])
        let moved = try before.setting("address.new.building", "二号館")
        #expect(decided.surviving(form, moved, insteadOf: before, on: day).places == [place("一")])
    }

    @Test("settles where members go that have no row")
    func members() throws {
        let form = try template(
            "{\"name\": \"一人目\", \"kind\": \"text\", \"path\": \"household.1.name\", \"box\": [10, 10, 50, 5]}")
        let answers = try Answers().setting("household.count", "2")
        let filled = FilledForm(form, answers, on: day)
        #expect(filled.problems == [problem("household", .members(rows: 1))])
        let decided = filled.deciding(.handwriting, at: place("household"))
        #expect(decided.problems == [])
        #expect(decided.fieldsByHand == ["household"])
    }
}

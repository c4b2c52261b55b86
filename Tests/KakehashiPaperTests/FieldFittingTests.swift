import Foundation
import Kakehashi
import TestSupport
import Testing

@testable import KakehashiPaper

@Suite("Texts that are too long for their boxes")
struct FieldFittingTests {
    let fixture: FormFixture

    init() throws {
        fixture = try FormFixture()
    }

    private func field(_ kind: String, box: String, _ more: String = "") -> String {
        """
        {"name": "氏名", "kind": "\(kind)", "path": "person.name", "box": \(box), "size": 12, "minimum": 8, \(more)
         "note": ""}
        """
    }

    /// 60 mm are 14 characters of 12 points, 17 condensed, 26 condensed at 8 points, twice as many on two lines.
    @Test(
        "are condensed, shrunk, set on two lines, continued on the 別紙 sheet, or refused, in this order",
        arguments: [
            ("text", 14, FitStep.natural), ("text", 15, .condensed), ("text", 17, .condensed), ("text", 18, .shrunk),
            ("text", 26, .shrunk), ("text", 27, .twoLines), ("text", 52, .twoLines), ("text", 54, .addendum),
            ("vertical", 14, .natural), ("vertical", 17, .condensed), ("vertical", 18, .shrunk),
            ("vertical", 26, .shrunk), ("vertical", 27, .twoLines), ("vertical", 52, .twoLines),
            ("vertical", 54, .addendum),
        ])
    func order(kind: String, count: Int, step: FitStep) throws {
        let box = kind == "vertical" ? "[20, 20, 8, 60]" : "[20, 20, 60, 8]"
        let name = String(repeating: "鷹", count: count)
        let all = try fixture.filled(
            field(kind, box: box, "\"lines\": 2, \"addendum\": true,"), ["person.name": name])
        #expect(try fixture.steps(all) == [step])
        let lines = try fixture.filled(field(kind, box: box, "\"lines\": 2,"), ["person.name": name])
        #expect(try fixture.steps(lines) == [step == .addendum ? .overflow : step])
        let plain = try fixture.filled(field(kind, box: box), ["person.name": name])
        #expect(try fixture.steps(plain) == [[.twoLines, .addendum].contains(step) ? .overflow : step])
    }

    @Test("are told as they will be drawn, size and width included")
    func agreement() throws {
        let filled = try fixture.filled(
            field("text", box: "[20, 20, 60, 8]"), ["person.name": String(repeating: "鷹", count: 22)])
        let mark = try #require(try fixture.paper.fit(filled).marks.first)
        #expect(mark.step == .shrunk)
        #expect(mark.size ?? 0 > 8 && mark.size ?? 0 < 12)
        let ink = try GreyPicture(of: fixture.pdf(filled)).ink(dotsPerInch: 100).map(\.x)
        let width = 22 * (mark.size ?? 0) * mark.condensed / 72 * 25.4
        #expect(abs((ink.max() ?? 0) - (ink.min() ?? 0) - width) < 1)
    }

    @Test("refuse the whole document where nothing helps, naming form and field")
    func overflow() throws {
        let filled = try fixture.filled(
            field("text", box: "[20, 20, 20, 8]"), ["person.name": String(repeating: "鷹", count: 40)])
        let problems = try fixture.paper.problems(of: filled)
        #expect(problems.map(\.field) == ["氏名"] && problems.map(\.kind) == [.overflow])
        #expect(throws: Faults(problems.map(\.fault))) { try fixture.pdf(filled) }
    }

    @Test("list every character without a glyph, each once")
    func missing() throws {
        let filled = try fixture.filled(
            field("text", box: "[20, 20, 60, 8]"), ["person.name": "鷹\u{E01EF}\u{10FFFD}田\u{10FFFD}"])
        let fit = try fixture.paper.fit(filled)
        #expect(fit.marks.map { $0.missing.map(\.codePoints) } == [["U+9DF9 U+E01EF", "U+10FFFD"]])
        #expect(
            fit.problems(of: filled).map(\.kind) == [
                .glyph([LackingCharacter("鷹\u{E01EF}"), LackingCharacter("\u{10FFFD}")])
            ])
    }

    @Test("stand on the 別紙 sheet as a whole, behind the form, and the box says so", arguments: ["text", "vertical"])
    func addendum(kind: String) throws {
        let name = "寿限無寿限無五劫の擦り切れ海砂利水魚の水行末葛\u{E0100}葉雲来末風来末𠮷田髙﨑神\u{FA19}谷食う寝る処に住む処"
        let box = kind == "vertical" ? "[20, 20, 8, 60]" : "[20, 20, 60, 8]"
        let filled = try fixture.filled(
            field(kind, box: box, "\"addendum\": true,"), ["person.name": name], serial: FormSerial(number: 1207))
        let pdf = try fixture.pdf(filled)
        #expect(pdf == (try fixture.pdf(filled)))
        let pages = try textOfPDF(pdf).split(separator: "\u{C}", omittingEmptySubsequences: true).map(String.init)
        #expect(pages.count == 2)
        let box1 = String(String.UnicodeScalarView(inkedScalars(pages[0])))
        #expect(box1.hasPrefix("寿限無") && box1.hasSuffix("（別紙へ続く）"), "\(box1)")
        let sheet = inkedScalars(pages[1])
        for wanted in ["別紙", "試験の様式", "受付番号1207-", "氏名", name] {
            let scalars = inkedScalars(wanted)
            #expect(sheet.indices.contains { sheet[$0...].starts(with: scalars) }, "\(wanted)")
        }
    }

    @Test("leave the words alone in a box that is too small for more, a comb included")
    func alone() throws {
        let comb = """
            {"name": "電話", "kind": "comb", "path": "person.phone", "addendum": true, "size": 10,
             "cells": [[20, 20, 5, 6], [25, 20, 5, 6], [30, 20, 5, 6]]},
            {"name": "氏名", "kind": "text", "path": "person.name", "box": [20, 40, 18, 6], "minimum": 9, "addendum": true}
            """
        let filled = try fixture.filled(comb, ["person.phone": "0999-00-0146", "person.name": "日本太郎左衛門尉"])
        let pages = try textOfPDF(fixture.pdf(filled)).split(separator: "\u{C}").map(String.init)
        #expect(pages.count == 2)
        #expect(pages[0].components(separatedBy: "別紙へ続く").count == 3, "\(pages[0])")
        #expect(!pages[0].contains("0"))
        #expect(pages[1].contains("0999-00-0146") && pages[1].contains("日本太郎左衛門尉"))
    }

    @Test("of members beyond the rows stand on the 別紙 sheet under their own heading, and the first page says so")
    func members() throws {
        let row = "{\"name\": \"一\", \"kind\": \"text\", \"path\": \"household.1.name\", \"box\": [20, 20, 60, 8]}"
        var answers = try Answers().setting("household.count", "12")
        for number in 1...12 { answers = try answers.setting("household.\(number).name", "架橋\(number)号") }
        let template = try fixture.template(row, more: "\"addendum\": [20, 40, 60, 8],")
        let filled = FilledForm(template, answers, on: fixture.day)
        let pages = try textOfPDF(fixture.pdf(filled)).split(separator: "\u{C}").map(String.init)
        #expect(pages.count == 2)
        #expect(pages[0].contains("架橋1号") && pages[0].contains("別紙へ続く") && !pages[0].contains("架橋2号"))
        #expect(pages[1].contains("様式の欄に入らない方"))
        for number in 2...12 {
            #expect(pages[1].contains("架橋\(number)号"))
            #expect(pages[1].contains("\(number)人目"))
        }
        #expect(
            try fixture.paper.fitting([FormSheet(filled: filled, artwork: Data())]) {
                try $0.addendumPictures(of: 0).count
            } == 1)
    }

    @Test(
        "stop at what nobody would see in a name",
        arguments: [0xA0, 0xAD, 0x115F, 0x1160, 0x180E, 0x200B, 0x3164, 0xFFA0] as [UInt32])
    func unseen(value: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(value))
        let filled = try fixture.filled(field("text", box: "[20, 20, 60, 8]", ""), ["person.name": "山\(scalar)田"])
        let problems = try fixture.paper.problems(of: filled)
        #expect(problems.map(\.word) == ["glyph"])
        #expect(
            problems.first?.lacking.first?.codePoints.contains(LackingCharacter(Character(scalar)).codePoints) == true)
        #expect(problems.first?.offers == [.handwriting])
    }

    @Test("on the 別紙 sheet stand beneath the applicant's name and the day")
    func whose() throws {
        let fields = """
            {"name": "氏名", "kind": "text", "path": "person.name", "box": [20, 20, 60, 8]},
            {"name": "住所", "kind": "text", "path": "address.new.text", "box": [20, 40, 30, 6], "addendum": true}
            """
        let address = String(repeating: "架橋市川辺", count: 12)
        let filled = try fixture.filled(fields, ["person.name": "髙﨑美代子", "address.new.text": address])
        let sheet = inkedScalars(try textOfPDF(fixture.pdf(filled)).split(separator: "\u{C}").map(String.init)[1])
        for wanted in ["髙﨑美代子", filled.writtenDay, address] {
            let scalars = inkedScalars(wanted)
            #expect(sheet.indices.contains { sheet[$0...].starts(with: scalars) }, "\(wanted)")
        }
    }

    @Test("on the 別紙 sheet stand beneath who files and whom it is about, where somebody files for another")
    func agent() throws {
        let fields = """
            {"name": "氏名", "kind": "text", "path": "person.name", "box": [20, 20, 60, 8], "minimum": 3},
            {"name": "代理人", "kind": "text", "path": "agent.name", "box": [20, 30, 60, 8]},
            {"name": "住所", "kind": "text", "path": "address.new.text", "box": [20, 40, 30, 6], "addendum": true}
            """
        let address = String(repeating: "架橋市川辺", count: 12)
        func sheet(_ role: String, _ name: String = "髙﨑美代子") throws -> String {
            let filled = try fixture.filled(
                fields,
                [
                    "filer.role": role, "person.name": name, "agent.name": "代書太助", "address.new.text": address,
                ])
            return try textOfPDF(fixture.pdf(filled)).split(separator: "\u{C}").map(String.init)[1].filter {
                !$0.isWhitespace
            }
        }
        let own = try sheet("self")
        #expect(own.contains("申請者・届出人髙﨑美代子") && !own.contains("代書太助"))
        let agent = try sheet("agent")
        #expect(agent.contains("本人髙﨑美代子") && agent.contains("代理人代書太助"))
        #expect(!agent.contains("申請者・届出人"))
        let long = String(repeating: "寿限無", count: 20)
        #expect(try sheet("agent", long).contains("寿限無寿限無"))
    }

    @Test("take as many 別紙 sheets as they need")
    func manySheets() throws {
        let fields = (1...12).map { number in
            """
            {"name": "欄\(number)", "kind": "text", "path": "household.\(number).name", "box": [20, \(number * 10), 20, 6],
             "addendum": true, "page": 1}
            """
        }.joined(separator: ",")
        var answers = try Answers().setting("household.count", "12")
        for number in 1...12 {
            answers = try answers.setting("household.\(number).name", String(repeating: "鷹", count: 60))
        }
        let template = try fixture.template(fields, pages: "[[148, 148]]")
        let pages = try textOfPDF(fixture.pdf(FilledForm(template, answers, on: fixture.day))).split(separator: "\u{C}")
        #expect(pages.count > 2)
        let last = String(String.UnicodeScalarView(inkedScalars(String(pages.last ?? ""))))
        #expect(last.hasSuffix("\(pages.count - 1)/\(pages.count - 1)枚"), "\(last)")
        #expect(pages.dropFirst().joined().filter { $0 == "鷹" }.count == 720)
    }

    @Test("spread evenly from edge to edge where they fit (均等割付)", arguments: ["text", "vertical"])
    func justified(kind: String) throws {
        let isVertical = kind == "vertical"
        let filled = try fixture.filled(
            field(kind, box: isVertical ? "[20, 20, 8, 60]" : "[20, 20, 60, 8]", "\"align\": \"justify\","),
            ["person.name": "田口一"])
        let ink = try GreyPicture(of: fixture.pdf(filled)).ink(dotsPerInch: 100).map { isVertical ? $0.y : $0.x }
        // Characters stand in the middle of their own width, so that a little stays free at the edges.
        #expect((ink.min() ?? 0) < 21.5 && (ink.max() ?? 0) > 77, "\(ink.min() ?? 0) \(ink.max() ?? 0)")
    }

    @Test(
        "stand where the field says",
        arguments: [
            ("left", "top", 20.0, 20.0), ("centre", "middle", 48, 27), ("right", "bottom", 76, 36),
        ])
    func alignment(align: String, valign: String, x: Double, y: Double) throws {
        let filled = try fixture.filled(
            field("text", box: "[20, 20, 60, 20]", "\"align\": \"\(align)\", \"valign\": \"\(valign)\","),
            ["person.name": "口"])
        let ink = try GreyPicture(of: fixture.pdf(filled)).ink(dotsPerInch: 100)
        let (left, top) = (ink.map(\.x).min() ?? 0, ink.map(\.y).min() ?? 0)
        #expect(abs(left - x) < 1.2 && abs(top - y) < 1.6, "\(left) \(top)")
    }

    @Test("have the spacing that the field asks for")
    func spacing() throws {
        let widths = try [0, 6].map { spacing in
            let filled = try fixture.filled(
                field("text", box: "[20, 20, 80, 8]", "\"spacing\": \(spacing),"), ["person.name": "口口口口口"])
            let ink = try GreyPicture(of: fixture.pdf(filled)).ink(dotsPerInch: 100).map(\.x)
            return (ink.max() ?? 0) - (ink.min() ?? 0)
        }
        #expect(abs(widths[1] - widths[0] - 4 * 6 / 72 * 25.4) < 0.6)
    }

    // MARK: Whatever is written

    /// Characters of which each belongs to one field alone, so that it can be found again, and some that are hard.
    private func text(_ number: Int, _ generator: inout SeededGenerator) -> String {
        let own = (0..<40).compactMap { Unicode.Scalar(0x5000 + UInt32(number * 40 + $0)) }.map { String($0) }
        let hard = ["𠮷", "葛\u{E0100}", "辻\u{E0100}", "﨑", "ー", "ッ", "。", "、", "（", "）", "g", "１", "が", "ﾊﾟ", "　", " "]
        let count = Int.random(in: 1...48, using: &generator)
        return (0..<count).compactMap { index in
            Int.random(in: 0..<4, using: &generator) == 0
                ? hard.randomElement(using: &generator) : own[index % own.count]
        }.joined().trimmingCharacters(in: .whitespaces)
    }

    @Test(
        "never put ink outside their boxes, and every character stands in the box or on the 別紙",
        arguments: UInt64(1)...5)
    func nothingIsLost(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var fields: [String] = []
        var boxes: [PaperBox] = []
        var texts: [String] = []
        var answers = try Answers().setting("household.count", "12")
        for number in 1...12 {
            let kind = ["text", "paragraph", "vertical"].randomElement(using: &generator) ?? "text"
            let column = Double((number - 1) % 3)
            let row = Double((number - 1) / 3)
            let long = Double.random(in: 22...62, using: &generator)
            let short = Double.random(in: 7...18, using: &generator)
            let box = PaperBox(
                x: 8 + column * 66, y: 8 + row * 70, width: kind == "vertical" ? short : long,
                height: kind == "vertical" ? long : short)
            let align = ["left", "centre", "right", "justify"].randomElement(using: &generator) ?? "left"
            let valign = ["top", "middle", "bottom"].randomElement(using: &generator) ?? "top"
            let size = Double.random(in: 9...16, using: &generator)
            fields.append(
                """
                {"name": "欄\(number)", "kind": "\(kind)", "path": "household.\(number).name", "size": \(size),
                 "box": [\(box.x), \(box.y), \(box.width), \(box.height)], "minimum": 7, "align": "\(align)",
                 "valign": "\(valign)", "lines": \(Int.random(in: 1...2, using: &generator)), "addendum": true}
                """)
            let text = text(number, &generator)
            answers = try answers.setting("household.\(number).name", text)
            boxes.append(box)
            texts.append(answers["household.\(number).name"] ?? "")
        }
        let template = try fixture.template(fields.joined(separator: ",\n"))
        let pdf = try fixture.pdf(FilledForm(template, answers, on: fixture.day))
        let outside = try GreyPicture(of: pdf).ink(dotsPerInch: 100).filter { x, y in
            // Half a dot of the raster lies over an edge that the ink touches.
            !boxes.contains { $0.inset(-0.2).contains(PaperBox(x: x, y: y, width: 0, height: 0)) }
        }
        #expect(outside.isEmpty, "seed \(seed): \(outside.prefix(3))")
        let found = Set(inkedScalars(try textOfPDF(pdf)).map(\.value))
        for (index, text) in texts.enumerated() {
            let lost = inkedScalars(text).filter { !found.contains($0.value) }
            #expect(lost == [], "seed \(seed), field \(index + 1)")
        }
        #expect(
            inkedScalars(try textOfPDF(pdf)).filter { $0.value == 0xE0100 }.count
                >= texts.joined().unicodeScalars.filter { $0.value == 0xE0100 }.count, "seed \(seed)")
    }
}

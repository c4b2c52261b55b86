import Foundation
import Kakehashi
import TestSupport
import Testing

@testable import KakehashiPaper

@Suite("The 2D code on a form")
struct FormCodeTests {
    let fixture: FormFixture

    init() throws {
        fixture = try FormFixture()
    }

    /// What a scanner of that many dots an inch reads off the printed page.
    private func scanned(_ pdf: [UInt8], dotsPerInch: Int = 200) throws -> String {
        let scratch = try ScratchFolder()
        let drawing = try runTool(
            "/usr/bin/pdftoppm", ["-gray", "-png", "-r", "\(dotsPerInch)", "-f", "1", "-l", "1", "-"], input: pdf)
        try Data(drawing.output).write(to: URL(filePath: scratch.path("page.png")))
        let arguments = ["--raw", "-q", "-Sdisable", "-Sqrcode.enable", scratch.path("page.png")]
        return String(try runTool("/usr/bin/zbarimg", arguments).text.dropLast())
    }

    private let code = "{\"name\": \"コード\", \"kind\": \"code\", \"box\": [150, 20, 45, 48]}"

    private func family(_ count: Int) throws -> Answers {
        var answers = try Answers().setting("person.name", "𠮷田　葛\u{E0100}葉").setting("household.count", "\(count)")
        for number in 1...count {
            answers = try answers.setting("household.\(number).name", "髙﨑神\u{FA19}辻\u{E0100}\(number)")
                .setting("household.\(number).kana", "タカサキ　ハナコ\(String(repeating: "ー", count: number))")
                .setting("household.\(number).birth", "20\(10 + number)-0\(1 + number % 9)-00")
                .setting("household.\(number).sex", "female").setting("household.\(number).relation", "child")
        }
        return answers
    }

    private func rows(_ count: Int) -> String {
        (1...count).map { number in
            let y = 20 + number * 10
            return """
                {"name": "氏名\(number)", "kind": "vertical", "path": "household.\(number).name", "box": [\(10 * number), 20, 8, 60], "size": 11},
                {"name": "カナ\(number)", "kind": "text", "path": "household.\(number).kana", "box": [10, \(80 + y), 60, 6], "size": 9},
                {"name": "生年月日\(number)", "kind": "date", "path": "household.\(number).birth", "year": [80, \(80 + y), 9, 5], "month": [90, \(80 + y), 9, 5], "day": [100, \(80 + y), 12, 5]},
                {"name": "性別\(number)", "kind": "check", "path": "household.\(number).sex", "options": {"female": [115, \(80 + y), 4, 4]}},
                {"name": "続柄\(number)", "kind": "text", "path": "household.\(number).relation", "box": [125, \(80 + y), 20, 6]}
                """
        }.joined(separator: ",\n")
    }

    @Test("is read back from the printed page, a full family with hard names included", arguments: [1, 12])
    func roundTrip(count: Int) throws {
        let template = try fixture.template("\(rows(count)), \(code)")
        let serial = FormSerial(series: "A", number: 1207)
        let filled = FilledForm(template, try family(count), on: fixture.day, serial: serial)
        let pdf = try fixture.pdf(filled)
        let record = try FormCode.record(scanned(pdf))
        #expect(record.form == "test" && record.version == "1" && record.serial == serial && record.day == fixture.day)
        #expect(record.values.count == 5 * count)
        let answers = try family(count)
        for value in record.values {
            #expect(value.text == ScalarText(answers[value.path] ?? ""), "\(value.path)")
        }
        #expect(try textOfPDF(pdf).contains("A-1207-"))
        #expect(pdf == (try fixture.pdf(filled)))
    }

    @Test("holds the paths that the field asks for, and of members beyond the rows what the rows ask")
    func paths() throws {
        let narrow = """
            {"name": "コード", "kind": "code", "paths": ["household.1.name", "person.phone"], "box": [150, 20, 40, 40]}
            """
        func record(_ fields: String, more: String = "") throws -> FormRecord? {
            let template = try fixture.template(fields, more: more)
            for case .code(let record, _) in FilledForm(template, try family(2), on: fixture.day).marks.map(\.shape) {
                return record
            }
            return nil
        }
        #expect(try record("\(rows(2)), \(narrow)")?.values.map(\.path) == ["household.1.name"])
        let beyond = try record("\(rows(1)), \(code)", more: "\"addendum\": true,")
        #expect(beyond?.values.count == 10)
        #expect(beyond?.serial == nil)
    }

    @Test("holds no address, nor what leads to it, of somebody under 支援措置")
    func protection() throws {
        let fields = ["address.new.full", "address.new.postal", "address.old.text", "person.phone", "person.name"]
        let places = fields.enumerated().map { index, path in
            "{\"name\": \"\(index)\", \"kind\": \"text\", \"path\": \"\(path)\", \"box\": [20, \(20 + index * 10), 80, 8]}"
        }
        let asked =
            "{\"name\": \"写し\", \"kind\": \"code\", \"paths\": [\"address.new.text\"], \"box\": [150, 90, 40, 40]}"
        let values: KeyValuePairs = [
            "address.new.text": "架橋市川辺三丁目５番８号", "address.new.postal": "000-2000", "address.old.text": "岩木県岩木市一丁目",
            "person.phone": "0999-00-0146", "person.name": "保護花子",
        ]
        for isProtected in [false, true] {
            let filled = try fixture.filled(
                (places + [code, asked]).joined(separator: ", "), values, isProtected: isProtected)
            let records = filled.marks.compactMap { mark -> FormRecord? in
                if case .code(let record, _) = mark.shape { record } else { nil }
            }
            #expect(records.map { $0.values.count } == (isProtected ? [1, 0] : [5, 1]))
            let read = try FormCode.record(FormCode.text(records[0]))
            #expect(read.values.map(\.text.text).contains("保護花子"))
            #expect(read.values.contains { $0.text.text.contains("川辺") } == !isProtected)
        }
    }

    @Test("asks for a larger box or fewer paths where it does not fit")
    func tooSmall() throws {
        let small = "{\"name\": \"コード\", \"kind\": \"code\", \"box\": [150, 20, 15, 15]}"
        let filled = FilledForm(try fixture.template("\(rows(12)), \(small)"), try family(12), on: fixture.day)
        let problem = FormProblem(form: "test", field: "コード", page: 1, kind: .code)
        #expect(try fixture.paper.problems(of: filled) == [problem])
        #expect(throws: Faults([problem.fault])) { try fixture.pdf(filled) }
        let settled = filled.deciding(.handwriting, at: problem.place)
        #expect(try fixture.paper.problems(of: settled) == [])
        #expect(settled.fieldsByHand == [], "nobody writes a code by hand")
    }

    @Test("leaves a quiet zone inside its box")
    func quietZone() throws {
        let filled = try fixture.filled(code, [:])
        let ink = try GreyPicture(of: fixture.pdf(filled), dotsPerInch: 200).ink(dotsPerInch: 200)
        let (left, right) = (ink.map(\.x).min() ?? 0, ink.map(\.x).max() ?? 0)
        let fitted = try FormFitter(typesetter: Typesetter(.standard), words: FormWords()).fit(filled)
        let module = try #require(fitted.marks.first?.code?.module)
        #expect(left - 150 >= 3.9 * module && 195 - right >= 3.9 * module, "\(left) \(right) \(module)")
    }

    // MARK: Codes that are none

    private func sample() throws -> String {
        let template = try fixture.template("\(rows(2)), \(code)")
        for case .code(let record, _) in FilledForm(template, try family(2), on: fixture.day).marks.map(\.shape) {
            return try FormCode.text(record)
        }
        return ""
    }

    private func fault(_ text: String) -> Fault? {
        do throws(Fault) {
            _ = try FormCode.record(text, line: 3)
            return nil
        } catch {
            return error
        }
    }

    @Test("is refused with the reason where it is foreign, newer, cut off, changed or too long")
    func refusals() throws {
        let text = try sample()
        let line = ["line": "3"]
        #expect(fault(text) == nil)
        for foreign in ["", "https://example.jp/", "KKH", "KKHx:00", "KKH:00", "kkh1:00", "KKH-1:00"] {
            #expect(fault(foreign) == Fault(.codeForeign, line), "\(foreign)")
        }
        #expect(
            fault("KKH2" + text.dropFirst(4)) == Fault(.codeNewer, ["line": "3", "found": "2", "known": "1"]))
        #expect(fault("KKH1:") == Fault(.codeTruncated, line))
        #expect(fault(String(text.prefix(text.count / 6 * 3 + 2))) == Fault(.codeTruncated, line))
        #expect(fault("KKH1:" + String(repeating: "0", count: 5000)) == Fault(.codeTooLong, line))
        #expect(fault("KKH1:あいう") == Fault(.codeDamaged, line))
        let bomb = try Deflate.pack([UInt8](repeating: 0, count: 400_000), dictionary: [0])
        #expect(bomb.count < 2000)
    }

    @Test("finds every changed and every missing character", arguments: UInt64(1)...3)
    func integrity(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let text = try sample()
        let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")
        for _ in 0..<100 {
            var changed = Array(text)
            let place = Int.random(in: 5..<changed.count, using: &generator)
            changed[place] = alphabet.randomElement(using: &generator) ?? "0"
            if String(changed) != text { #expect(fault(String(changed)) != nil, "seed \(seed), \(place)") }
            let cut = String(text.prefix(Int.random(in: 0..<text.count, using: &generator)))
            #expect(fault(cut) != nil, "seed \(seed), \(cut.count) characters")
        }
    }

    @Test("carries any record there and back", arguments: UInt64(1)...3)
    func anyRecord(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let parts = ["髙", "\u{E0100}", "𠮷", "\u{FA19}", "タ", "0", " ", "　", "か\u{3099}", "\u{301}", "\"", ",", "="]
        for round in 0..<60 {
            let values = (0..<Int.random(in: 0...30, using: &generator)).map { index in
                let text = (0..<Int.random(in: 0...20, using: &generator))
                    .compactMap { _ in parts.randomElement(using: &generator) }.joined()
                return FormRecord.Value(path: "household.\(index).name", text: ScalarText(text))
            }
            let record = FormRecord(
                form: "moving-in", version: "2026-04", serial: FormSerial(number: round + 1), day: fixture.day,
                values: values)
            #expect(try FormCode.record(FormCode.text(record)) == record, "seed \(seed), round \(round)")
        }
    }
}

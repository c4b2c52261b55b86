import Foundation
import Kakehashi
import TestSupport
import Testing

@Suite("Answers")
struct AnswersTests {
    @Test(
        "are kept in the one form of their kind",
        arguments: [
            ("person.name", "　𠮷田　髙志 ", "𠮷田　髙志"),
            ("person.name", "葛\u{E0100}城", "葛\u{E0100}城"),
            ("person.name", "神\u{FA19}", "神\u{FA19}"),
            ("person.kana", "よしだ　ﾀｶｼ", "ヨシダ タカシ"),
            ("person.birth", "1988-04-12", "1988-04-12"),
            ("person.birth", "1931-05-00", "1931-05-00"),
            ("person.birth", "昭和64年1月7日", "1989-01-07"),
            ("moving.date", "令和8年11月14日", "2026-11-14"),
            ("person.phone", "０９０－００００－４１１２", "090-0000-4112"),
            ("address.new.postal", "〒0002000", "000-2000"),
            ("account.number", "０１２３４５６", "0123456"),
            ("household.count", "3", "3"),
            ("certificate.origin", "yes", "yes"),
            ("person.sex", "female", "female"),
            ("certificate.kinds", "seal residentAll", "residentAll seal"),
            ("address.new.building", "", ""),
        ])
    func canonical(path: String, typed: String, kept: String) throws {
        let value = try #require(try Answers().setting(path, typed)[path])
        #expect(value.hasSameScalars(as: kept))
    }

    @Test(
        "are refused where one is given twice",
        arguments: [
            #"{"person.name": "葛󠄀城", "person.name": "葛城"}"#, #"{"person": {"name": "葛󠄀城"}, "person.name": "葛城"}"#,
            #"{"household": [{"name": "a"}], "household.1.name": "b"}"#,
        ])
    func twice(body: String) throws {
        let json = Data("{\"schemaVersion\": 1, \"answers\": \(body)}".utf8)
        let faults = try #require(#expect(throws: Faults.self) { try Answers.parse(json) })
        #expect(faults.all.map(\.code) == [.answersTwice])
    }

    @Test(
        "are refused where they are not of their kind",
        arguments: [
            ("person.kana", "吉田", "kana"), ("person.birth", "1989-02-30", "partialDate"),
            ("person.birth", "昭和64年1月32日", "partialDate"), ("moving.date", "2026-11-00", "date"),
            ("moving.date", "S20.3.00", "date"),
            ("person.phone", "12345", "phone"), ("address.new.postal", "12", "postalCode"),
            ("account.number", "123456", "digits"), ("household.count", "13", "number"),
            ("household.count", "many", "number"), ("certificate.origin", "maybe", "flag"),
            ("person.sex", "男", "choice"), ("certificate.kinds", "seal nothing", "choices"),
            ("person.name", "一行\n二行", "name"), ("address.new.text", "a\u{7}b", "text"),
        ])
    func wrongKind(path: String, typed: String, kind: String) {
        #expect(throws: Fault(.answersWrongKind, ["path": path, "kind": "@kind.\(kind)"])) {
            _ = try Answers().setting(path, typed)
        }
    }

    @Test("name the right era where a day is written with another", arguments: ["person.birth", "moving.date"])
    func era(path: String) {
        let values = [
            "path": path, "era": "昭和", "right": "平成", "span": "昭和元年12月25日–昭和64年1月7日",
        ]
        #expect(throws: Fault(.answersEra, values)) { _ = try Answers().setting(path, "S64.1.8") }
    }

    @Test("are refused where they are too long")
    func tooLong() {
        let name = String(repeating: "寿限無", count: 21)
        #expect(throws: Fault(.answersTooLong, ["path": "person.name", "limit": "60"])) {
            _ = try Answers().setting("person.name", name)
        }
    }

    @Test(
        "know no other paths",
        arguments: [
            ("person.nmae", "person.name"), ("household.0.name", "household.*.name"),
            ("household.13.name", "household.*.name"),
            ("household.*.name", "household.*.name"), ("household.2.nmae", "household.*.name"),
            ("children.1.name", "children.*.name"),
        ])
    func unknownPath(path: String, nearest: String) {
        #expect(throws: Fault(.answersUnknownPath, ["path": path, "nearest": nearest])) {
            _ = try Answers().setting(path, "1")
        }
    }

    @Test("say so of a path that is like none", arguments: ["individualNumber", "", "a.b.c.d"])
    func strangePath(path: String) {
        #expect(throws: Fault(.answersStrangePath, ["path": path])) { _ = try Answers().setting(path, "1") }
    }

    @Test("forget members beyond their number")
    func members() throws {
        var answers = try Answers().setting("household.count", "3").setting("household.3.name", "辻")
        answers = try answers.setting("household.count", "2")
        #expect(answers["household.3.name"] == nil)
        #expect(answers.memberCount == 2)
    }

    @Test("tell 神 from 神")
    func scalars() throws {
        let one = try Answers().setting("person.name", "神")
        let other = try Answers().setting("person.name", "\u{FA19}")
        #expect(one != other)
    }

    @Test("have no path for the 個人番号")
    func noIndividualNumber() {
        let words = ["individual", "mynumber", "myNumber", "個人番号"]
        #expect(!Vocabulary.entries.contains { entry in words.contains { entry.path.contains($0) } })
    }
}

@Suite("Answers as a file")
struct AnswersFileTests {
    @Test("read nested objects, members, numbers and flags")
    func reads() throws {
        let json = """
            {"schemaVersion": 1, "answers": {
              "person": {"name": "髙﨑", "birth": "1947-03-15"}, "person.kana": "たかさき",
              "certificate": {"kinds": ["seal", "residentAll"], "copies": {"seal": 2}, "origin": false},
              "household": [{"name": "一"}, {"name": "二", "sex": null}]}}
            """
        let answers = try Answers.parse(Data(json.utf8))
        #expect(answers["person.name"] == "髙﨑")
        #expect(answers["person.kana"] == "タカサキ")
        #expect(answers["certificate.kinds"] == "residentAll seal")
        #expect(answers["certificate.copies.seal"] == "2")
        #expect(answers["certificate.origin"] == "no")
        #expect(answers["household.count"] == "2")
        #expect(answers["household.2.name"] == "二")
        #expect(answers["household.2.sex"] == "")
        #expect(try Answers.parse(try answers.json()) == answers)
    }

    @Test("tell every fault at once")
    func faults() throws {
        let json = """
            {"schemaVersion": 1, "answers": {"person.nmae": "x", "person": {"birth": "soon"}, "household": [1]}}
            """
        let expected: Set<Fault> = [
            Fault(.answersUnknownPath, ["path": "person.nmae", "nearest": "person.name"]),
            Fault(.answersWrongKind, ["path": "person.birth", "kind": "@kind.partialDate"]),
            Fault(.answersWrongKind, ["path": "household", "kind": "@kind.members"]),
        ]
        let faults = #expect(throws: Faults.self) { _ = try Answers.parse(Data(json.utf8)) }
        #expect(Set(faults?.all ?? []) == expected)
    }

    @Test(
        "are refused whole where they are no answers",
        arguments: [
            ("{\"schemaVersion\": 1,\n \"answers\": }", Fault(.answersUnreadable, ["line": "2", "column": "13"])),
            ("", Fault(.answersUnreadable, ["line": "1", "column": "1"])),
            ("{\"schemaVersion\": 2, \"answers\": {}}", Fault(.answersVersion, ["version": "2"])),
            ("{\"person.name\": \"x\"}", Fault(.answersVersion, ["version": "-"])),
            ("[]", Fault(.answersVersion, ["version": "-"])),
            ("{\"schemaVersion\": 1}", Fault(.answersAbsent)),
            ("{\"schemaVersion\": 1, \"answers\": []}", Fault(.answersAbsent)),
            (String(repeating: "[", count: 2000), Fault(.answersUnreadable, ["line": "1", "column": "33"])),
            (String(repeating: " ", count: 70_000), Fault(.answersTooLarge, ["limit": "64 KiB"])),
        ])
    func refused(json: String, fault: Fault) {
        #expect(throws: Faults([fault])) { _ = try Answers.parse(Data(json.utf8)) }
    }

    @Test(
        "are refused in plain words",
        arguments: [
            (
                Fault(.answersWrongKind, ["path": "person.birth", "kind": "@kind.partialDate"]),
                "項目「person.birth」の値が、日付（2026-11-18。わからないところは 00）ではありません。日付（2026-11-18。わからないところは 00）を入れてください。",
                "The value of 'person.birth' is not a day (2026-11-18, with 00 for what is unknown). Give a day (2026-11-18, with 00 for what is unknown)."
            ),
            (
                Fault(.answersUnknownPath, ["path": "person.nmae", "nearest": "person.name"]),
                "「person.nmae」という項目はありません。近い項目は「person.name」です。一覧は Kiosk/Forms/VOCABULARY.md にあります。",
                "There is no data path 'person.nmae'. The nearest is 'person.name'; Kiosk/Forms/VOCABULARY.md lists all."
            ),
            (
                Fault(.answersStrangePath, ["path": "x"]),
                "「x」という項目はありません。一覧は Kiosk/Forms/VOCABULARY.md にあります。",
                "There is no data path 'x'. Kiosk/Forms/VOCABULARY.md lists all."
            ),
            (
                Fault(.answersTooLong, ["path": "person.name", "limit": "60"]),
                "項目「person.name」の値が60文字を超えています。60文字までに短くしてください。",
                "The value of 'person.name' is longer than 60 characters. Shorten it to 60 characters."
            ),
            (
                Fault(.answersUnreadable, ["line": "2", "column": "13"]),
                "回答のファイルを2行13文字目から読めません。JSONとして正しく書き直してください。",
                "The answers cannot be read from line 2, column 13 on. Make it correct JSON."
            ),
            (
                Fault(.answersTooLarge, ["limit": "64 KiB"]), "回答が大きすぎます（上限 64 KiB）。一回の来庁分だけを入れてください。",
                "The answers are too large (limit 64 KiB). Put in one visit only."
            ),
            (
                Fault(.answersAbsent),
                "回答のファイルに answers がありません。schemaVersion と並べて、回答を answers の中に書いてください。",
                "The answers have no object 'answers'. Write the answers inside 'answers', beside schemaVersion."
            ),
            (
                Fault(.answersVersion, ["version": "2"]),
                "回答の schemaVersion が 2 で、このプログラムが知っているのは 1 だけです。schemaVersion を 1 とし、回答を answers の中に書いてください。",
                "The answers have schemaVersion 2; this program knows 1 only. Set schemaVersion to 1 and write the answers inside 'answers'."
            ),
        ])
    func sentences(fault: Fault, japanese: String, english: String) throws {
        #expect(try ShippedPhrases.load("ja").advice(on: fault) == japanese)
        #expect(try ShippedPhrases.load("en").advice(on: fault) == english)
    }
}

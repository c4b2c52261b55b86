import Foundation
import Kakehashi
import TestSupport
import Testing

@testable import KakehashiCounter

/// One row of `Kiosk/Procedures/CASES.md`: a family, its answers, and what follows by law and by the city's ordinances.
struct ProcedureCase: Sendable, CustomTestStringConvertible {
    let name: String
    let event: String
    let day: LocalDate
    let people: [[String]]
    let answers: [String: String]
    /// `moving-in 2026-11-30`, `moving-in late 2026-08-17`, `moped`.
    let steps: [String]
    let yen: Int
    let words: [String]
    let source: String

    var testDescription: String { name }

    /// Every row of the table; one that cannot be read is left out, and missed by the test of their number.
    static let all: [ProcedureCase] = {
        let file = Shipped.kiosk.appending(path: "Procedures/CASES.md")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst().compactMap { ProcedureCase($0) }
    }()

    private init?(_ row: Substring) {
        let cells = row.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
            .map { $0.trimmingCharacters(in: .whitespaces) }
        guard cells.count == 9, let day = LocalDate(cells[2]), let yen = Int(cells[6]) else { return nil }
        name = cells[0]
        event = cells[1].trimmingCharacters(in: ["`"])
        self.day = day
        people = ProcedureCase.list(cells[3]).map { $0.split(separator: " ").map(String.init) }
        answers = Dictionary(
            cells[4].split(separator: " ").compactMap { pair in
                let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
                return parts.count == 2 ? (parts[0], parts[1].replacing(",", with: " ")) : nil
            }, uniquingKeysWith: { $1 })
        steps = ProcedureCase.list(cells[5])
        self.yen = yen
        words = ProcedureCase.list(cells[7])
        source = cells[8]
    }

    private static func list(_ text: String) -> [String] {
        text.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
    }

    /// What this family says to a question; nil where the row has no answer and there is no usual one.
    func answer(to input: Question.Input) -> String? {
        if let own = answers[input.path] { return own }
        let parts = input.path.split(separator: ".").map(String.init)
        let number = parts[0] == "person" ? 0 : parts[0] == "household" ? Int(parts[1]) : nil
        if let number, number < people.count, let last = parts.last {
            let person = people[number]
            switch last {
            case "relation": return person[0]
            case "birth": return person[1]
            case "card", "health", "transfer": return person.dropFirst(2).contains(last) ? "yes" : "no"
            default: break
            }
        }
        if input.path == "household.count" { return "\(people.count - 1)" }
        return ProcedureCase.usual[input.pattern] ?? (input.isOptional ? "" : nil)
    }

    private static let usual = [
        "filer.role": "self", "person.name": "架橋　太郎", "household.*.name": "架橋　花子", "person.sex": "male",
        "household.*.sex": "female", "moving.date": "2026-11-14", "moving.from": "japan",
        "moving.leaving": "2026-11-28",
        "address.new.text": "架橋市橋詰二丁目７番１１号", "address.old.text": "岩木県葛城市南水元三丁目１４番",
        "address.next.text": "多摩野県青嵐市中央四丁目５番６号", "head.name": "架橋　一郎", "person.care": "none",
        "household.*.care": "none", "household.*.school": "葛城市立南水元小学校", "claimant.who": "person",
        "claimant.occupation": "employee", "claimant.pension": "employees", "partner.occupation": "employee",
        "allowance.older": "no", "insurance.kind": "association", "account.bank": "架橋信用金庫", "account.branch": "本店",
        "account.kind": "ordinary", "account.number": "0123456", "account.holder": "カケハシ　タロウ",
        "voucher.delivery": "counter", "card.signature": "no", "health.card": "yes", "dog.name": "ポチ", "dog.breed": "柴",
        "dog.colour": "茶", "dog.sex": "male", "dog.birth": "2020-00-00", "water.start": "2026-12-10",
        "water.use": "home",
        "water.home": "own", "water.payment": "slip", "agent.name": "川辺　次郎", "agent.address": "架橋市川辺１",
        "agent.birth": "1970-01-01", "certificate.subject": "self", "certificate.purpose": "other",
        "certificate.origin": "no", "certificate.relation": "no", "subject.name": "架橋　三郎",
        "subject.birth": "1950-01-01", "subject.address": "架橋市川辺２", "tax.year": "latest", "tax.copies": "1",
        "tax.livedHere": "yes", "tax.purpose": "other",
    ]
}

@Suite("What each family needs, by law and ordinance")
struct ProcedureCaseTests {
    let desk: FormDesk

    init() throws { desk = try Shipped.desk() }

    @Test("the table has the twelve families that were tried and many more, each with its source")
    func table() throws {
        let file = Shipped.kiosk.appending(path: "Procedures/CASES.md")
        let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { $0.hasPrefix("| ") }
        #expect(ProcedureCase.all.count == rows.count - 1)
        #expect(ProcedureCase.all.count >= 52)
        #expect(ProcedureCase.all.filter { $0.source.isEmpty }.map(\.name) == [])
        #expect(Set(ProcedureCase.all.map(\.name)).count == ProcedureCase.all.count)
        let told = Set(
            ProcedureCase.all.flatMap(\.steps).compactMap { $0.split(separator: " ").first.map(String.init) })
        let steps = desk.events.flatMap(\.procedures).map { $0.form ?? $0.id }
        #expect(Set(steps).subtracting(told) == [], "steps that no row comes to")
    }

    /// The same answers through the real interview with the shipped files, as a resident would give them.
    @Test("steps, last days, fees and papers are those of the table", arguments: ProcedureCase.all)
    func follows(row: ProcedureCase) throws {
        let interview = try desk.interview(event: row.event, on: row.day)
        let event = try #require(desk.events.first { $0.id == row.event })
        var answers = try event.opening(Answers())
        var asked: Set<String> = []
        while let question = interview.next(after: answers), asked.count < 400 {
            for input in question.inputs where !answers.isAnswered(input.path) {
                asked.insert(input.path)
                let answer = try #require(row.answer(to: input), "\(row.name): no answer to \(input.path)")
                answers = try answers.setting(input.path, answer)
            }
        }
        #expect(Set(row.answers.keys).subtracting(asked) == [], "answers that nobody asked for")
        let wanted = interview.steps(for: answers)
        let steps = wanted.map { NextStep($0, answers, on: row.day) }
        let told = zip(wanted, steps).map { step, next in
            [step.id, next.isLate ? "late" : nil, next.lastDay?.description].compactMap { $0 }.joined(separator: " ")
        }
        #expect(told == row.steps)
        #expect(steps.compactMap(\.yen).reduce(0, +) == row.yen)
        let phrases = try NoticeWords(ShippedPhrases.load("ja"))
        let lines = steps.flatMap { [$0.form.japanese] + phrases.lines($0) }
        for word in row.words {
            let isWanted = !word.hasPrefix("×")
            let text = isWanted ? word : String(word.dropFirst())
            #expect(lines.contains { $0.contains(text) } == isWanted, "\(word)")
        }
        // What is printed can be printed: nothing that a form needs is missing.
        let forms = wanted.compactMap(\.form?.id)
        #expect(try forms.isEmpty || desk.problems(forms, answers, on: row.day).isEmpty)
    }
}

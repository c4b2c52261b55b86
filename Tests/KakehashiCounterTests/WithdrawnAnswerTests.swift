import Foundation
import Kakehashi
import KakehashiPaper
import TestSupport
import Testing

@testable import KakehashiCounter

@Suite("What was answered and does not hold any more")
struct WithdrawnAnswerTests {
    let day: LocalDate

    init() throws { day = try #require(visitDay) }

    private func text(_ pdf: Data) throws -> String {
        try runTool("/usr/bin/pdftotext", ["-raw", "-", "-"], input: [UInt8](pdf)).text
    }

    /// Everything that forms print or code.
    private func codes(_ visit: Visit, _ visits: Visits) throws -> [String] {
        let answers = try visits.applicableAnswers(of: visit)
        return try visits.forms(of: visit).flatMap { form in
            FilledForm(form, answers, on: visit.day).marks.flatMap { mark -> [String] in
                guard case .code(let record, _) = mark.shape else { return [] }
                return record.values.map(\.text.text)
            }
        }
    }

    @Test("is neither printed nor coded nor told: an agent who turned out to be the person")
    func agent() throws {
        let fixture = try VisitFixture(queue: nil)
        let token = try fixture.answered(.staff)
        try fixture.visits.answer(
            [
                ("filer.role", "agent"), ("agent.name", "代書 太助"), ("agent.phone", "0999-00-0777"),
                ("agent.address", "架橋市代書町1番"), ("agent.birth", "1980-01-01"),
            ], for: token)
        #expect(try codes(fixture.visits.visit(token), fixture.visits).contains("代書 太助"))
        #expect(try fixture.visits.visit(token).answers["agent.name"] == "代書 太助")
        try fixture.visits.answer([("filer.role", "self")], for: token)
        #expect(try !codes(fixture.visits.visit(token), fixture.visits).contains("代書 太助"))
        let printed = try text(fixture.visits.handOver(token))
        #expect(printed.contains("届"))
        #expect(!printed.contains("代書") && !printed.contains("0777"))
    }

    @Test("is neither printed nor coded: members beyond a lowered count, whatever is posted with it")
    func members() throws {
        for isFirst in [true, false] {
            let fixture = try VisitFixture(queue: nil)
            let token = try fixture.answered(.staff)
            let before = try fixture.visits.visit(token).answers
            let names = (1...3).compactMap { before["household.\($0).name"] }
            #expect(names.count == 3)
            var values = before.paths.filter { $0 != "household.count" }.map { (path: $0, value: before[$0] ?? "") }
            values.insert(("household.count", "1"), at: isFirst ? 0 : values.count)
            try fixture.visits.answer(values, for: token)
            let coded = try codes(fixture.visits.visit(token), fixture.visits)
            #expect(coded.contains(names[0]) && !coded.contains(names[1]) && !coded.contains(names[2]))
            let answers = try fixture.visits.visit(token).answers
            let pdf = try text(
                fixture.visits.desk.pdf(["moving-in"], answers, on: day)
            ).filter { !$0.isWhitespace }
            for (index, name) in names.enumerated() {
                #expect(pdf.contains(name.filter { !$0.isWhitespace }) == (index == 0), "\(name)")
            }
        }
    }

    @Test("nobody on a town's form is a problem that leads to the question who is meant")
    func nobody() throws {
        let scratch = try ScratchFolder()
        let folder = scratch.url.appending(path: "Forms/town")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let form = """
            {"schemaVersion": 1, "id": "town", "version": "1", "name": {"ja": "町の様式", "en": "Town's form"},
             "counter": {"ja": "窓口", "en": "Counter"}, "artwork": "artwork.pdf", "pages": [[210, 297]],
             "fields": [{"name": "一人目", "kind": "text", "path": "cards.1.name", "box": [20, 20, 80, 8]}]}
            """
        try Data(form.utf8).write(to: folder.appending(path: "form.json"))
        try Data(plainPDF(saying: "TOWN")).write(to: folder.appending(path: "artwork.pdf"))
        let desk = try FormDesk(KioskFiles([Shipped.kiosk, scratch.url]), paper: Paper())
        let fixture = try VisitFixture(queue: nil, desk: desk)
        let token = try fixture.visits.begin(.kiosk, language: "ja")
        try fixture.visits.choose(.forms(["town"]), for: token)
        try fixture.visits.answer(
            [("person.name", "一"), ("person.card", "no"), ("household.count", "0")], for: token)
        var answers = try fixture.visits.visit(token).answers
        let interview = try fixture.visits.interview(of: fixture.visits.visit(token))
        while let question = interview.next(after: answers) {
            for input in question.inputs where answers[input.path] == nil {
                answers = try answers.setting(input.path, "")
            }
        }
        try fixture.visits.answer(answers.paths.map { ($0, answers[$0] ?? "") }, for: token)
        let items = try fixture.visits.preflight(token)
        #expect(items.map(\.problem.kind) == [.nobody])
        #expect(items.first?.question?.inputs.contains { $0.path == "person.card" } ?? false)
        #expect(items.first?.offers == [.handwriting] && items.first?.needsStaff == false)
    }
}

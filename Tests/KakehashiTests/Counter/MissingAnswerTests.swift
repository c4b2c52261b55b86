import Foundation
import Kakehashi
import TestSupport
import Testing

@Suite("Answers that a form prints and that were never given")
struct MissingAnswerTests {
    let day: LocalDate
    let book: QuestionBook

    init() throws {
        day = try #require(LocalDate(year: 2026, month: 11, day: 18))
        let file = Repository.path("Kiosk/Procedures/questions.json")
        book = try QuestionBook(json: Data(contentsOf: URL(filePath: file)), file: file)
    }

    private func missing(_ fields: [(name: String, path: String)], _ answers: [String: String]) throws -> [String] {
        let list = fields.enumerated().map { index, field in
            "{\"name\": \"\(field.name)\", \"kind\": \"text\", \"path\": \"\(field.path)\", \"box\": [10, \(10 + 9 * index), 50, 8]}"
        }
        let form = try template(list.joined(separator: ", "))
        let given = try Answers().setting(all: answers.map { (path: $0.key, value: $0.value) })
        return Interview(forms: [form], questions: book, on: day).missing(given).map { problem in
            guard case .missing(let path) = problem.kind else { return "?" }
            return "\(problem.field) \(path)"
        }
    }

    @Test("are named by field and path")
    func plain() throws {
        let fields = [("氏名", "person.name"), ("電話", "person.phone")]
        #expect(try missing(fields, [:]) == ["氏名 person.name", "電話 person.phone"])
        #expect(try missing(fields, ["person.name": "髙﨑"]) == ["電話 person.phone"])
        #expect(try missing(fields, ["person.name": "髙﨑", "person.phone": ""]) == [], "asked and left blank")
    }

    @Test("do not count where they do not apply to the person")
    func conditions() throws {
        let fields = [("だれの", "certificate.subject"), ("その人", "subject.name")]
        #expect(try missing(fields, ["certificate.subject": "self"]) == [])
        #expect(try missing(fields, ["certificate.subject": "other"]) == ["その人 subject.name"])
    }

    @Test("of members count for as many as there are, and for the first until it is known how many")
    func members() throws {
        let fields = (1...3).map { ("\($0)人目", "household.\($0).name") }
        #expect(try missing(fields, [:]) == ["1人目 household.count"])
        #expect(try missing(fields, ["household.count": "0"]) == [])
        #expect(
            try missing(fields, ["household.count": "2", "household.1.name": "一"]) == ["2人目 household.2.name"])
    }

    @Test("behind what follows from them are found too")
    func derived() throws {
        #expect(try missing([("住所", "address.new.full")], [:]) == ["住所 address.new.text"])
        let child = ["household.count": "1", "household.1.relation": "child", "household.1.birth": "2020-01-01"]
        #expect(
            try missing([("子", "children.1.name"), ("二人目の子", "children.2.name")], child) == ["子 household.1.name"])
    }

    @Test("are none in the sample's answers", arguments: ["moving-in", "certificate"])
    func sample(name: String) throws {
        let answers = try Answers.parse(
            Data(contentsOf: URL(filePath: Repository.path("Scripts/sample/answers/\(name).json"))))
        let ids =
            name == "certificate"
            ? ["certificate-request"] : ["moving-in", "child-allowance", "child-medical", "childcare-voucher"]
        let forms = try ids.map { id in
            let file = Repository.path("Kiosk/Forms/\(id)/form.json")
            return try FormTemplate(json: Data(contentsOf: URL(filePath: file)), file: file)
        }
        #expect(Interview(forms: forms, questions: book, on: day).missing(answers) == [])
    }
}

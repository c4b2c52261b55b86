import Foundation
import Testing

@testable import Kakehashi

@Suite("A form that would come out empty")
struct EmptyFormTests {
    let day: LocalDate

    init() throws { day = try #require(LocalDate(year: 2026, month: 11, day: 18)) }

    private func template(_ fields: String) throws -> FormTemplate {
        let json = """
            {"schemaVersion": 1, "id": "test", "version": "1", "name": {"ja": "試験", "en": "Test"},
             "counter": {"ja": "窓口", "en": "Counter"}, "artwork": "artwork.pdf", "pages": [[210, 297], [210, 297]],
             "fields": [\(fields)]}
            """
        return try FormTemplate(json: Data(json.utf8), file: "form.json")
    }

    private func rows(_ list: String) -> String {
        """
        {"name": "届出人", "kind": "text", "path": "person.name", "box": [10, 10, 50, 8]},
        {"name": "一", "kind": "text", "path": "\(list).1.name", "page": 2, "box": [10, 20, 50, 8]},
        {"name": "二", "kind": "text", "path": "\(list).2.name", "page": 2, "box": [10, 30, 50, 8]}
        """
    }

    private func problems(_ list: String, _ values: KeyValuePairs<String, String>) throws -> [FormProblem] {
        let answers = try Answers().setting(all: values.map { (path: $0.key, value: $0.value) })
        return FilledForm(try template(rows(list)), answers, on: day).problems
    }

    /// A list, answers by which nobody is in it, and one more by which somebody is.
    static let lists: [(list: String, nobody: KeyValuePairs<String, String>, somebody: [String: String])] = [
        ("insured", ["household.count": "0", "person.health": "no"], ["person.health": "yes"]),
        ("insured", ["household.count": "0"], ["person.health": "yes"]),
        // Of 75 years and more, they are in another insurance.
        (
            "insured", ["household.count": "0", "person.health": "yes", "person.birth": "1944-01-01"],
            ["person.birth": "1964-01-01"]
        ),
        (
            "cards", ["household.count": "1", "person.card": "no", "household.1.card": "no"],
            ["household.1.card": "yes"]
        ),
        (
            "children", ["household.count": "1", "household.1.relation": "wife", "household.1.birth": "1990-01-01"],
            ["household.1.relation": "child", "household.1.birth": "2019-01-01"]
        ),
        (
            "pupils", ["household.count": "1", "household.1.birth": "2017-01-01", "household.1.transfer": "no"],
            ["household.1.transfer": "yes"]
        ),
        ("elders", ["household.count": "0", "person.birth": "1990-01-01"], ["person.birth": "1940-01-01"]),
    ]

    @Test("is told before printing, with the way on", arguments: lists.indices)
    func nobody(index: Int) throws {
        let (list, nobody, somebody) = Self.lists[index]
        let expected = FormProblem(form: "test", field: list, page: 2, kind: .nobody)
        #expect(try problems(list, nobody) == [expected])
        let answers = try Answers().setting(all: nobody.map { (path: $0.key, value: $0.value) })
        let place = FormRemedies.Place(form: "test", field: list)
        let byHand = FilledForm(
            try template(rows(list)), answers, on: day, remedies: FormRemedies().choosing(.handwriting, at: place))
        #expect(byHand.problems == [])
        let filled = try answers.setting(all: somebody.map { (path: $0.key, value: $0.value) })
        #expect(FilledForm(try template(rows(list)), filled, on: day).problems == [])
    }

    @Test("is none where the rows are for others beside the person, or where it is not known yet how many there are")
    func others() throws {
        #expect(try problems("household", ["household.count": "0", "person.name": "一"]) == [])
        #expect(try problems("insured", ["person.name": "一"]) == [])
    }

    /// A required choice, the answer, and the problems.
    static let choices: [(kind: String, value: String, problems: [String])] = [
        ("choiceCircle", "male", []), ("choiceCircle", "female", []), ("choiceCircle", "", ["missing"]),
        ("check", "female", []), ("check", "", ["missing"]),
    ]

    @Test("is none where the paper has no place for a choice on purpose", arguments: choices.indices)
    func unmarked(index: Int) throws {
        let (kind, value, problems) = Self.choices[index]
        let form = try template(
            """
            {"name": "性別", "kind": "\(kind)", "path": "person.sex", "required": true,
             "options": {"male": [10, 10, 5, 5], "female": null}}
            """)
        #expect(FilledForm(form, try Answers().setting("person.sex", value), on: day).problems.map(\.word) == problems)
        #expect(FilledForm(form, Answers(), on: day).problems.map(\.word) == ["missing"])
    }

    @Test("is told where of several choices one has no place and none is left, or the paper does not know it")
    func several() throws {
        let form = try template(
            """
            {"name": "種類", "kind": "check", "path": "certificate.kinds", "required": true,
             "options": {"seal": null, "residentAll": [20, 10, 4, 4]}}
            """)
        for (value, problems) in [
            ("seal", []), ("seal residentAll", []), ("residentOne", ["choice"]), ("seal residentOne", ["choice"]),
        ] {
            let answers = try Answers().setting("certificate.kinds", value)
            #expect(FilledForm(form, answers, on: day).problems.map(\.word) == problems, "\(value)")
        }
    }
}

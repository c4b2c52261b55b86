import Foundation
import TestSupport
import Testing

@testable import Kakehashi
@testable import KakehashiCounter

@Suite("The interview")
struct InterviewTests {
    let desk: FormDesk
    let day: LocalDate

    init() throws {
        desk = try Shipped.desk()
        day = try #require(visitDay)
    }

    /// Answers questions from a file of answers, and notes what was asked.
    private func hold(_ interview: Interview, with file: Answers) throws -> (asked: [String], answers: Answers) {
        var answers = Answers()
        for path in interview.given { answers = try answers.setting(path, file[path] ?? "") }
        var asked: [String] = []
        while let question = interview.next(after: answers) {
            asked.append(question.id)
            for input in question.inputs { answers = try answers.setting(input.path, file[input.path] ?? "") }
        }
        return (asked, answers)
    }

    @Test("asks a family moving in each thing once, and fills five forms from it")
    func family() throws {
        let interview = try desk.interview(event: "moving-in", on: day)
        let (asked, answers) = try hold(interview, with: Shipped.answers("moving-in"))
        #expect(
            asked == [
                "moving-matters", "role", "name", "birth", "sex", "phone", "moving-from", "moving-date", "planned-date",
                "new-address", "old-address", "old-head", "origin", "relation", "holdings", "household-count",
                "member-name.1", "member-birth.1", "member-sex.1", "member-relation.1", "member-holdings.1",
                "member-name.2", "member-birth.2", "member-sex.2", "member-relation.2", "member-holdings.2",
                "member-transfer.2", "member-school.2",
                "member-name.3", "member-birth.3", "member-sex.3", "member-relation.3", "member-holdings.3",
                "claimant", "claimant-work", "partner-work", "older-children", "insurance",
                "insurance-details", "account-bank", "account-number", "voucher-delivery",
            ])
        #expect(Set(asked).count == asked.count)
        #expect(interview.forms(for: answers).map(\.id) == Shipped.family)
        #expect(answers == (try Shipped.answers("moving-in")))
    }

    /// What happened, the sample's answers to it, the forms that follow, and how many questions lead there.
    static let happenings: [(event: String, sample: String, forms: [String], questions: Int)] = [
        (
            "moving-in", "moving-in-elders",
            [
                "moving-in", "card-continuation", "seal-registration", "national-health-insurance",
                "care-insurance-address", "dog-registration", "water-start",
            ], 38
        ),
        (
            "moving-within", "moving-within",
            ["moving-within", "card-address", "care-insurance-address", "water-start"],
            32
        ),
        ("moving-out", "moving-out", ["moving-out", "national-health-insurance"], 18),
        ("tax-certificate", "tax-certificate", ["tax-certificate"], 13),
        ("seal-registration", "seal-registration", ["seal-registration"], 11),
        ("health-insurance", "health-insurance", ["national-health-insurance"], 18),
    ]

    @Test("leads from what happened to the forms that the person needs, and no others", arguments: happenings)
    func happening(event: String, sample: String, forms: [String], questions: Int) throws {
        let interview = try desk.interview(event: event, on: day)
        let (asked, answers) = try hold(interview, with: Shipped.answers(sample))
        #expect(interview.forms(for: answers).map(\.id) == forms)
        #expect(asked.count == questions, "\(asked)")
        #expect(Set(asked).count == asked.count)
        #expect(answers == (try Shipped.answers(sample)))
    }

    @Test("asks somebody who moves alone for one form only")
    func alone() throws {
        let interview = try desk.interview(event: "moving-in", on: day)
        let file = try Shipped.answers("moving-in").setting("household.count", "0")
        let (asked, answers) = try hold(interview, with: file)
        #expect(asked.last == "household-count")
        #expect(interview.forms(for: answers).map(\.id) == ["moving-in"])
    }

    @Test("asks for the head of the household only where none of those who move is")
    func head() throws {
        let interview = try desk.interview(event: "moving-in", on: day)
        let file = try Shipped.answers("moving-in").setting("person.relation", "husband")
        let wife = try file.setting("household.1.relation", "head")
        #expect(try !hold(interview, with: wife).asked.contains("head-name"))
        let guest = try file.setting("person.relation", "cohabitant").setting("head.name", "大家")
        #expect(try hold(interview, with: guest).asked.contains("head-name"))
    }

    @Test("asks for copies of the certificates that were chosen, and not for children")
    func certificate() throws {
        let interview = try desk.interview(event: "certificate", on: day)
        let (asked, _) = try hold(interview, with: Shipped.answers("certificate"))
        #expect(
            asked == [
                "certificate-kinds", "copies-resident-all", "copies-seal", "certificate-mentions",
                "certificate-purpose", "certificate-subject", "role", "name", "birth", "phone", "new-address",
            ])
    }

    @Test("asks about the other person only where there is one")
    func subject() throws {
        let interview = try desk.interview(event: "certificate", on: day)
        let file = try Shipped.answers("certificate").setting("certificate.subject", "household")
            .setting("subject.name", "髙﨑 実").setting("subject.birth", "1945-01-01")
        let (asked, _) = try hold(interview, with: file)
        #expect(asked.contains("subject-name"))
        #expect(asked.contains("subject-birth"))
        #expect(!asked.contains("subject-address"))
    }

    @Test("goes back, and asks anew what a change brings")
    func back() throws {
        let interview = try desk.interview(event: "moving-in", on: day)
        var (_, answers) = try hold(interview, with: Shipped.answers("moving-in"))
        #expect(interview.previous(before: "name", answers)?.id == "role")
        #expect(interview.previous(before: "role", answers)?.id == "moving-matters")
        #expect(interview.previous(before: "moving-matters", answers) == nil)
        answers = try answers.setting("household.count", "4")
        #expect(interview.next(after: answers)?.id == "member-name.4")
        #expect(
            interview.question("member-name.4", answers)?.inputs.map(\.path) == [
                "household.4.name", "household.4.kana",
            ])
        answers = try answers.setting("filer.role", "agent")
        #expect(interview.next(after: answers)?.id == "agent-name")
    }

    @Test("has a question for everything that the forms need")
    func complete() throws {
        for form in desk.forms {
            let interview = try desk.interview(forms: [form.id], on: day)
            let asked = Set(desk.questions.drafts.flatMap(\.asks).map(\.pattern))
            let needed = interview.needed(try Answers().setting("filer.role", "agent"))
            #expect(needed.subtracting(asked).subtracting(["application.date"]) == [], "\(form.id)")
        }
    }

    @Test("has words for each question in each language", arguments: ["ja", "en"])
    func phrases(language: String) throws {
        let phrases = try ShippedPhrases.load(language)
        #expect(desk.questions.keys.filter { !phrases.has("question.\($0)") } == [])
    }
}

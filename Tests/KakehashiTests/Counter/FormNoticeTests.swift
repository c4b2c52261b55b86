import Foundation
import Kakehashi
import TestSupport
import Testing

@Suite("What to know about a form")
struct FormNoticeTests {
    private func template(_ keys: String) throws -> FormTemplate {
        let json = """
            {"schemaVersion": 1, "id": "test", "version": "1", "name": {"ja": "試験", "en": "Test"},
             "counter": {"ja": "窓口", "en": "Counter"}, "artwork": "artwork.pdf", "fields": [],
             \(keys.contains("\"pages\"") ? keys : keys + ", \"pages\": [[210, 297]]")}
            """
        return try FormTemplate(json: Data(json.utf8), file: "form.json")
    }

    private func day(_ text: String) throws -> LocalDate { try #require(LocalDate(text)) }

    @Test(
        "names every fault with its place",
        arguments: [
            ("\"validFrom\": \"2026-4-1\"", "validFrom", "day"),
            ("\"validFrom\": \"2026-04-01\", \"validUntil\": \"2026-03-31\"", "validUntil", "notBefore"),
            ("\"fee\": 300", "fee", "fee"), ("\"fee\": {}", "fee", "fee"), ("\"fee\": {\"yen\": -1}", "fee.yen", "yen"),
            ("\"fee\": {\"yen\": 1.5}", "fee.yen", "yen"),
            ("\"fee\": {\"yen\": 300, \"sen\": 1}", "fee.sen", "noSuchKey"),
            ("\"fee\": {\"each\": \"certificate.kinds\", \"yen\": {\"gold\": 1}}", "fee.yen.gold", "choice"),
            ("\"fee\": {\"each\": \"certificate.kinds\", \"yen\": {}}", "fee.yen", "fee"),
            ("\"fee\": {\"each\": \"x\", \"yen\": {\"seal\": 1}}", "fee.each", "path"),
            (
                "\"fee\": {\"each\": \"certificate.kinds\", \"yen\": {\"seal\": 1}, \"times\": \"certificate.copies\"}",
                "fee.times", "times"
            ),
            ("\"papers\": {}", "papers", "list"), ("\"papers\": [{\"ja\": \"印鑑\"}]", "papers[0].en", "text"),
            ("\"languages\": []", "languages", "languages"), ("\"languages\": [\"日本語\"]", "languages", "languages"),
            ("\"languages\": [\"ja\", \"ja\"]", "languages", "languages"), ("\"deadline\": 14", "deadline", "deadline"),
            ("\"deadline\": {\"days\": 0, \"from\": \"moving.date\"}", "deadline.days", "days"),
            ("\"deadline\": {\"days\": 14, \"from\": \"person.name\"}", "deadline.from", "datePath"),
            (
                "\"deadline\": {\"days\": 14, \"from\": \"moving.date\", \"counting\": \"soon\"}", "deadline.counting",
                "counting"
            ),
            (
                "\"deadline\": {\"days\": 14, \"from\": \"moving.date\", \"closed\": true}", "deadline.closed", "closed"
            ),
            (
                "\"deadline\": {\"days\": 14, \"from\": \"moving.date\", \"orEndOfMonth\": 1}", "deadline.orEndOfMonth",
                "flag"
            ),
            ("\"when\": {\"path\": \"moving.date\"}", "when", "condition"),
            ("\"pages\": [{\"size\": [210]}]", "pages[0]", "pageSize"),
            ("\"pages\": [{\"size\": [210, 297], \"turn\": 1}]", "pages[0].turn", "noSuchKey"),
        ])
    func faults(keys: String, place: String, expected: String) throws {
        let faults = #expect(throws: Faults.self) { _ = try template(keys) }
        let found = (faults?.all ?? []).map { [$0.values["place"], $0.values["expected"]] }
        #expect(found == [[place, "@expected.\(expected)"]])
        for language in ["ja", "en"] { #expect(try ShippedPhrases.load(language).has("expected.\(expected)")) }
    }

    @Test("a fee is a sum, a sum for each choice, or words")
    func fees() throws {
        let today = try day("2026-11-18")
        let each = try template(
            """
            "fee": {"each": "certificate.kinds", "times": "certificate.copies.*",
                    "yen": {"residentAll": 300, "seal": 300, "registerAll": 450}}
            """)
        let fee = try #require(each.notice.fee)
        #expect(fee.range == 300...450)
        var answers = try Answers().setting("certificate.kinds", "residentAll registerAll")
        #expect(fee.yen(for: answers, on: today) == nil)
        answers = try answers.setting("certificate.copies.residentAll", "2")
            .setting("certificate.copies.registerAll", "1")
        #expect(fee.yen(for: answers, on: today) == 1050)
        answers = try answers.setting("certificate.kinds", "residentItems")
        #expect(fee.yen(for: answers, on: today) == nil)
        #expect(try template("\"fee\": {\"yen\": 0}").notice.fee?.yen(for: Answers(), on: today) == 0)
        let words = try template("\"fee\": {\"text\": {\"ja\": \"頭数による\", \"en\": \"By number\"}}").notice.fee
        #expect(words?.text?.japanese == "頭数による")
        #expect(words?.yen(for: Answers(), on: today) == nil)
    }

    @Test("papers are those that this person needs, and those that cannot be told yet")
    func papers() throws {
        let today = try day("2026-11-18")
        let notice = try template(
            """
            "papers": [{"ja": "本人確認書類", "en": "ID"},
                       {"ja": "委任状", "en": "Letter of attorney", "when": {"path": "filer.role", "is": "agent"}}]
            """
        ).notice
        #expect(notice.papers(for: Answers(), on: today).map(\.japanese) == ["本人確認書類", "委任状"])
        let own = try Answers().setting("filer.role", "self")
        #expect(notice.papers(for: own, on: today).map(\.english) == ["ID"])
    }

    @Test("a page and a form are printed where their condition holds")
    func conditions() throws {
        let today = try day("2026-11-18")
        let form = try template(
            """
            "pages": [[210, 297], {"size": [297, 420], "when": {"path": "filer.role", "is": "agent"}}],
            "when": {"path": "filer.role", "present": true}
            """)
        #expect(form.pages == [.a4, PaperSize(width: 297, height: 420)])
        #expect(form.pages(for: Answers(), on: today) == [])
        let own = try Answers().setting("filer.role", "self")
        #expect(FilledForm(form, own, on: today).pages == [1])
        #expect(FilledForm(form, try own.setting("filer.role", "agent"), on: today).pages == [1, 2])
    }

    @Test(
        "editions side by side are chosen by the day",
        arguments: [
            ("2026-03-31", "a"), ("2026-04-01", "b"), ("2027-03-31", "b"), ("2027-04-01", "c"), ("2027-04-30", "c"),
            ("2027-05-01", "none"), ("2027-06-01", "d"), ("2040-01-01", "d"),
        ])
    func editions(text: String, edition: String) throws {
        let list = [
            ("d", Validity(from: try day("2027-06-01"))), ("a", Validity()),
            ("c", Validity(from: try day("2027-04-01"), until: try day("2027-04-30"))),
            ("b", Validity(from: try day("2026-04-01"))),
        ]
        let editions = try FormEditions(list) { $0.1 }
        #expect(editions.edition(on: try day(text))?.0 ?? "none" == edition)
    }

    @Test(
        "editions that say the same days are refused",
        arguments: [
            ("", "", "", ""), ("2026-04-01", "", "2026-04-01", ""), ("", "2026-04-01", "2026-04-01", ""),
            ("2026-01-01", "2026-12-31", "2026-06-01", "2026-07-01"),
        ])
    func clash(from: String, until: String, otherFrom: String, otherUntil: String) {
        let list = [
            ("a", Validity(from: LocalDate(from), until: LocalDate(until))),
            ("b", Validity(from: LocalDate(otherFrom), until: LocalDate(otherUntil))),
        ]
        #expect(throws: (any Error).self) { _ = try FormEditions(list) { $0.1 } }
    }
}

import Kakehashi
import TestSupport
import Testing

@Suite("What follows from the answers")
struct PeopleTests {
    private func answers(_ values: KeyValuePairs<String, String>) throws -> Answers {
        var answers = Answers()
        for (path, value) in values { answers = try answers.setting(path, value) }
        return answers
    }

    @Test(
        "the year of school begins in April, for whoever is born on April 1 a year earlier",
        arguments: [
            ("2019-05-01", "2026-11-18", "1"), ("2020-04-01", "2026-11-18", "1"), ("2020-04-02", "2026-11-18", nil),
            ("2020-04-02", "2027-04-01", "1"), ("2011-04-02", "2026-11-18", "9"), ("2011-04-01", "2026-11-18", nil),
            ("2014-02-28", "2026-04-01", "7"), ("2014-02-28", "2026-03-31", "6"),
        ])
    func grade(born: String, day: String, grade: String?) throws {
        let answers = try answers([
            "household.count": "1", "household.1.birth": born, "household.1.transfer": "yes",
        ])
        let day = try #require(LocalDate(day))
        #expect(answers.value("household.1.grade", on: day) == grade)
        #expect(answers.value("pupils.count", on: day) == (grade == nil ? "0" : "1"))
        #expect(answers.value("pupils.1.birth", on: day) == grade.map { _ in born })
        #expect(try answers.setting("household.1.transfer", "no").value("pupils.count", on: day) == "0")
    }

    @Test("the lists name the person first, and only whom they are about")
    func lists() throws {
        let day = try #require(LocalDate("2026-11-18"))
        let answers = try answers([
            "household.count": "2", "person.name": "鷺沢", "person.birth": "1961-11-18", "person.card": "yes",
            "household.1.name": "辻\u{E0100}", "household.1.birth": "1961-11-20", "household.1.card": "yes",
            "household.1.health": "yes", "household.2.health": "yes",
            "household.2.name": "トメ", "household.2.birth": "1925-00-00", "household.2.care": "care",
        ])
        #expect(answers.value("elders.count", on: day) == "2")
        #expect(answers.value("elders.1.name", on: day) == "鷺沢")
        #expect(answers.value("elders.2.care", on: day) == "care")
        #expect(answers.value("elders.3.name", on: day) == nil)
        #expect(answers.value("insured.count", on: day) == "1")
        #expect(answers.value("insured.1.name", on: day)?.hasSameScalars(as: "辻\u{E0100}") == true)
        #expect(answers.value("cards.count", on: day) == "2")
        #expect(answers.value("person.age", on: day) == "65")
        #expect(answers.value("household.1.age", on: day) == "64")
    }

    @Test(
        "nobody of 75 joins national health insurance, from the birthday on (kiosk.md B3)",
        arguments: [
            ("1951-11-19", "1", "0", "1"), ("1951-11-18", "0", "1", "0"), ("1942-03-03", "0", "1", "0"),
            ("1931-00-00", "0", "1", "0"), ("1961-11-18", "1", "0", "1"), ("1961-11-19", "1", "0", "0"),
        ])
    func latterElders(born: String, insured: String, latter: String, early: String) throws {
        let day = try #require(LocalDate("2026-11-18"))
        let answers = try answers(["household.count": "0", "person.birth": born, "person.health": "yes"])
        #expect(answers.value("insured.count", on: day) == insured)
        #expect(answers.value("latterElders.count", on: day) == latter)
        #expect(answers.value("earlyElders.count", on: day) == early)
    }

    /// Who claims, in families that do not look alike: the person's and the first member's relation to the head.
    @Test(
        "the claimant of child allowance and that parent's spouse follow from who was named (kiosk.md B4)",
        arguments: [
            ("head", ["wife", "child"], "person", "あなた", "一", "child"),
            ("wife", ["head", "child"], "1", "一", "あなた", "child"),
            ("child", ["grandchild"], "person", "あなた", nil, "child"),
            ("head", ["child", "childsHusband", "grandchild"], "1", "一", "二", "child"),
            ("head", ["child", "childsHusband", "grandchild"], "2", "二", "一", "child"),
            ("head", ["wife", "grandchild"], "away", "あなた", "一", "grandchild"),
        ] as [(String, [String], String, String, String?, String)])
    func claimant(
        own: String, relations: [String], who: String, claimant: String, partner: String?, relation: String
    ) throws {
        let day = try #require(LocalDate("2026-11-18"))
        var answers = try answers([
            "household.count": "\(relations.count)", "person.name": "あなた", "person.relation": own, "claimant.who": who,
        ])
        for (index, relation) in relations.enumerated() {
            let birth =
                ["child", "grandchild"].contains(relation) && index + 1 == relations.count ? "2023-10-30" : "1990-01-07"
            answers = try answers.setting("household.\(index + 1).relation", relation)
                .setting("household.\(index + 1).birth", birth)
                .setting("household.\(index + 1).name", ["一", "二", "三"][index])
        }
        #expect(answers.value("children.count", on: day) == "1")
        #expect(answers.value("claimant.name", on: day) == claimant)
        #expect(answers.value("partner.name", on: day) == partner)
        #expect(answers.value("partner.present", on: day) == (partner == nil ? "no" : "yes"))
        #expect(answers.value("children.1.relation", on: day) == relation)
    }

    @Test(
        "14 days after moving, or 30 after the planned leaving date, the card has lapsed",
        arguments: [
            ("2026-11-04", "2026-11-03", "2026-11-18", "no", "no"),
            ("2026-11-03", "2026-11-03", "2026-11-18", "yes", "yes"),
            ("2026-11-01", "", "2026-11-16", "no", "no"), ("2026-10-31", "", "2026-11-16", "no", "no"),
            ("2026-11-10", "2026-10-18", "2026-11-18", "no", "yes"),
            ("2026-11-10", "2026-10-19", "2026-11-18", "no", "no"),
        ])
    func late(moved: String, planned: String, day: String, late: String, lapsed: String) throws {
        let day = try #require(LocalDate(day))
        let answers = try answers(["moving.date": moved, "moving.planned": planned])
        #expect(answers.value("moving.late", on: day) == late)
        #expect(answers.value("moving.cardLapsed", on: day) == lapsed)
        #expect(answers.value("allowance.since", on: day) == (planned.isEmpty ? moved : planned))
    }

    @Test(
        "a tax certificate names its fiscal year and the year of income before it",
        arguments: [
            ("income", "latest", "2026-11-18", "令和8", "令和7年1月から12月"),
            ("income", "previous", "2026-11-18", "令和7", "令和6年1月から12月"),
            ("income value", "latest", "2026-05-31", "令和7", "令和6年1月から12月"),
            ("value", "latest", "2026-05-31", "令和8", "令和7年1月から12月"),
            ("exempt", "before", "2027-02-01", "令和6", "令和5年1月から12月"),
            ("exempt", "before", "2021-11-01", "平成31", "平成30年1月から12月"),
            ("exempt", "previous", "2021-11-01", "令和2", "平成31年1月から12月"),
        ])
    func tax(kinds: String, year: String, day: String, fiscal: String, income: String) throws {
        let answers = try answers(["tax.kinds": kinds, "tax.year": year])
        let day = try #require(LocalDate(day))
        #expect(answers.value("tax.fiscalYear", on: day) == fiscal)
        #expect(answers.value("tax.incomeYear", on: day) == income)
    }

    @Test("insurance changes on the day that was told, else on the day of moving")
    func since() throws {
        let day = try #require(LocalDate("2026-11-18"))
        let moved = try answers(["moving.date": "2026-11-14", "health.date": ""])
        #expect(moved.value("health.since", on: day) == "2026-11-14")
        #expect(try moved.setting("health.date", "2026-11-01").value("health.since", on: day) == "2026-11-01")
        #expect(try answers(["moving.leaving": "2026-11-28"]).value("care.since", on: day) == "2026-11-28")
        #expect(Answers().value("care.since", on: day) == nil)
    }

    @Test("only planned days may lie ahead")
    func ahead() {
        let ahead = Vocabulary.entries.filter(\.mayLieAhead).map(\.path)
        #expect(ahead == ["moving.leaving", "moving.planned", "water.start"])
    }
}

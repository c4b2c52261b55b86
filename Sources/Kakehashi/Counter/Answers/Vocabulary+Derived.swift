extension Vocabulary {
    private static let members = ["name", "kana", "birth", "sex", "relation"]
    private static let count = "household.count"
    private static let kinship = [count, "household.*.relation", "household.*.birth"]
    private static let headship = ["person.relation", count, "household.*.relation"]

    static let derived: [Entry] = visit + people + claimant + lists + facts

    private static let visit = [
        derive("application.date", .date, from: ["application.date"]),
        derive("address.new.full", .text(limit: 141), from: ["address.new.text", "address.new.building"]),
        derive("address.old.full", .text(limit: 141), from: ["address.old.text", "address.old.building"]),
        derive("address.new.head", .name, from: headship + ["person.name", "household.*.name", "head.name"]),
        derive("household.hasHead", .flag, from: headship),
        derive("movers.count", .number(1...(mostMembers + 1)), from: [count]),
    ]

    private static let people =
        [
            derive("children.count", .number(0...mostMembers), from: kinship),
            derive("spouse.present", .flag, from: kinship + ["person.relation"]),
            derive("children.*.together", .flag, from: kinship),
        ]
        + members.map { derive("children.*.\($0)", kind($0), from: kinship + ["household.*.\($0)"]) }
        + members.dropLast().map {
            derive("spouse.\($0)", kind($0), from: kinship + ["household.*.\($0)", "person.relation"])
        }

    /// Who claims what is for the children, and that parent's husband or wife.
    private static let claimant =
        members.dropLast().map {
            derive("claimant.\($0)", kind($0), from: ["claimant.who", "person.\($0)", count, "household.*.\($0)"])
        }
        + [derive("partner.present", .flag, from: ["claimant.who"] + kinship + ["person.relation"])]
        + members.dropLast().map {
            derive(
                "partner.\($0)", kind($0),
                from: ["claimant.who"] + kinship.filter { !$0.hasSuffix("birth") }
                    + ["person.relation", "person.\($0)", "household.*.\($0)"])
        }

    /// People whom a form has rows for, the person among them.
    private static let lists =
        [
            derive("person.age", .number(0...150), from: ["person.birth"]),
            derive("household.*.age", .number(0...150), from: [count, "household.*.birth"]),
            derive("household.*.grade", .choice(.grade), from: [count, "household.*.birth"]),
        ]
        + list(.pupils, members + ["grade", "school"], by: ["household.*.birth", "household.*.transfer"])
        + list(.elders, members + ["care"], by: births)
        + list(.earlyElders, members, by: births)
        + list(.latterElders, members, by: births)
        + list(.insured, members, by: ["person.health", "household.*.health"] + births)
        + list(.pensioned, members, by: ["person.health", "household.*.health"] + births)
        + list(.cards, members, by: ["person.card", "household.*.card"])

    private static let births = ["person.birth", "household.*.birth"]

    private static let facts = [
        derive("moving.late", .flag, from: ["moving.date"]),
        derive("moving.cardLapsed", .flag, from: ["moving.date", "moving.planned"]),
        derive("allowance.since", .date, from: ["moving.date", "moving.planned"]),
        derive("health.since", .date, from: ["health.date"]), derive("care.since", .date, from: ["care.date"]),
        derive("tax.issued", .choices(.taxCertificate), from: ["tax.kinds", "tax.livedHere"]),
        derive("tax.fiscalYear", .text(limit: 20), from: ["tax.year", "tax.kinds", "tax.livedHere"]),
        derive("tax.incomeYear", .text(limit: 20), from: ["tax.year", "tax.kinds", "tax.livedHere"]),
    ]

    private static func list(_ list: PeopleList, _ parts: [String], by sources: [String]) -> [Entry] {
        let who = [count] + sources
        return [derive("\(list.rawValue).count", .number(0...(mostMembers + 1)), from: who)]
            + parts.map { part in
                let own = part == "grade" ? [] : ["household.*.\(part)"] + (part == "school" ? [] : ["person.\(part)"])
                return derive("\(list.rawValue).*.\(part)", kind(part), from: who + own.filter { !who.contains($0) })
            }
    }

    private static func kind(_ part: String) -> AnswerKind {
        part == "grade" ? .choice(.grade) : asked.first { $0.path == "household.*.\(part)" }?.kind ?? .name
    }
}

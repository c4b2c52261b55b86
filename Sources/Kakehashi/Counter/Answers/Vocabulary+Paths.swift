extension Vocabulary {
    static func ask(_ path: String, _ kind: AnswerKind) -> Entry {
        Entry(path: path, kind: kind, sources: [])
    }

    static func derive(_ path: String, _ kind: AnswerKind, from sources: [String]) -> Entry {
        Entry(path: path, kind: kind, sources: sources)
    }

    static let asked: [Entry] =
        person + addresses + household + claimant + money + certificates + [
            ask("moving.date", .date), ask("agent.name", .name), ask("agent.address", .text(limit: 80)),
            ask("agent.phone", .phone), ask("voucher.delivery", .choice(.delivery)),
        ] + atCounters

    private static let person = [
        ask("filer.role", .choice(.role)), ask("person.name", .name), ask("person.kana", .kana),
        ask("person.birth", .partialDate), ask("person.sex", .choice(.sex)), ask("person.phone", .phone),
        ask("person.relation", .choice(.relation)), ask("person.occupation", .choice(.occupation)),
        ask("person.pension", .choice(.pension)), ask("head.name", .name),
    ]

    private static let addresses = [
        ask("address.new.postal", .postalCode), ask("address.new.text", .text(limit: 80)),
        ask("address.new.building", .text(limit: 60)), ask("address.old.postal", .postalCode),
        ask("address.old.text", .text(limit: 80)), ask("address.old.building", .text(limit: 60)),
        ask("address.old.head", .name), ask("origin.address", .text(limit: 80)), ask("origin.head", .name),
    ]

    private static let household = [
        ask("household.count", .number(0...mostMembers)), ask("household.*.name", .name),
        ask("household.*.kana", .kana), ask("household.*.birth", .partialDate),
        ask("household.*.sex", .choice(.sex)), ask("household.*.relation", .choice(.relation)),
        ask("spouse.occupation", .choice(.occupation)),
    ]

    private static let claimant = [
        ask("claimant.who", .choice(.parent)), ask("claimant.occupation", .choice(.occupation)),
        ask("claimant.pension", .choice(.pension)), ask("partner.occupation", .choice(.occupation)),
        ask("allowance.older", .flag),
    ]

    private static let money = [
        ask("account.bank", .text(limit: 30)), ask("account.branch", .text(limit: 30)),
        ask("account.kind", .choice(.accountKind)), ask("account.number", .digits(7...7)),
        ask("account.holder", .kana), ask("insurance.kind", .choice(.insurance)),
        ask("insurance.name", .text(limit: 40)), ask("insurance.number", .text(limit: 30)),
        ask("insurance.holder", .name),
    ]

    private static let certificates =
        [
            ask("certificate.kinds", .choices(.certificate)), ask("certificate.subject", .choice(.subject)),
            ask("subject.name", .name), ask("subject.birth", .partialDate), ask("subject.address", .text(limit: 80)),
            ask("certificate.kinship", .choice(.registerKinship)), ask("certificate.origin", .flag),
            ask("certificate.relation", .flag),
            ask("certificate.purpose", .choice(.purpose)),
        ] + ChoiceSet.certificate.choices.map { ask("certificate.copies.\($0.value)", .number(1...9)) }
}

extension Vocabulary {
    /// What the counters beside the citizens' and the children's ask.
    static let atCounters: [Entry] = moves + tax + health + care + seals + dogs + water

    private static let moves = [
        ask("moving.matters", .choices(.matter)), ask("moving.leaving", .date),
        ask("address.next.postal", .postalCode), ask("address.next.text", .text(limit: 80)),
        ask("address.next.building", .text(limit: 60)), ask("address.next.head", .name),
        ask("household.*.school", .text(limit: 40)), ask("card.signature", .flag),
        ask("person.card", .flag), ask("household.*.card", .flag), ask("person.health", .flag),
        ask("household.*.health", .flag), ask("household.*.transfer", .flag), ask("agent.birth", .partialDate),
        ask("moving.planned", .date), ask("moving.from", .choice(.movedFrom)),
        ask("moving.lateReason", .text(limit: 60)),
    ]

    private static let tax = [
        ask("tax.kinds", .choices(.taxCertificate)), ask("tax.year", .choice(.taxYear)),
        ask("tax.copies", .number(1...9)), ask("tax.livedHere", .flag), ask("tax.purpose", .choice(.taxPurpose)),
        ask("tax.property", .text(limit: 40)), ask("tax.plate", .text(limit: 20)),
    ]

    private static let health = [
        ask("health.reason", .choice(.healthReason)), ask("health.date", .date), ask("health.card", .flag),
    ]

    private static let care = [
        ask("care.kind", .choice(.careKind)), ask("care.date", .date), ask("person.care", .choice(.careStatus)),
        ask("household.*.care", .choice(.careStatus)),
    ]

    private static let seals = [
        ask("seal.application", .choice(.sealApplication)), ask("seal.number", .text(limit: 20)),
    ]

    private static let dogs = [
        ask("dog.name", .text(limit: 30)), ask("dog.breed", .text(limit: 30)), ask("dog.colour", .text(limit: 20)),
        ask("dog.sex", .choice(.dogSex)), ask("dog.birth", .partialDate), ask("dog.licence", .text(limit: 20)),
        ask("dog.licensedBy", .text(limit: 40)), ask("dog.vaccinated", .date), ask("dog.tag", .text(limit: 20)),
        ask("dog.chip", .digits(15...15)),
    ]

    private static let water = [
        ask("water.start", .date), ask("water.use", .choice(.waterUse)), ask("water.home", .choice(.waterHome)),
        ask("water.customer", .text(limit: 20)), ask("water.meter", .text(limit: 20)),
        ask("water.payment", .choice(.waterPayment)),
    ]
}

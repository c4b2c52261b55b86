extension Answers {
    /// The value of any path on the day of the visit, the derived ones included; nil where it does not follow yet.
    public func value(_ path: String, on day: LocalDate) -> String? {
        guard let entry = Vocabulary.entry(path), entry.isDerived else { return self[path] }
        switch path {
        case "application.date": return day.description
        case "address.new.full": return full("address.new")
        case "address.old.full": return full("address.old")
        case "address.new.head": return newHead
        case "household.hasHead": return hasHead
        case "movers.count": return self["household.count"] == nil ? nil : "\(memberCount + 1)"
        case "spouse.present": return self["household.count"] == nil ? nil : spouse == nil ? "no" : "yes"
        case "moving.late": return isLate(on: day).map { $0 ? "yes" : "no" }
        case "moving.cardLapsed": return hasCardLapsed(on: day).map { $0 ? "yes" : "no" }
        case "allowance.since": return since("moving.planned")
        case "partner.present": return partnerPresent
        case "health.since": return since("health.date")
        case "care.since": return since("care.date")
        case "tax.issued": return taxIssued
        case "tax.fiscalYear": return taxYear(on: day)
        case "tax.incomeYear": return incomeYear(on: day)
        case _ where path.hasPrefix("claimant."): return claimant.flatMap { self["\(place($0)).\(path.dropFirst(9))"] }
        case _ where path.hasPrefix("partner."): return partner.flatMap { self["\(place($0)).\(path.dropFirst(8))"] }
        case _ where path.hasPrefix("spouse."): return spouse.flatMap { self["household.\($0).\(path.dropFirst(7))"] }
        default: return valueOfPeople(path, on: day)
        }
    }

    /// The member who is the person's wife or husband.
    public var spouse: Int? {
        let couple: Set<String> = ["wife", "husband", "unmarriedWife", "unmarriedHusband"]
        let person = self["person.relation"] ?? "head"
        let wanted: Set<String> = person == "head" ? couple : couple.contains(person) ? ["head"] : []
        return members.first { wanted.contains(self["household.\($0).relation"] ?? "") }
    }

    var members: Range<Int> { 1..<(memberCount + 1) }

    private func full(_ address: String) -> String? {
        guard let text = self["\(address).text"] else { return nil }
        return [text, self["\(address).building"] ?? ""].filter { !$0.isEmpty }.joined(separator: "　")
    }

    /// The head of the new household: the person, a member, or who was named.
    private var newHead: String? {
        if self["person.relation"] == "head" { return self["person.name"] }
        let member = members.first { self["household.\($0).relation"] == "head" }
        return member.flatMap { self["household.\($0).name"] } ?? self["head.name"]
    }

    /// Whether the head is the person or a member; nil until the members are known.
    private var hasHead: String? {
        if self["person.relation"] == "head" { return "yes" }
        guard self["household.count"] != nil else { return nil }
        return members.contains { self["household.\($0).relation"] == "head" } ? "yes" : "no"
    }
}

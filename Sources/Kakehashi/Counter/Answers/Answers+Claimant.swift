extension Answers {
    /// The members who are children up to the fiscal year in which they turn 18, in the order given: those of the head,
    /// grandchildren, and others who are no husband, wife, parent or grandparent of the head (児童手当法 3条1項).
    public func children(on day: LocalDate) -> [Int] {
        members.filter { number in
            guard let relation = self["household.\(number).relation"], !Answers.elders.contains(relation) else {
                return false
            }
            guard let birth = self["household.\(number).birth"].flatMap({ PartialDate($0)?.earliest }) else {
                return ["child", "wifesChild", "husbandsChild"].contains(relation)
            }
            guard let adult = Age.dayReached(18, born: birth) else { return false }
            // Whoever is born on April 1 reaches 18 as March 31 ends, and belongs to the year before.
            return adult.adding(days: -1).fiscalYear.lastDay >= day
        }
    }

    private static let elders: Set<String> = [
        "head", "wife", "husband", "unmarriedWife", "unmarriedHusband", "father", "mother", "wifesFather",
        "wifesMother",
        "husbandsFather", "husbandsMother", "grandfather", "grandmother", "childsWife", "childsHusband",
    ]

    /// Whoever may bring up the children: the person, 0, and the members who are no children.
    func parents(on day: LocalDate) -> [Int] {
        let children = Set(children(on: day))
        return [0] + members.filter { !children.contains($0) }
    }

    /// The number of the parent who earns more and claims 児童手当 (児童手当法 4条3項), 0 for the person; the person where
    /// that parent lives elsewhere, for what else a child needs here. Nil until it is told.
    var claimant: Int? {
        switch self["claimant.who"] {
        case nil, "": nil
        case "person", "away": 0
        case let number?: Int(number).flatMap { members.contains($0) ? $0 : nil }
        }
    }

    /// The claimant's husband or wife, 0 for the person: the person's spouse and the other way round, else the child and
    /// the child's husband or wife.
    var partner: Int? {
        guard let claimant else { return nil }
        if claimant == 0 { return spouse }
        if claimant == spouse { return 0 }
        let relation = relation(of: claimant)
        let wanted: Set<String> =
            relation == "child" ? ["childsWife", "childsHusband"] : Answers.inLaws.contains(relation) ? ["child"] : []
        let grown = ([0] + members).filter { wanted.contains(self.relation(of: $0)) && $0 != claimant }
        return grown.count == 1 ? grown[0] : nil
    }

    private static let inLaws: Set<String> = ["childsWife", "childsHusband"]

    var partnerPresent: String? {
        guard self["household.count"] != nil, claimant != nil else { return nil }
        return partner == nil ? "no" : "yes"
    }

    /// A child's relation as the claim words it, to the parent who claims: a grandchild of the head is a child.
    func relationToParent(of number: Int) -> String? {
        let relation = relation(of: number)
        guard relation == "grandchild", let claimant else { return self["household.\(number).relation"] }
        return ["child", "childsWife", "childsHusband"].contains(self.relation(of: claimant)) ? "child" : relation
    }

    private func relation(of number: Int) -> String { self["\(place(number)).relation"] ?? "" }

    /// The name of whoever a choice of `claimant.who` means; nil for somebody elsewhere and where there is no name yet.
    public func name(ofParent choice: String) -> String? {
        name(of: choice == "person" ? 0 : Int(choice))
    }

    func name(of number: Int?) -> String? {
        number.flatMap { self["\(place($0)).name"] }.flatMap { $0.isEmpty ? nil : $0 }
    }
}

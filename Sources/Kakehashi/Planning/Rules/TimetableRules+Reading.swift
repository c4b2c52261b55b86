public import FoundationEssentials

extension TimetableRules {
    /// Reads a rules file; throws every fault with its line and place.
    public init(json: Data, file: String, names: TimetableNames) throws(Faults) {
        var reader = TimetableRulesReader(reader: KioskReader(file: file), names: names)
        let root = try reader.reader.root(json)
        let rules = reader.rules(root)
        self = try reader.reader.finish(rules)
    }
}

/// Takes the parts of a rules file out of its JSON.
struct TimetableRulesReader {
    var reader: KioskReader
    let names: TimetableNames

    /// The members of the file and of its parts; a test holds the schema to them.
    static let keys: [String: Set<String>] = [
        "": [
            "$schema", "schemaVersion", "starts", "minutes", "learnersPerHelper", "magazineWeeks", "devices", "budget",
            "pauses", "monthly", "prerequisiteDays", "earlierDays", "mostAtVenueADay", "reachMinutes", "hosts",
            "venues", "people", "courses", "travel", "wanted", "months", "targetMonths", "weights", "fixed",
        ],
        "minutes": ["setUp", "clearUp", "between"],
        "monthly": ["days", "classes"],
        "pauses": ["from", "to", "reason"],
        "hosts": ["host", "weekdays", "mostAMonth"],
        "venues": ["number", "fee", "devices", "weekdays", "hosts", "mostADay", "closed", "bus"],
        "people": [
            "number", "hosts", "courses", "weekdays", "hours", "away", "mostADay", "mostAWeek", "mostAMonth", "home",
            "fee",
        ],
        "courses": ["id", "months", "devices", "needsWifi"],
        "travel": ["otherwise", "ways"],
        "wanted": ["classes", "pool", "list"],
        "wanted.list": ["course", "host", "number"],
        "fixed": ["course", "host", "venue", "date", "start", "instructor", "helpers"],
        "span": ["from", "to", "reason"],
        "bus": ["weekday", "saturday", "holiday"],
    ]

    mutating func only(_ part: String, in node: JSONNode, _ place: String) {
        guard node.object != nil else { return reader.refuse(node, place, "object") }
        reader.only(TimetableRulesReader.keys[part] ?? [], in: node, place)
    }

    mutating func rules(_ root: JSONNode) -> TimetableRules {
        var rules = TimetableRules()
        reader.schemaVersion(root)
        only("", in: root, "")
        rules.starts = times(root, "starts", "") ?? rules.starts
        if let starts = root["starts"], starts.array?.isEmpty == true { reader.refuse(starts, "starts", "time") }
        if let minutes = root["minutes"] {
            only("minutes", in: minutes, "minutes")
            rules.setUp = number(minutes, "setUp", "minutes", 0...240) ?? rules.setUp
            rules.clearUp = number(minutes, "clearUp", "minutes", 0...240) ?? rules.clearUp
            rules.between = number(minutes, "between", "minutes", 0...240) ?? rules.between
        }
        rules.learnersPerHelper = number(root, "learnersPerHelper", "", 1...30) ?? rules.learnersPerHelper
        rules.magazineWeeks = number(root, "magazineWeeks", "", 0...26) ?? rules.magazineWeeks
        rules.devices = number(root, "devices", "", 0...1000)
        rules.budget = number(root, "budget", "", 0...1_000_000_000)
        rules.pauses = list(root, "pauses", "") { $0.pause($1, $2) } ?? rules.pauses
        rules.monthly = root["monthly"].flatMap { monthly($0) }
        rules.prerequisiteDays = number(root, "prerequisiteDays", "", 0...365) ?? rules.prerequisiteDays
        rules.earlierDays = number(root, "earlierDays", "", 0...730) ?? rules.earlierDays
        rules.mostAtVenueADay = number(root, "mostAtVenueADay", "", 1...6) ?? rules.mostAtVenueADay
        rules.reachMinutes = number(root, "reachMinutes", "", 0...240)
        for (part, key) in [("hosts", "host"), ("venues", "number"), ("people", "number"), ("courses", "id")] {
            refuseTwice(root, part, key)
        }
        rules.hosts = list(root, "hosts", "") { $0.host($1, $2) } ?? []
        rules.venues = list(root, "venues", "") { $0.venue($1, $2) } ?? []
        rules.people = list(root, "people", "") { $0.person($1, $2) } ?? []
        rules.courses = list(root, "courses", "") { $0.course($1, $2) } ?? []
        if let travel = root["travel"] { readTravel(travel, &rules) }
        if let wanted = root["wanted"] { readWanted(wanted, &rules) }
        rules.months = months(root, "months", "", otherwise: 1) ?? rules.months
        rules.targetMonths = number(root, "targetMonths", "", 1...12) ?? rules.targetMonths
        rules.weights = weights(root)
        rules.fixed = list(root, "fixed", "") { $0.fixed($1, $2) } ?? []
        return rules
    }

    /// Of two entries of the same name only one would be heeded.
    private mutating func refuseTwice(_ root: JSONNode, _ part: String, _ key: String) {
        var seen: Set<String> = []
        for (index, entry) in (root[part]?.array ?? []).enumerated() {
            guard let name = entry[key]?.string, !seen.insert(name).inserted else { continue }
            reader.refuse(entry, "\(part)[\(index)].\(key)", "once")
        }
    }

    private mutating func readTravel(_ node: JSONNode, _ rules: inout TimetableRules) {
        only("travel", in: node, "travel")
        rules.travelOtherwise = number(node, "otherwise", "travel", 0...240) ?? rules.travelOtherwise
        rules.travel = list(node, "ways", "travel") { $0.way($1, $2) } ?? []
    }

    private mutating func readWanted(_ node: JSONNode, _ rules: inout TimetableRules) {
        only("wanted", in: node, "wanted")
        rules.classes = number(node, "classes", "wanted", 1...2000)
        rules.pool = number(node, "pool", "wanted", 0...500)
        rules.wanted = list(node, "list", "wanted") { $0.wanted($1, $2) } ?? []
    }

    private mutating func monthly(_ node: JSONNode) -> TimetableRules.MonthlyPromise? {
        only("monthly", in: node, "monthly")
        guard let days = number(node, "days", "monthly", 0...20, isNeeded: true),
            let classes = number(node, "classes", "monthly", 0...6, isNeeded: true)
        else { return nil }
        return TimetableRules.MonthlyPromise(days: days, classes: classes)
    }

    private mutating func weights(_ root: JSONNode) -> [TimetableRule: Int] {
        guard let node = root["weights"] else { return [:] }
        guard let members = node.object else {
            reader.refuse(node, "weights", "object")
            return [:]
        }
        var weights: [TimetableRule: Int] = [:]
        for (key, child) in members {
            guard let rule = TimetableRule(rawValue: key), rule.isWish else {
                reader.refuse(child, "weights.\(key)", "wish")
                continue
            }
            weights[rule] = number(node, key, "weights", 0...1000)
        }
        return weights
    }
}

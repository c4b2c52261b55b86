extension TimetableRulesReader {
    mutating func pause(_ node: JSONNode, _ place: String) -> TimetablePause? {
        only("pauses", in: node, place)
        guard let from = day(node, "from", place), let to = day(node, "to", place),
            let reason = reader.string(node, "reason", place)
        else { return nil }
        guard TimetablePause.isInOrder(from, to) else {
            reader.refuse(node, place, "pauseInOrder")
            return nil
        }
        return TimetablePause(from: from, to: to, reason: reason)
    }

    private mutating func day(_ node: JSONNode, _ key: String, _ place: String) -> String? {
        guard let text = node[key]?.string, TimetablePause.isDay(text) else {
            reader.refuse(node[key] ?? node, reader.join(place, key), "dayOfYear")
            return nil
        }
        return text
    }

    mutating func host(_ node: JSONNode, _ place: String) -> TimetableRules.HostRule? {
        only("hosts", in: node, place)
        guard let host = word(node, "host", place, "host", HoldingBody.init(word:)) else { return nil }
        var rule = TimetableRules.HostRule(host: host)
        rule.weekdays = weekdays(node, place) ?? []
        rule.mostAMonth = months(node, "mostAMonth", place, otherwise: 99) ?? rule.mostAMonth
        return rule
    }

    mutating func venue(_ node: JSONNode, _ place: String) -> TimetableRules.VenueRule? {
        only("venues", in: node, place)
        guard let number = name(node, "number", place, names.venues, "venueNumber") else { return nil }
        var rule = TimetableRules.VenueRule(number: number)
        rule.fee = self.number(node, "fee", place, 0...1_000_000) ?? 0
        rule.devices = self.number(node, "devices", place, 0...1000) ?? 0
        rule.weekdays = weekdays(node, place) ?? []
        rule.hosts = hosts(node, place) ?? []
        rule.mostADay = self.number(node, "mostADay", place, 1...6)
        rule.closed = list(node, "closed", place) { $0.span($1, $2) } ?? []
        rule.bus = node["bus"].map { bus($0, reader.join(place, "bus")) }
        return rule
    }

    private mutating func bus(_ node: JSONNode, _ place: String) -> TimetableBus {
        only("bus", in: node, place)
        return TimetableBus(
            weekday: times(node, "weekday", place) ?? [], saturday: times(node, "saturday", place) ?? [],
            holiday: times(node, "holiday", place) ?? [])
    }

    mutating func person(_ node: JSONNode, _ place: String) -> TimetableRules.PersonRule? {
        only("people", in: node, place)
        guard let number = name(node, "number", place, names.people, "personNumber") else { return nil }
        var rule = TimetableRules.PersonRule(number: number)
        rule.hosts = hosts(node, place)
        rule.courses = list(node, "courses", place) { $0.courseName($1, $2) } ?? []
        rule.weekdays = weekdays(node, place) ?? rule.weekdays
        if let hours = times(node, "hours", place) {
            if hours.count == 2, hours[0] < hours[1] {
                (rule.from, rule.to) = (hours[0], hours[1])
            } else if let child = node["hours"] {
                reader.refuse(child, reader.join(place, "hours"), "hours")
            }
        }
        rule.away = list(node, "away", place) { $0.span($1, $2) } ?? []
        rule.mostADay = self.number(node, "mostADay", place, 0...6) ?? rule.mostADay
        rule.mostAWeek = self.number(node, "mostAWeek", place, 0...30) ?? rule.mostAWeek
        rule.mostAMonth = self.number(node, "mostAMonth", place, 0...99) ?? rule.mostAMonth
        rule.home = node["home"] == nil ? nil : name(node, "home", place, names.venues, "venueNumber")
        rule.fee = self.number(node, "fee", place, 0...1_000_000) ?? 0
        return rule
    }

    private mutating func courseName(_ node: JSONNode, _ place: String) -> String? {
        checked(node, place, names.courses, "courseName")
    }

    private mutating func personNumber(_ node: JSONNode, _ place: String) -> String? {
        checked(node, place, names.people, "personNumber")
    }

    mutating func course(_ node: JSONNode, _ place: String) -> TimetableRules.CourseRule? {
        only("courses", in: node, place)
        guard let id = name(node, "id", place, names.courses, "courseName") else { return nil }
        var rule = TimetableRules.CourseRule(id: id)
        rule.months = list(node, "months", place) { $0.whole($1, $2, 1...12) } ?? []
        rule.devices = number(node, "devices", place, 0...100) ?? 0
        if let wifi = node["needsWifi"] {
            if wifi.bool == nil { reader.refuse(wifi, reader.join(place, "needsWifi"), "flag") }
            rule.needsWifi = wifi.bool ?? false
        }
        return rule
    }

    /// `["V01", "V02", 5]`
    mutating func way(_ node: JSONNode, _ place: String) -> TimetableRules.TravelRule? {
        guard let parts = node.array, parts.count == 3, let from = parts[0].string, let to = parts[1].string,
            names.venues.contains(from), names.venues.contains(to), let minutes = parts[2].integer,
            (0...240).contains(minutes)
        else {
            reader.refuse(node, place, "way")
            return nil
        }
        return TimetableRules.TravelRule(from: from, to: to, minutes: minutes)
    }

    mutating func wanted(_ node: JSONNode, _ place: String) -> TimetableRules.WantedRule? {
        only("wanted.list", in: node, place)
        guard let course = name(node, "course", place, names.courses, "courseName"),
            let host = word(node, "host", place, "host", HoldingBody.init(word:)),
            let count = number(node, "number", place, 0...500, isNeeded: true)
        else { return nil }
        return TimetableRules.WantedRule(course: course, host: host, number: count)
    }

    mutating func fixed(_ node: JSONNode, _ place: String) -> TimetableRules.FixedRule? {
        only("fixed", in: node, place)
        let course = name(node, "course", place, names.courses, "courseName")
        let venue = name(node, "venue", place, names.venues, "venueNumber")
        let instructor = name(node, "instructor", place, names.people, "personNumber")
        let host = word(node, "host", place, "host", HoldingBody.init(word:))
        let date = date(node, "date", place)
        let start = time(node, "start", place)
        let helpers = list(node, "helpers", place) { $0.personNumber($1, $2) } ?? []
        guard let course, let venue, let instructor, let host, let date, let start else { return nil }
        return TimetableRules.FixedRule(
            course: course, host: host, venue: venue, date: date, start: start, instructor: instructor,
            helpers: helpers)
    }

    mutating func span(_ node: JSONNode, _ place: String) -> TimetableSpan? {
        only("span", in: node, place)
        guard let from = date(node, "from", place), let to = date(node, "to", place) else { return nil }
        guard from <= to else {
            reader.refuse(node, place, "spanInOrder")
            return nil
        }
        return TimetableSpan(from: from, to: to, reason: node["reason"]?.string ?? "")
    }
}

/// People whom forms have rows for, as they follow from the answers.
enum PeopleList: String, CaseIterable {
    /// Children up to the fiscal year in which they turn 18.
    case children
    /// Members in the nine years of compulsory school who change to another school.
    case pupils
    /// Whoever is 65 or older: insured for long-term care (介護保険法 9条1号).
    case elders
    /// Whoever is 65 to 74, and may join the insurance of those of 75 with a disability (高齢者の医療の確保に関する法律 50条2号).
    case earlyElders
    /// Whoever is 75 or older: in 後期高齢者医療, and in no other insurance (高齢者の医療の確保に関する法律 50条1号).
    case latterElders
    /// Whoever's national health insurance changes; nobody of 75 or older (国民健康保険法 6条8号).
    case insured
    /// Those of them who are 20 to 59, and so in the national pension (国民年金法 7条1項1号).
    case pensioned
    /// Whoever has a 個人番号カード.
    case cards
}

extension Answers {
    /// The numbers of those in a list, in the order given; 0 is the person who asks.
    func numbers(in list: PeopleList, on day: LocalDate) -> [Int] {
        let everybody = Array(0...memberCount)
        return switch list {
        case .children: children(on: day)
        case .pupils: everybody.dropFirst().filter { grade(of: $0, on: day) != nil && says("transfer", $0) }
        // The age of 65 is reached as the day before the birthday ends (年齢計算ニ関スル法律).
        case .elders: everybody.filter { isAged(65...150, $0, day.adding(days: 1)) }
        case .earlyElders: everybody.filter { isAged(65...74, $0, day) }
        case .latterElders: everybody.filter { isAged(75...150, $0, day) }
        case .insured: everybody.filter { says("health", $0) && !isAged(75...150, $0, day) }
        case .pensioned: everybody.filter { says("health", $0) && isAged(20...59, $0, day) }
        case .cards: everybody.filter { says("card", $0) }
        }
    }

    private func isAged(_ ages: ClosedRange<Int>, _ number: Int, _ day: LocalDate) -> Bool {
        age(of: number, on: day).map(ages.contains) ?? false
    }

    /// How many rows a form needs for each list, `household` among them.
    func rowsNeeded(on day: LocalDate) -> [(list: String, count: Int)] {
        [("household", memberCount)]
            + PeopleList.allCases.map { ($0.rawValue, numbers(in: $0, on: day).count) }
    }

    /// The value of `elders.2.name` and the like, of `pupils.count`, `person.age` or `household.3.grade`; nil where
    /// the path is none of these or does not follow yet.
    func valueOfPeople(_ path: String, on day: LocalDate) -> String? {
        let parts = path.split(separator: ".").map(String.init)
        guard let first = parts.first, let last = parts.last else { return nil }
        if let list = PeopleList(rawValue: first) {
            guard self["household.count"] != nil else { return nil }
            let numbers = numbers(in: list, on: day)
            if last == "count" { return "\(numbers.count)" }
            guard let place = NumberedPath(path)?.number, place <= numbers.count else { return nil }
            if list == .children, last == "relation" { return relationToParent(of: numbers[place - 1]) }
            return part(last, of: numbers[place - 1], on: day)
        }
        if first == "person" { return part(last, of: 0, on: day) }
        return NumberedPath(path).flatMap { part(last, of: $0.number, on: day) }
    }

    private func part(_ part: String, of number: Int, on day: LocalDate) -> String? {
        switch part {
        case "age": age(of: number, on: day).map(String.init)
        case "grade": grade(of: number, on: day).map(String.init)
        // Whoever is named as a member lives in the household.
        case "together": "yes"
        default: self["\(place(number)).\(part)"]
        }
    }

    func place(_ number: Int) -> String { number == 0 ? "person" : "household.\(number)" }

    private func says(_ flag: String, _ number: Int) -> Bool { self["\(place(number)).\(flag)"] == "yes" }

    private func birth(of number: Int) -> LocalDate? {
        self["\(place(number)).birth"].flatMap { PartialDate($0)?.earliest }
    }

    private func age(of number: Int, on day: LocalDate) -> Int? {
        birth(of: number).flatMap { Age.years(born: $0, on: day) }
    }

    /// The school year from 1 to 9; school begins in the April after the sixth birthday (学校教育法 17条), and whoever is
    /// born on April 1 belongs to the year before.
    private func grade(of number: Int, on day: LocalDate) -> Int? {
        guard let birth = birth(of: number), let six = Age.dayReached(6, born: birth) else { return nil }
        let grade = day.fiscalYear.startYear - six.adding(days: -1).fiscalYear.startYear
        return (1...9).contains(grade) ? grade : nil
    }
}

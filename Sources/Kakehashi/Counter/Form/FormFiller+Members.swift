extension FormFiller {
    /// Members beyond the form's rows continue on the 別紙 sheet, or else the paper would silently lack them.
    mutating func placeMembers() {
        if let list = emptyList, !remedies.isByHand(FormRemedies.Place(form: form, field: list)) {
            note(FormProblem(form: form, field: list, page: page(of: list), kind: .nobody))
        }
        for (list, numbers) in beyondRows {
            let decided = remedies[FormRemedies.Place(form: form, field: list)]
            if decided.contains(.handwriting) { continue }
            guard template.continuesMembers || decided.contains(.addendum) else {
                note(FormProblem(form: form, field: list, page: 1, kind: .members(rows: numbers.lowerBound - 1)))
                continue
            }
            for number in numbers { continueMember(number, of: list) }
        }
        guard let box = template.continuationBox, pages.contains(1), !addendum.isEmpty else { return }
        let look = TextLook(size: 10, minimum: 5, face: .sans, align: .centre)
        add(FilledForm.Mark(field: "addendum", page: 1, shape: .continued(box, look)))
    }

    /// The members of each list for whom the needed pages have no row.
    private var beyondRows: [(list: String, numbers: ClosedRange<Int>)] {
        answers.rowsNeeded(on: day).compactMap { list, count in
            let rows = rows(of: list)
            return rows > 0 && count > rows ? (list, (rows + 1)...count) : nil
        }
    }

    /// The list of people that the form is about, where by the answers there is nobody in any that it has rows for.
    /// Members of the household stand beside the person: of them there may be none.
    private var emptyList: String? {
        guard answers.isAnswered(Answers.countPath) else { return nil }
        let lists = PeopleList.allCases.filter { rows(of: $0.rawValue) > 0 }
        return lists.allSatisfy { answers.numbers(in: $0, on: day).isEmpty } ? lists.first?.rawValue : nil
    }

    /// The first needed page that has rows for a list.
    private func page(of list: String) -> Int {
        template.fields.first { field in
            pages.contains(field.page)
                && field.paths.contains { $0.hasPrefix("\(list).") && NumberedPath($0) != nil }
        }?.page ?? 1
    }

    /// How many members of a list the needed pages have rows for.
    private func rows(of list: String) -> Int {
        template.fields.filter { pages.contains($0.page) }.flatMap(\.paths)
            .compactMap { $0.hasPrefix("\(list).") ? NumberedPath($0)?.number : nil }.max() ?? 0
    }

    private mutating func continueMember(_ number: Int, of list: String) {
        let family = remedies[FormRemedies.Place(form: form, field: list)].lazy.compactMap(\.family).first
        let patterns = patterns(of: list)
        let place = number + (countsThePerson(list, patterns) ? 1 : 0)
        for pattern in patterns {
            let text = wordsOfForm(pattern, number)
            if !text.text.isEmpty { add(AddendumEntry(.member(place, pattern: pattern), text, fallback: family)) }
        }
    }

    /// Whether the person stands in the first of the household's rows: the form asks of the person all that it asks of
    /// the members.
    private func countsThePerson(_ list: String, _ patterns: [String]) -> Bool {
        guard list == "household" else { return false }
        let paths = Set(template.fields.flatMap(\.paths))
        return patterns.allSatisfy { paths.contains("person." + ($0.split(separator: ".").last ?? "")) }
    }

    /// A member's value as the form's rows would say it: a choice by the word that is printed there, else by the
    /// office's term, and yes or no as they are answered.
    private func wordsOfForm(_ pattern: String, _ number: Int) -> ScalarText {
        let path = NumberedPath.path(pattern, number)
        let value = answers.value(path, on: day) ?? ""
        let row = template.fields.first { field in
            field.words[value] != nil && field.paths.contains { NumberedPath($0)?.pattern == pattern }
        }
        if let word = row?.words[value] { return ScalarText(word) }
        guard case .flag? = Vocabulary.entry(path)?.kind, !value.isEmpty else { return printed(path) }
        return ScalarText(value == "yes" ? "はい" : "いいえ")
    }

    /// What the form's rows ask of each member, the name before the reading, in the form's order otherwise.
    private func patterns(of list: String) -> [String] {
        var patterns: [String] = []
        for path in template.fields.flatMap(\.paths) where path.hasPrefix("\(list).") {
            if let pattern = NumberedPath(path)?.pattern, !patterns.contains(pattern) { patterns.append(pattern) }
        }
        let names = patterns.filter { $0.hasSuffix(".name") }
        return names + patterns.filter { !names.contains($0) }
    }

    /// What the form's code holds: every value that it prints, or those of the paths that the field asks for.
    func record(of paths: [String]) -> FormRecord {
        var wanted = paths
        if paths.isEmpty {
            wanted = fields.flatMap(\.paths)
            for (list, numbers) in beyondRows {
                let patterns = patterns(of: list)
                wanted += numbers.flatMap { number in patterns.map { NumberedPath.path($0, number) } }
            }
        }
        if isProtected { wanted = wanted.filter { !Vocabulary.leadsToAddress($0) } }
        var seen: Set<String> = []
        let values = wanted.filter { seen.insert($0).inserted }.compactMap { path in
            answers.value(path, on: day).flatMap { value in
                value.isEmpty ? nil : FormRecord.Value(path: path, text: ScalarText(value))
            }
        }
        return FormRecord(form: form, version: template.version, serial: serial, day: day, values: values)
    }
}

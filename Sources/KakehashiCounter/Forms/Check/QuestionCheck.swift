import Kakehashi

/// Checks that whatever a form prints is asked for, in sentences of every language in which it is asked.
struct QuestionCheck {
    private let edition: EditionCheck
    private let questions: QuestionBook

    init(_ edition: EditionCheck, _ questions: QuestionBook) {
        self.edition = edition
        self.questions = questions
    }

    var faults: [Fault] {
        var faults: [Fault] = []
        var seen: Set<String> = []
        for (path, place) in paths where seen.insert(path).inserted {
            let (keys, unasked) = questions.asking(for: path)
            faults += unasked.map { edition.fault(.checkUnasked, at: place, ["path": $0]) }
            for key in keys where seen.insert("question.\(key)").inserted {
                faults += lacking("question.\(key)", at: place)
            }
        }
        return faults
    }

    /// What the form prints or looks at, with the place that wants it; a rule for the last day only hopes for its day.
    private var paths: [(path: String, place: (place: String, line: Int))] {
        edition.template.fields.flatMap { field in
            (field.paths + (field.when?.paths ?? [])).map { ($0, edition.places.field(field.name)) }
        } + (edition.template.when?.paths ?? []).map { ($0, ("when", edition.places.key("when"))) }
    }

    private func lacking(_ key: String, at place: (place: String, line: Int)) -> [Fault] {
        let asked = edition.check.phrases.filter { edition.template.notice.isAsked(in: $0.language) }
        return asked.filter { !$0.has(key) }.map {
            edition.fault(.checkPhrase, at: place, ["key": key, "language": $0.language])
        }
    }
}

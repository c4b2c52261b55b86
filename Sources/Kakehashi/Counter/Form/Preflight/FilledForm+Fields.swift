extension FilledForm {
    /// The fields in which something is printed.
    public var printedFields: Set<String> {
        Set(
            marks.lazy.filter { mark in
                if case .outline = mark.shape { false } else { true }
            }.map(\.field))
    }

    /// The fields that are left for the pen although the form would print them, in the form's order; then the lists of
    /// members whose last ones are added by hand.
    public var fieldsByHand: [String] {
        let outlined = Set(marks.map(\.field))
        let fields = template.fields.map(\.name).filter { name in isByHand(name) && outlined.contains(name) }
        return fields + FilledForm.lists.filter(isByHand)
    }

    /// The name of the person whose form it is, as the form prints it; empty where it is not printed.
    public var applicant: ScalarText { name("person.name") }

    /// Whether somebody files it for the person.
    public var isFiledByAgent: Bool { answers["filer.role"] == "agent" }

    /// The name of whoever files it for the person, as the form prints it; empty where nobody does or it is not printed.
    public var agent: ScalarText { isFiledByAgent ? name("agent.name") : ScalarText("") }

    private func name(_ path: String) -> ScalarText {
        let fields = template.fields.filter { $0.paths.contains(path) }
        guard !fields.isEmpty, fields.contains(where: { !isByHand($0.name) }) else { return ScalarText("") }
        return ScalarText(answers.printed(path, on: day))
    }

    /// The day on which it is filled in, with its era.
    public var writtenDay: String { PartialDate(day).japanese }

    /// The lists of people that forms have rows for.
    static let lists = ["household"] + PeopleList.allCases.map(\.rawValue)

    private func isByHand(_ field: String) -> Bool {
        remedies.isByHand(FormRemedies.Place(form: template.id, field: field))
    }

    /// Whether a field would print the same after other answers, scalar by scalar.
    func prints(_ field: FormField, asAfter other: Answers) -> Bool {
        field.paths.allSatisfy { path in
            ScalarText(answers.printed(path, on: day)) == ScalarText(other.printed(path, on: day))
        }
    }
}

extension FormRemedies {
    /// What still holds after other answers: a field that would print something else is judged anew.
    public func surviving(_ form: FormTemplate, _ answers: Answers, insteadOf before: Answers, on day: LocalDate)
        -> FormRemedies
    {
        let filled = FilledForm(form, before, on: day, remedies: self)
        var kept = self
        for place in places where place.form == form.id {
            let field = form.fields.first { $0.name == place.field }
            let isSame =
                field.map { filled.prints($0, asAfter: answers) } ?? (answers.memberCount == before.memberCount)
            if !isSame { kept = kept.forgetting(place) }
        }
        return kept
    }
}

package import Kakehashi

/// One problem as a page shows it.
package struct PreflightItem: Sendable {
    /// A character that the field's fonts lack.
    package struct Shown: Sendable {
        package let character: LackingCharacter
        /// Its number among all that the page shows, for the address of its picture.
        package let number: Int
        package let depiction: LackingCharacter.Depiction
    }

    package let problem: FormProblem
    package let form: LocalisedText
    package let characters: [Shown]
    /// The offers that whoever sits before the screen may take.
    package let offers: [FormRemedy]
    /// Whether a resident is asked to call staff.
    package let needsStaff: Bool
    /// The question whose answer the field prints.
    package let question: Question?
}

/// What was decided for a field, as a page shows it.
package struct PreflightDecision: Sendable {
    package let form: LocalisedText
    package let place: FormRemedies.Place
    package let remedies: [FormRemedy]
}

extension Visits {
    /// The problems of a visit's paper as its page shows them; none when it may be printed.
    package func preflight(_ token: VisitToken) throws -> [PreflightItem] {
        let visit = try visit(token)
        let interview = try interview(of: visit)
        let forms = interview.forms(for: visit.answers)
        var number = -1
        return try problems(of: visit).compactMap { problem in
            guard let form = forms.first(where: { $0.id == problem.form }) else { return nil }
            let characters = try problem.lacking.map { character in
                number += 1
                return PreflightItem.Shown(
                    character: character, number: number, depiction: try desk.depiction(of: character))
            }
            return PreflightItem(
                problem: problem, form: form.name, characters: characters, offers: visit.offers(for: problem),
                needsStaff: visit.channel == .kiosk && !problem.isForResident,
                question: interview.question(behind: problem, in: form, visit.answers))
        }
    }

    /// What was decided for the fields of the visit's forms, in the order of the forms.
    package func decisions(of visit: Visit) throws -> [PreflightDecision] {
        try forms(of: visit).flatMap { form in
            visit.remedies.places.filter { $0.form == form.id }.map { place in
                PreflightDecision(form: form.name, place: place, remedies: visit.remedies[place])
            }
        }
    }
}

package import Foundation
package import Kakehashi
import KakehashiPaper

extension FormDesk {
    /// What would not be right on the paper of these forms after what was decided, in the order of forms and fields.
    package func problems(
        _ ids: [String], _ answers: Answers, on day: LocalDate, serial: FormSerial? = nil, isProtected: Bool = false,
        remedies: FormRemedies = FormRemedies()
    ) throws -> [FormProblem] {
        let interview = try interview(forms: ids, on: day)
        let answers = interview.applicable(answers)
        let missing = interview.missing(answers).filter { !remedies.isByHand($0.place) }
        return try ids.flatMap { id in
            let form = try shelf.entry(id, on: day).template
            let filled = FilledForm(
                form, answers, on: day, serial: serial, isProtected: isProtected, remedies: remedies)
            return form.ordered(missing.filter { $0.form == form.id } + (try paper.problems(of: filled)))
        }
    }

    /// What was decided and still holds when answers have changed.
    func remedies(
        _ remedies: FormRemedies, after answers: Answers, insteadOf before: Answers, on day: LocalDate
    ) -> FormRemedies {
        guard !remedies.isEmpty, answers != before else { return remedies }
        return formsInUse(on: day).reduce(remedies) { $0.surviving($1, answers, insteadOf: before, on: day) }
    }

    package func depiction(of character: LackingCharacter) throws -> LackingCharacter.Depiction {
        try paper.depiction(of: character)
    }

    /// A character enlarged, in the first font of the site that has it; a variant that none has as its base alone.
    package func picture(of character: LackingCharacter) throws -> Data? {
        try paper.picture(of: character)
    }
}

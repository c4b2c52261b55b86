package import Foundation
package import Kakehashi
import KakehashiPaper

extension FormDesk {
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

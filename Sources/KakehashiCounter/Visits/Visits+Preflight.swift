package import Foundation
package import Kakehashi
import KakehashiPaper

extension Visits {
    /// What would not be right on the visit's paper after what was decided so far; none when it may be printed.
    package func problems(_ token: VisitToken) throws -> [FormProblem] {
        let visit = try guarded(token)
        return try problems(of: visit)
    }

    func problems(of visit: Visit) throws -> [FormProblem] {
        try desk.problems(request(of: visit, for: completeForms(of: visit)))
    }

    /// The forms with all that the visit knows for them.
    func request(of visit: Visit, for forms: [FormTemplate], slip: ClosingSlip? = nil) -> FillRequest {
        var event: String?
        if case .event(let id) = visit.purpose { event = id }
        return FillRequest(
            forms.map(\.id), visit.answers, on: visit.day, event: event, serial: visit.serial,
            isProtected: visit.isProtected, remedies: visit.remedies, slip: slip)
    }

    /// Decides how to go on with a field, by one of the offers; anything else changes nothing.
    ///
    /// A resident alone decides what is harmless; how a name may look, staff say.
    package func decide(_ remedy: FormRemedy, at place: FormRemedies.Place, for token: VisitToken) throws {
        let visit = try guarded(token)
        let problems = try problems(of: visit).filter { $0.place == place }
        guard problems.contains(where: { visit.offers(for: $0).contains(remedy) }) else { return }
        try perform(token) { .decide($0.remedies.choosing(remedy, at: place)) }
    }

    /// Takes back what was decided for a field, so that it can be decided anew.
    package func undecide(_ place: FormRemedies.Place, for token: VisitToken) throws {
        try perform(token) { .decide($0.remedies.forgetting(place)) }
    }

    /// A character of a problem, enlarged: the nth of those that the page shows, from 0.
    package func picture(ofCharacter index: Int, _ token: VisitToken) throws -> Data? {
        let characters = try problems(token).flatMap(\.lacking)
        guard characters.indices.contains(index) else { return nil }
        return try desk.picture(of: characters[index])
    }
}

extension Visit {
    /// The offers that whoever sits before the screen may take.
    package func offers(for problem: FormProblem) -> [FormRemedy] {
        guard channel == .kiosk, !problem.isForResident else { return problem.offers }
        return problem.offers.filter { $0 == .handwriting }
    }
}

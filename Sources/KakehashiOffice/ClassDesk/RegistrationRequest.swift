import Foundation
package import Kakehashi
import KakehashiSeal

/// An application to a session.
package struct RegistrationRequest: Encodable, Sendable {
    /// Who applies.
    package enum Applicant: Encodable, Sendable {
        /// Somebody on file, by number or key.
        case known(String)
        /// What a caller says; they are looked for among the people on file.
        case entry(PersonEntry)
        /// A caller whom the organiser has recognised on file, and what they say today.
        case recognised(String, PersonEntry)
    }

    package var session: String
    package var applicant: Applicant
    package var route: Route
    package var companions: Int
    /// The same request sent twice makes one registration; another under the same key is refused.
    package var key: String?
    /// The organiser has made sure that this is somebody else with the same name.
    package var isAnotherPerson: Bool
    /// Where what was said contradicts the record: which is right.
    package var choices: [PersonField: PersonField.Choice]
    /// Whether the person may have another place at the same hour, or on the same course that day: they were asked.
    package var allowsOverlap: Bool

    package init(
        session: String, applicant: Applicant, route: Route = .telephone, companions: Int = 0, key: String? = nil,
        isAnotherPerson: Bool = false, choices: [PersonField: PersonField.Choice] = [:], allowsOverlap: Bool = false
    ) {
        self.session = session
        self.applicant = applicant
        self.route = route
        self.companions = companions
        self.key = key
        self.isAnotherPerson = isAnotherPerson
        self.choices = choices
        self.allowsOverlap = allowsOverlap
    }
}

/// What the organiser has found out about who somebody is.
package struct Identity: Hashable, Sendable {
    package enum Finding: Hashable, Sendable {
        /// Nobody was asked yet.
        case unasked
        /// Somebody on file, by number or key.
        case known(String)
        /// Nobody on file.
        case another
    }

    package var finding: Finding
    /// Where what was said contradicts the record: which is right.
    package var choices: [PersonField: PersonField.Choice]

    package init(_ finding: Finding = .unasked, choices: [PersonField: PersonField.Choice] = [:]) {
        self.finding = finding
        self.choices = choices
    }
}

extension RegistrationRequest {
    /// A digest of everything that the request says, by which the same is known again: character by character, as names
    /// are.
    func digest(for session: Session) throws -> String {
        var request = self
        request.session = session.id.description
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return Digest(of: try encoder.encode(request)).hex
    }
}

/// What became of a registration, and who was offered a seat by the same step.
package struct RegistrationOutcome: Hashable, Sendable {
    package let registration: Registration
    package let person: Person
    package let session: Session
    /// The place among those who wait, 1 for the first.
    package let position: Int?
    package let offered: [Registration]
}

package import Kakehashi

/// An application to a session.
package struct RegistrationRequest: Sendable {
    /// Who applies.
    package enum Applicant: Sendable {
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
    /// The same request sent twice makes one registration.
    package var key: String?
    /// The organiser has made sure that this is somebody else with the same name.
    package var isAnotherPerson: Bool

    package init(
        session: String, applicant: Applicant, route: Route = .telephone, companions: Int = 0, key: String? = nil,
        isAnotherPerson: Bool = false
    ) {
        self.session = session
        self.applicant = applicant
        self.route = route
        self.companions = companions
        self.key = key
        self.isAnotherPerson = isAnotherPerson
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

/// A kind of letter that goes to people of a session: what it says stands in its file, to whom it goes here.
public struct LetterKind: Hashable, Sendable, Codable, Identifiable {
    /// `confirmed`; its text is `confirmed.md` beside the list.
    public let id: String
    /// What staff see.
    public let title: String
    /// The registrations that get it.
    public let states: [RegistrationState]
    /// Whether the session must have been cancelled; one that is held otherwise.
    public let cancelled: Bool

    public init(id: String, title: String, states: [RegistrationState], cancelled: Bool) {
        self.id = id
        self.title = title
        self.states = states
        self.cancelled = cancelled
    }

    /// Refuses a letter that would tell what is not so.
    public func check(_ session: Session) throws(Fault) {
        guard cancelled == (session.state == .cancelled) else {
            throw Fault(cancelled ? .letterNotCancelled : .letterCancelled, ["session": session.number])
        }
    }
}

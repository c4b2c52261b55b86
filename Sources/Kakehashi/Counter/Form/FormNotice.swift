/// What somebody should know about a form before they come: what it costs, what to bring, until when.
public struct FormNotice: Hashable, Sendable {
    public let fee: FormFee?
    /// What to bring, in the order in which the counter asks for it.
    public let papers: [Paper]
    /// What else this person should know, such as what lapses.
    public let notes: [Paper]
    public let deadline: FilingRule?
    /// The languages in which its questions are asked; empty for all of the kiosk.
    public let languages: [String]

    /// A paper to bring, or a sentence to know.
    public struct Paper: Hashable, Sendable {
        public let name: LocalisedText
        /// Whether this person needs it; nil for everybody.
        public let when: Condition?
    }

    /// Nothing to know.
    public static let none = FormNotice(fee: nil, papers: [], notes: [], deadline: nil, languages: [])

    /// The papers that this person should bring; one whose condition is not decided yet is named, to be safe.
    public func papers(for answers: Answers, on day: LocalDate) -> [LocalisedText] {
        papers.filter { $0.when?.decided(in: answers, on: day) ?? true }.map(\.name)
    }

    /// What this person should know; what is not decided is not said.
    public func notes(for answers: Answers, on day: LocalDate) -> [LocalisedText] {
        notes.filter { $0.when?.holds(in: answers, on: day) ?? true }.map(\.name)
    }

    /// Whether its questions are asked in that language.
    public func isAsked(in language: String) -> Bool { languages.isEmpty || languages.contains(language) }
}

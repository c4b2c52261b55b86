/// One page of the conversation: what is asked together.
///
/// Its words are phrases: `question.<key>` is the question, `question.<key>.help` the explanation beneath where there
/// is one; an input's label is `answer.<pattern>`. For a member, the value `member` is the member's number.
public struct Question: Hashable, Sendable {
    /// One value that the question asks for.
    public struct Input: Hashable, Sendable {
        /// The path to set, `household.2.name`.
        public let path: String
        /// The path as the vocabulary has it, `household.*.name`.
        public let pattern: String
        public let kind: AnswerKind
        /// May be left blank.
        public let isOptional: Bool
        /// Of a choice, what can be chosen by the answers so far; empty for what is no choice.
        public let choices: [Choice]

        init(path: String, pattern: String, kind: AnswerKind, isOptional: Bool, choices: [Choice]? = nil) {
            self.path = path
            self.pattern = pattern
            self.kind = kind
            self.isOptional = isOptional
            self.choices = choices ?? kind.choiceSet?.choices ?? []
        }

        /// The phrase that names it.
        public var labelKey: String { "answer.\(pattern)" }
    }

    /// The question in the book.
    public let key: String
    /// The member it is about; nil for a question that is asked once.
    public let member: Int?
    public let inputs: [Input]

    /// `name`, or `member-name.2`; unique in an interview.
    public var id: String { member.map { "\(key).\($0)" } ?? key }
    /// The phrase that asks.
    public var textKey: String { "question.\(key)" }
    /// The phrase that explains.
    public var helpKey: String { "question.\(key).help" }

    /// What its phrases are filled with: the member's number, the parent who claims and that parent's husband or wife.
    public func words(for answers: Answers) -> [String: String] {
        [
            "member": member.map { "\($0)" } ?? "", "claimant": answers.name(of: answers.claimant) ?? "",
            "partner": answers.name(of: answers.partner) ?? "",
        ]
    }

    /// Whether each of its values was asked.
    public func isAnswered(in answers: Answers) -> Bool {
        inputs.allSatisfy { answers.isAnswered($0.path) }
    }

    /// What of it was not asked yet: something answered became more, such as a name that another form wants to be read.
    public func open(in answers: Answers) -> Question {
        Question(key: key, member: member, inputs: inputs.filter { !answers.isAnswered($0.path) })
    }
}

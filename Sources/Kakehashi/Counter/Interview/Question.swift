/// One page of the conversation: what is asked together.
///
/// Its words are phrases: `question.<key>` is the question, `question.<key>.help` the explanation beneath where there
/// is one; an input's label is `answer.<pattern>`. For a member, the value `member` is the member's number.
public struct Question: Hashable, Sendable {
    public struct Input: Hashable, Sendable {
        /// The path to set, `household.2.name`.
        public let path: String
        /// The path as the vocabulary has it, `household.*.name`.
        public let pattern: String
        public let kind: AnswerKind
        /// May be left blank.
        public let isOptional: Bool

        public var labelKey: String { "answer.\(pattern)" }
    }

    /// The question in the book.
    public let key: String
    /// The member it is about; nil for a question that is asked once.
    public let member: Int?
    public let inputs: [Input]

    /// `name`, or `member-name.2`; unique in an interview.
    public var id: String { member.map { "\(key).\($0)" } ?? key }
    public var textKey: String { "question.\(key)" }
    public var helpKey: String { "question.\(key).help" }

    public func isAnswered(in answers: Answers) -> Bool {
        inputs.allSatisfy { answers.isAnswered($0.path) }
    }
}

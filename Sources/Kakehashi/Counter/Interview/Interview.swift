/// One conversation for all forms of a visit: each thing is asked once, and only where a form needs it.
///
/// A value that holds no answers: the questions follow from the answers so far, so that going back and changing one
/// changes what comes after it.
public struct Interview: Sendable {
    /// A step with the condition under which the person needs it.
    struct Wanted: Sendable {
        let step: CounterStep
        let when: Condition?
        /// Paths that no field prints but a day follows from.
        let asks: [String]

        /// What decides whether it is needed.
        var conditions: [Condition] { [when, step.form?.when].compactMap { $0 } }
    }

    let wanted: [Wanted]
    let book: QuestionBook
    let day: LocalDate
    /// Paths that follow from what happened and are not asked.
    let given: Set<String>

    /// For forms that were chosen.
    public init(forms: [FormTemplate], questions: QuestionBook, on day: LocalDate) {
        wanted = forms.map { Wanted(step: CounterStep($0), when: nil, asks: []) }
        book = questions
        given = []
        self.day = day
    }

    /// For what happened: the forms follow from the answers. A procedure whose form is not among `forms` is left out.
    public init(event: LifeEvent, forms: [FormTemplate], questions: QuestionBook, on day: LocalDate) {
        wanted = event.procedures.compactMap { procedure in
            CounterStep(procedure, forms).map { Wanted(step: $0, when: procedure.when, asks: procedure.asks) }
        }
        book = questions
        given = Set(event.given.map(\.path))
        self.day = day
    }

    /// The forms that the person needs by the answers so far, in the order of the counters.
    public func forms(for answers: Answers) -> [FormTemplate] { steps(for: answers).compactMap(\.form) }

    /// What the person has to do by the answers so far, with a form or without, in the order of the counters.
    public func steps(for answers: Answers) -> [CounterStep] { applying(answers).map(\.step) }

    func applying(_ answers: Answers) -> [Wanted] {
        let answers = applicable(answers)
        return wanted.filter { $0.conditions.allSatisfy { $0.holds(in: answers, on: day) } }
    }

    /// All questions that apply by the answers so far, in order.
    public func questions(for answers: Answers) -> [Question] {
        let answers = applicable(answers)
        let needed = needed(answers).subtracting(given)
        var questions: [Question] = []
        for block in blocks(needed) {
            let members: [Int?] = block[0].repeats ? Array(1..<(answers.memberCount + 1)) : [nil]
            for member in members { questions += block.compactMap { question($0, member, needed, answers) } }
        }
        return questions
    }

    /// How far the conversation is.
    public struct Progress: Hashable, Sendable {
        /// Questions that are answered as a whole.
        public let answered: Int
        public let open: Int
        /// No answer that is still to come can bring questions or make them needless.
        public let isSettled: Bool
    }

    /// How far the conversation is by the answers so far.
    public func progress(after answers: Answers) -> Progress {
        let questions = questions(for: answers)
        let open = questions.filter { !$0.isAnswered(in: answers) }
        let patterns = open.flatMap { $0.open(in: answers).inputs.map(\.pattern) }
        return Progress(
            answered: questions.count - open.count, open: open.count, isSettled: deciding.isDisjoint(with: patterns))
    }

    /// The first question that has no answer yet; nil when everything is answered.
    public func next(after answers: Answers) -> Question? {
        questions(for: answers).first { !$0.isAnswered(in: answers) }
    }

    /// The question before this one; nil for the first.
    public func previous(before id: String, _ answers: Answers) -> Question? {
        let questions = questions(for: answers)
        guard let index = questions.firstIndex(where: { $0.id == id }), index > 0 else { return nil }
        return questions[index - 1]
    }

    /// The question of this id, where it applies.
    public func question(_ id: String, _ answers: Answers) -> Question? {
        questions(for: answers).first { $0.id == id }
    }

    /// Neighbouring questions about members belong together: all of the first member, then all of the second.
    private func blocks(_ needed: Set<String>) -> [[QuestionBook.Draft]] {
        var blocks: [[QuestionBook.Draft]] = []
        for draft in book.drafts where draft.asks.contains(where: { needed.contains($0.pattern) }) {
            if draft.repeats, blocks.last?[0].repeats ?? false {
                blocks[blocks.count - 1].append(draft)
            } else {
                blocks.append([draft])
            }
        }
        return blocks
    }

    /// Whether a condition holds by what was answered, and not for want of an answer: nobody is asked for the name of
    /// somebody else before it is said that there is one.
    private func isKnown(_ condition: Condition, _ answers: Answers) -> Bool {
        condition.holds(in: answers, on: day) && condition.deniedPaths.allSatisfy { isKnown($0, answers) }
    }

    /// Whether a path has a value, or all was asked from which it follows: an unknown birth has no age.
    private func isKnown(_ path: String, _ answers: Answers) -> Bool {
        if answers.value(path, on: day) != nil { return true }
        let number = NumberedPath(path)?.number
        return sources(of: path).allSatisfy { source in
            answers.isAnswered(source.contains("*") ? number.map { NumberedPath.path(source, $0) } ?? source : source)
        }
    }

    private func question(
        _ draft: QuestionBook.Draft, _ member: Int?, _ needed: Set<String>, _ answers: Answers
    ) -> Question? {
        let when = member.map { draft.when?.about(member: $0) } ?? draft.when
        guard when.map({ isKnown($0, answers) }) ?? true else { return nil }
        let inputs = draft.asks.filter { needed.contains($0.pattern) }.compactMap { ask -> Question.Input? in
            guard let kind = Vocabulary.entry(pattern: ask.pattern)?.kind else { return nil }
            let path = member.map { NumberedPath.path(ask.pattern, $0) } ?? ask.pattern
            let when = member.map { ask.when?.about(member: $0) } ?? ask.when
            guard when.map({ isKnown($0, answers) }) ?? true else { return nil }
            return Question.Input(
                path: path, pattern: ask.pattern, kind: kind, isOptional: ask.isOptional,
                choices: choices(kind, of: ask.pattern, answers))
        }
        return inputs.isEmpty ? nil : Question(key: draft.key, member: member, inputs: inputs)
    }
}

extension Interview {
    /// The answers without those to questions that are not asked any more, such as the name of an agent once it is the
    /// person who came. What is printed, coded and told derives from these alone.
    ///
    /// An answer that no question asks for stays, and so does one whose question depends on something that was never
    /// answered: a file may tell it without the question that leads there.
    public func applicable(_ answers: Answers) -> Answers {
        var visible = answers
        // Hiding an answer may hide or bring back others, down a chain of questions; a circle of conditions ends
        // with what all of its rounds have.
        for _ in 0..<book.drafts.count {
            let next = answers.filter { isAsked($0, by: visible, of: answers) }
            if next == visible { return visible }
            visible = next
        }
        return visible.filter { isAsked($0, by: visible, of: answers) }
    }

    private func isAsked(_ path: String, by visible: Answers, of answers: Answers) -> Bool {
        guard !given.contains(path) else { return true }
        let numbered = NumberedPath(path)
        let pattern = numbered?.pattern ?? path
        let drafts = book.drafts.filter { $0.asks.contains { $0.pattern == pattern } }
        return drafts.isEmpty
            || drafts.contains { draft in
                guard let when = draft.when else { return true }
                let condition = numbered.map { when.about(member: $0.number) } ?? when
                return condition.holds(in: visible, on: day) || condition.paths.contains { isOpen($0, answers) }
            }
    }

    /// Whether a path has no value for want of an answer.
    private func isOpen(_ path: String, _ answers: Answers) -> Bool {
        guard answers.value(path, on: day) == nil else { return false }
        let member = NumberedPath(path)?.number
        return sources(of: path).contains { source in
            guard source.contains("*") else { return !answers.isAnswered(source) }
            let members = member.map { [$0] } ?? Array(1..<(answers.memberCount + 1))
            return members.contains { !answers.isAnswered(NumberedPath.path(source, $0)) }
        }
    }
}

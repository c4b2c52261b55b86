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

    /// - Parameter depth: how many questions have led here, each by its condition; a circle of them ends.
    private func isAsked(_ path: String, by visible: Answers, of answers: Answers, depth: Int = 0) -> Bool {
        guard !given.contains(path), depth < book.drafts.count else { return true }
        let numbered = NumberedPath(path)
        let pattern = numbered?.pattern ?? path
        let asks = book.drafts.flatMap { draft in
            draft.asks.filter { $0.pattern == pattern }.map { [draft.when, $0.when].compactMap { $0 } }
        }
        return asks.isEmpty
            || asks.contains { conditions in
                conditions.allSatisfy { condition in
                    let condition = numbered.map { condition.about(member: $0.number) } ?? condition
                    return condition.holds(in: visible, on: day)
                        || condition.paths.contains { path in
                            open(behind: path, answers).contains {
                                isAsked($0, by: visible, of: answers, depth: depth + 1)
                            }
                        }
                }
            }
    }

    /// The asked paths for want of which a path has no value.
    private func open(behind path: String, _ answers: Answers) -> [String] {
        guard answers.value(path, on: day) == nil else { return [] }
        let member = NumberedPath(path)?.number
        return sources(of: path).flatMap { source in
            guard source.contains("*") else { return [source] }
            let members = member.map { [$0] } ?? Array(1..<(answers.memberCount + 1))
            return members.map { NumberedPath.path(source, $0) }
        }.filter { !answers.isAnswered($0) }
    }
}

import Kakehashi
import KakehashiCounter

/// The words of questions: of a member, by name once it is known; where somebody files for another, 「あなた」 is only
/// whoever stands before the screen, and the other is said by what they do, such as 引っ越した本人.
struct QuestionWords: Sendable {
    let words: Words
    let answers: Answers
    /// What the person is called for whom an agent files; nil where whoever is here files for themselves.
    private let represented: String?

    init(_ words: Words, _ visit: Visit, _ interview: Interview) {
        self.words = words
        answers = visit.answers
        represented = QuestionWords.isRepresented(visit.answers, interview) ? QuestionWords.name(words, visit) : nil
    }

    /// Whether the person of the answers is somebody else than the agent, who then is asked for apart. On a request for
    /// a certificate the person is whoever came, be it as an agent.
    private static func isRepresented(_ answers: Answers, _ interview: Interview) -> Bool {
        answers["filer.role"] == "agent"
            && interview.questions(for: answers).contains { $0.inputs.contains { $0.path == "agent.name" } }
    }

    private static func name(_ words: Words, _ visit: Visit) -> String {
        guard case .event(let event) = visit.purpose, words.phrases.has("kiosk.person.\(event)") else {
            return words("kiosk.person")
        }
        return words("kiosk.person.\(event)")
    }

    func title(_ question: Question) -> String { words(key(question.textKey), values(question)) }

    func help(_ question: Question) -> String? {
        let key = key(question.helpKey)
        return words.phrases.has(key) ? words(key, values(question)) : nil
    }

    /// The member's name, once it is known.
    func whose(_ question: Question) -> String? {
        guard let member = question.member, let name = answers["household.\(member).name"], !name.isEmpty,
            !question.inputs.contains(where: { $0.pattern == "household.*.name" })
        else { return nil }
        return words("kiosk.member", ["name": name])
    }

    private func key(_ key: String) -> String {
        represented != nil && words.phrases.has("\(key).agent") ? "\(key).agent" : key
    }

    private func values(_ question: Question) -> [String: String] {
        question.words(for: answers).merging(["person": represented ?? ""]) { $1 }
    }
}

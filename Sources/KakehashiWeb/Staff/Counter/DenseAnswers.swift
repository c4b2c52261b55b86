import Kakehashi
import KakehashiHTTP

/// What a visit asks on one dense page: labels instead of the sentences that residents read, in groups by whom or what
/// they are about.
struct DenseAnswers {
    let words: Words
    let answers: Answers
    let day: LocalDate
    let faults: [String: Fault]

    /// The element that says how days and readings are typed, once for all of them.
    static let hint = "dense-hint"

    private struct Group {
        let key: String
        let member: Int?
        var inputs: [Question.Input] = []
    }

    @HTMLBuilder func html(_ questions: [Question], _ form: FormValues) -> HTML {
        H.p(.class("hint"), .id(DenseAnswers.hint)) { words("staff.counter.hint") }
        groups(questions).map { group in
            H.fieldset(.class("group")) {
                H.legend { title(group.key, group.member) }
                H.div(.class("cells")) {
                    group.inputs.map { input in
                        AnswerInput(words: words, input: input, answers: answers, day: day).html(
                            entered: form[input.path] ?? answers[input.path], fault: faults[input.path])
                    }
                }
            }
        }
    }

    /// An answer's name where it stands apart from its group: 2人目 氏名.
    func name(of input: Question.Input, in question: Question) -> String {
        "\(title(DenseAnswers.key(input), question.member)) \(AnswerInput.label(of: input, words))"
    }

    private func title(_ key: String, _ member: Int?) -> String {
        let name = member.flatMap { answers["household.\($0).name"] } ?? ""
        return words("staff.counter.group.\(key)", ["member": member.map { "\($0)" } ?? "", "name": name])
    }

    /// In the order in which the book asks first for something of each.
    private func groups(_ questions: [Question]) -> [Group] {
        var groups: [Group] = []
        for question in questions {
            for input in question.inputs {
                let key = DenseAnswers.key(input)
                let index = groups.firstIndex { $0.key == key && $0.member == question.member }
                if index == nil { groups.append(Group(key: key, member: question.member)) }
                groups[index ?? groups.count - 1].inputs.append(input)
            }
        }
        return groups
    }

    private static func key(_ input: Question.Input) -> String {
        if input.pattern.hasPrefix("household.*") { return "member" }
        switch input.pattern.prefix(while: { $0 != "." }) {
        case "certificate", "subject", "tax", "seal": return "purpose"
        case "agent": return "visitor"
        case "person", "filer": return "person"
        case "moving", "address", "origin", "household", "head": return "home"
        case "claimant", "partner", "spouse", "allowance", "insurance", "account", "voucher": return "children"
        default: return "other"
        }
    }
}

import Kakehashi
import KakehashiCounter
import KakehashiHTTP

/// Everything that was answered, each with a way to change it.
struct CheckPage: Sendable {
    func show(_ kiosk: KioskVisit) throws -> Response {
        let words = kiosk.words
        let interview = try kiosk.visits.interview(of: kiosk.visit)
        let questions = interview.questions(for: kiosk.visit.answers)
        if let open = interview.next(after: kiosk.visit.answers) {
            return .redirect(to: KioskPath.question(open.id))
        }
        let steps = try kiosk.visits.nextSteps(of: kiosk.visit)
        let hasForms = !interview.forms(for: kiosk.visit.answers).isEmpty
        return kiosk.page(
            words("kiosk.check.title"), back: questions.last.map { KioskPath.question($0.id) },
            languages: LanguagePage.path(kiosk),
            forward: {
                if hasForms {
                    H.a(.class("button main"), .href("/kiosk/preview")) { words("kiosk.check.go") }
                } else {
                    kiosk.button("/kiosk/end", words("kiosk.closing.end"))
                }
            },
            content: {
                H.h1 { words("kiosk.check.title") }
                H.p { words("kiosk.check.text") }
                H.ul(.class("summary")) { questions.map { entry(kiosk, $0, interview) } }
                H.h2 { words("notice.title") }
                if !hasForms { Pieces.note("care") { H.p { words("kiosk.check.noForm") } } }
                KioskSteps(kiosk: kiosk).list(steps)
            })
    }

    private func entry(_ kiosk: KioskVisit, _ question: Question, _ interview: Interview) -> HTML {
        let words = kiosk.words
        let answers = AnswerWords(words, kiosk.visit)
        let text = QuestionWords(words, kiosk.visit, interview)
        let title = text.title(question)
        let whose = text.whose(question)
        return H.li {
            H.div {
                H.strong(.class("asked")) { title }
                whose.map { name in H.small { name } }
                question.inputs.map { input in
                    H.span(.class("given")) {
                        if question.inputs.count > 1 { H.small { words(input.labelKey) + " " } }
                        answers.text(input)
                    }
                }
            }
            H.a(.class("button"), .href(KioskPath.question(question.id, then: "check"))) {
                words("kiosk.change")
                H.span(.class("unseen")) { " " + title }
            }
        }
    }
}

/// Answers in the words of the screen.
struct AnswerWords: Sendable {
    let words: Words
    let visit: Visit

    init(_ words: Words, _ visit: Visit) {
        self.words = words
        self.visit = visit
    }

    func text(_ input: Question.Input) -> String {
        guard let value = visit.answers[input.path], !value.isEmpty else { return words("kiosk.blank") }
        switch input.kind {
        case .choice(let set), .choices(let set):
            return value.split(separator: " ").map { word(String($0), of: set) }
                .joined(separator: words("kiosk.need.between"))
        case .flag: return words("choice.flag.\(value)")
        case .date, .partialDate: return day(value, input)
        case .number: return words("kiosk.count.\(AnswerInputs.unit(input))", ["count": value])
        case .phone: return PhoneNumber(value)?.hyphenated ?? value
        default: return value
        }
    }

    /// A day in words: with its era in Japanese, 14 November 2026 in other languages; what is not known is said.
    private func day(_ value: String, _ input: Question.Input) -> String {
        guard words.phrases.language != PhraseBook.home, let date = PartialDate(value), let year = date.year else {
            return visit.answers.printed(input.path, on: visit.day)
        }
        let key =
            date.month == nil
            ? "kiosk.date.words.year" : date.day == nil ? "kiosk.date.words.month" : "kiosk.date.words"
        let month = date.month.map { words("kiosk.month.\($0)") } ?? ""
        return words(key, ["year": "\(year)", "month": month, "day": date.day.map(String.init) ?? ""])
    }

    private func word(_ value: String, of set: ChoiceSet) -> String {
        if set == .parent, let name = visit.answers.name(ofParent: value) {
            return words("kiosk.member", ["name": name])
        }
        if set == .taxYear, let year = words.taxYear(value, visit.answers, on: visit.day) { return year }
        let key = "choice.\(set.name).\(value)"
        return words.phrases.has(key) ? words(key) : set.choice(value)?.printed ?? value
    }
}

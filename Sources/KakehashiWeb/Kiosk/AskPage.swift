import Kakehashi
import KakehashiCounter
import KakehashiHTTP

/// One question a page.
struct AskPage: Sendable {
    func show(_ kiosk: KioskVisit) throws -> Response {
        let (question, questions) = try find(kiosk)
        let inputs = AnswerInputs(kiosk.words, answers: kiosk.visit.answers)
        return page(kiosk, question, questions, inputs)
    }

    func take(_ kiosk: KioskVisit) throws -> Response {
        let (question, questions) = try find(kiosk)
        let reading = AnswerReading(question, kiosk.form, words: kiosk.words, day: kiosk.visit.day)
        var errors = reading.errors
        if errors.isEmpty {
            do {
                try kiosk.visits.answer(reading.values, for: kiosk.token)
            } catch let faults as Faults {
                errors = AnswerReading.errors(of: faults, question, kiosk.words)
            }
        }
        guard errors.isEmpty else {
            let inputs = AnswerInputs(
                kiosk.words, answers: kiosk.visit.answers, typed: kiosk.form, errors: errors)
            return page(kiosk, question, questions, inputs, status: .unprocessableContent)
        }
        return .redirect(to: try next(kiosk, question))
    }

    private func next(_ kiosk: KioskVisit, _ question: Question) throws -> String {
        let visit = try kiosk.visits.visit(kiosk.token)
        if kiosk.form.text("then") == "check" { return try KioskPath.next(visit, kiosk.visits) }
        return try KioskPath.after(question.id, visit, kiosk.visits)
    }

    private func find(_ kiosk: KioskVisit) throws -> (Question, [Question]) {
        let questions = try kiosk.visits.interview(of: kiosk.visit).questions(for: kiosk.visit.answers)
        let id = kiosk.parameter("question")
        guard let question = questions.first(where: { $0.id == id }) else { throw Problem(.notFound) }
        return (question, questions)
    }

    private func page(
        _ kiosk: KioskVisit, _ question: Question, _ questions: [Question], _ inputs: AnswerInputs,
        status: Status = .ok
    ) -> Response {
        let words = kiosk.words
        let text = QuestionWords(words, answers: kiosk.visit.answers)
        let returns = kiosk.form.text("then") == "check" || kiosk.request.query.text("then") == "check"
        let title = text.title(question)
        return kiosk.page(
            inputs.errors.isEmpty ? title : words("kiosk.errors.title", ["title": title]),
            back: returns ? "/kiosk/check" : before(question, questions), status: status,
            hasKeys: true, languages: LanguagePage.path(kiosk, then: question.id),
            forward: {
                H.button(.class("main"), .form("answer")) {
                    words(returns ? "kiosk.change.done" : "kiosk.continue")
                }
            },
            content: {
                if !returns { progress(words, question, questions) }
                H.h1 { title }
                text.whose(question).map { name in H.p(.class("whose")) { name } }
                text.help(question).map { help in H.p(.class("help")) { help } }
                if question.inputs.contains(where: AnswerInputs.mayNeedKanji) {
                    H.p(.class("help")) { words("kiosk.kanji") }
                }
                if !inputs.errors.isEmpty {
                    Pieces.note("bad", role: "alert") { H.p { words("kiosk.errors") } }
                }
                kiosk.form("/kiosk/ask/\(question.id)", id: "answer") {
                    if returns { H.input(.type("hidden"), .name("then"), .value("check")) }
                    question.inputs.map { inputs.field($0, isAlone: question.inputs.count == 1) }
                }
            })
    }

    private func before(_ question: Question, _ questions: [Question]) -> String {
        let index = questions.firstIndex(of: question) ?? 0
        return index > 0 ? KioskPath.question(questions[index - 1].id) : "/kiosk/need"
    }

    private func progress(_ words: Words, _ question: Question, _ questions: [Question]) -> HTML {
        let number = (questions.firstIndex(of: question) ?? 0) + 1
        let key = number == questions.count ? "kiosk.progress.last" : "kiosk.progress"
        return H.p(.class("progress")) {
            words(key, ["number": "\(number)", "left": "\(questions.count - number)"])
        }
    }
}

/// The words of questions: of a member, by name once it is known.
struct QuestionWords: Sendable {
    let words: Words
    let answers: Answers

    init(_ words: Words, answers: Answers) {
        self.words = words
        self.answers = answers
    }

    func title(_ question: Question) -> String { words(question.textKey, values(question)) }

    func help(_ question: Question) -> String? {
        words.phrases.has(question.helpKey) ? words(question.helpKey, values(question)) : nil
    }

    /// The member's name, once it is known.
    func whose(_ question: Question) -> String? {
        guard let member = question.member, let name = answers["household.\(member).name"], !name.isEmpty,
            !question.inputs.contains(where: { $0.pattern == "household.*.name" })
        else { return nil }
        return words("kiosk.member", ["name": name])
    }

    private func values(_ question: Question) -> [String: String] {
        question.member.map { ["member": "\($0)"] } ?? [:]
    }
}

import Kakehashi
import KakehashiCounter
import KakehashiHTTP

/// One question a page; after it comes the next that is open, then the page to check.
struct AskPage: Sendable {
    /// Says in the form that only what was open of the question stood on the page.
    private static let rest = "rest"

    func show(_ kiosk: KioskVisit) throws -> Response {
        var question = try find(kiosk)
        let answers = kiosk.visit.answers
        if !returns(kiosk), !question.isAnswered(in: answers) { question = question.open(in: answers) }
        return try page(kiosk, question, AnswerInputs(kiosk.words, answers: answers, on: kiosk.visit.day))
    }

    func take(_ kiosk: KioskVisit) throws -> Response {
        var question = try find(kiosk)
        if !kiosk.form.text(AskPage.rest).isEmpty { question = question.open(in: kiosk.visit.answers) }
        let reading = AnswerReading(
            question, kiosk.form, words: kiosk.words, day: kiosk.visit.day, answers: kiosk.visit.answers,
            city: try cityOfNewAddress(kiosk))
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
                kiosk.words, answers: kiosk.visit.answers, on: kiosk.visit.day, typed: kiosk.form, errors: errors,
                doubted: reading.doubted)
            return try page(kiosk, question, inputs, status: .unprocessableContent)
        }
        return .redirect(to: try KioskPath.next(try kiosk.visits.visit(kiosk.token), kiosk.visits))
    }

    /// The city, for whoever moves into it, within it or out of it: they live there. Anybody may ask for certificates.
    private func cityOfNewAddress(_ kiosk: KioskVisit) throws -> String? {
        let asked = try kiosk.visits.interview(of: kiosk.visit).questions(for: kiosk.visit.answers).flatMap(\.inputs)
        return asked.contains { ["moving.date", "moving.leaving"].contains($0.path) } ? kiosk.officeName : nil
    }

    /// Whether the person came from the page to check, to change something.
    private func returns(_ kiosk: KioskVisit) -> Bool {
        [kiosk.form, kiosk.request.query].contains { $0.text("then") == "check" }
    }

    private func find(_ kiosk: KioskVisit) throws -> Question {
        let interview = try kiosk.visits.interview(of: kiosk.visit)
        guard let question = interview.question(kiosk.parameter("question"), kiosk.visit.answers) else {
            throw Problem(.notFound)
        }
        return question
    }

    private func page(
        _ kiosk: KioskVisit, _ question: Question, _ inputs: AnswerInputs, status: Status = .ok
    ) throws -> Response {
        let words = kiosk.words
        let answers = kiosk.visit.answers
        let interview = try kiosk.visits.interview(of: kiosk.visit)
        let text = QuestionWords(words, kiosk.visit, interview)
        let returns = returns(kiosk)
        let title = text.title(question)
        let isRest = question.inputs.count < (interview.question(question.id, answers)?.inputs.count ?? 0)
        let before = interview.previous(before: question.id, answers).map { KioskPath.question($0.id) }
        return kiosk.page(
            inputs.errors.isEmpty ? title : words("kiosk.errors.title", ["title": title]),
            back: returns ? "/kiosk/check" : before ?? "/kiosk/need", status: status,
            hasKeys: true, languages: LanguagePage.path(kiosk, then: question.id),
            forward: {
                H.button(.class("main"), .form("answer")) {
                    words(returns ? "kiosk.change.done" : "kiosk.continue")
                }
            },
            content: {
                if !returns { progress(words, interview.progress(after: answers), question, answers) }
                H.h1 { title }
                text.whose(question).map { name in H.p(.class("whose")) { name } }
                text.help(question).map { help in H.p(.class("help")) { help } }
                if !inputs.errors.isEmpty {
                    Pieces.note("bad", role: "alert") { H.p { words("kiosk.errors") } }
                }
                kiosk.form("/kiosk/ask/\(question.id)", id: "answer") {
                    if returns { H.input(.type("hidden"), .name("then"), .value("check")) }
                    if isRest { H.input(.type("hidden"), .name(AskPage.rest), .value("yes")) }
                    question.inputs.map { inputs.field($0, isAlone: question.inputs.count == 1) }
                }
                if question.inputs.contains(where: AnswerInputs.mayNeedKanji) {
                    H.p(.class("help")) { words("kiosk.kanji") }
                }
            })
    }

    /// How many are still to come, and of a question that is open also which it is. The number of those to come only
    /// grows with an answer that brings questions, and only as long as it says about.
    private func progress(
        _ words: Words, _ progress: Interview.Progress, _ question: Question, _ answers: Answers
    ) -> HTML? {
        let isOpen = !question.isAnswered(in: answers)
        let left = progress.open - (isOpen ? 1 : 0)
        guard isOpen || left > 0 else { return nil }
        let key = left > 0 ? "left" : "last"
        return H.p(.class("progress")) {
            if isOpen { words("kiosk.progress.number", ["number": "\(progress.answered + 1)"]) }
            words("kiosk.progress.\(key)\(progress.isSettled ? "" : ".about")", ["left": "\(left)"])
        }
    }
}

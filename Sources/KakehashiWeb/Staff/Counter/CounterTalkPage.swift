import Kakehashi
import KakehashiCounter
import KakehashiHTTP

/// `/staff/counter/{visit}/talk`: all questions of the visit on one dense page; answers may bring up more.
struct CounterTalkPage: Sendable {
    func show(_ visit: CounterVisit) throws -> Response {
        visit.held.stage.hasPaper || visit.held.isFinished ? visit.redirect(to: "paper") : try page(visit)
    }

    func answer(_ visit: CounterVisit) throws -> Response {
        let (visits, token, held) = (visit.visits, visit.token, visit.held)
        if visit.held.stage.hasPaper { throw Fault(.visitHasPaper) }
        let questions = try visits.interview(of: held).questions(for: held.answers)
        let values = questions.flatMap(\.inputs).compactMap { input in
            AnswerInput.read(input, visit.form).map { (path: input.path, value: $0) }
        }
        let doubts = doubts(of: values, held, visit.form)
        let faults = answerEach(values.filter { doubts[$0.path] == nil }, visit).merging(doubts) { $1 }
        guard faults.isEmpty else { return try page(visit, faults: faults) }
        let now = try visits.visit(token)
        let isComplete = try visits.interview(of: now).next(after: now.answers) == nil
        return visit.redirect(to: isComplete ? "paper" : "talk")
    }

    /// Days that are unlikely, by path, until staff say that they are right.
    private func doubts(
        of values: [(path: String, value: String)], _ held: Visit, _ form: FormValues
    ) -> [String: Fault] {
        var faults: [String: Fault] = [:]
        for (path, typed) in values {
            guard let value = (try? Answers().setting(path, typed))?[path], held.answers[path] != value,
                form.text(AnswerReading.sureName(path)) != value,
                let doubt = AnswerDoubt(value, to: Vocabulary.pattern(of: path), on: held.day)
            else { continue }
            let said = ["path": path, "value": value, "day": PartialDate(value)?.japanese ?? value]
            faults[path] = Fault(
                .answersDoubtful, said.merging(doubt.values) { $1 }.merging(["doubt": doubt.key]) { $1 })
        }
        return faults
    }

    /// Good answers are kept even where others are bad, so that nothing has to be typed twice.
    private func answerEach(
        _ values: [(path: String, value: String)], _ visit: CounterVisit
    ) -> [String: Fault] {
        var faults: [String: Fault] = [:]
        for value in Answers.countFirst(values) {
            do {
                try visit.visits.answer([value], for: visit.token)
            } catch let refused as Faults {
                faults[value.path] = refused.all.first
            } catch {
                faults[value.path] = error as? Fault
            }
        }
        return faults
    }

    private func page(_ visit: CounterVisit, faults: [String: Fault] = [:]) throws -> Response {
        let held = try visit.visits.visit(visit.token)
        let interview = try visit.visits.interview(of: held)
        let questions = interview.questions(for: held.answers)
        let open = questions.count { !$0.isAnswered(in: held.answers) }
        let words = visit.words
        let dense = DenseAnswers(words: words, answers: held.answers, day: held.day, faults: faults)
        return visit.staff.page(
            words("staff.counter.talk"), room: .counter, status: faults.isEmpty ? .ok : .unprocessableContent
        ) {
            H.div(.class("bar")) {
                H.h1 { words("staff.counter.talk") }
                visit.form("end", .class("push")) {
                    H.button(.class("quiet")) { words("staff.counter.end") }
                }
            }
            if !faults.isEmpty { banner(questions, faults, dense, words) }
            H.p(.class("state")) {
                H.strong { words(open == 0 ? "staff.counter.complete" : "staff.counter.open", ["count": "\(open)"]) }
                formNames(words, interview.forms(for: held.answers))
            }
            visit.form("talk", .class("dense")) {
                dense.html(questions, visit.form)
                H.div(.class("actions sticky")) {
                    H.button(.class("main")) { words("staff.counter.next") }
                    if open == 0 { Pieces.link(visit.path("paper"), words("staff.counter.toPaper")) }
                }
            }
        }
    }

    /// How many answers are wrong, with the way to each: the page is long, and looks otherwise as it did.
    private func banner(
        _ questions: [Question], _ faults: [String: Fault], _ dense: DenseAnswers, _ words: Words
    ) -> HTML {
        Pieces.note("bad", role: "alert") {
            H.p { words("staff.counter.errors", ["count": "\(faults.count)"]) }
            H.ul {
                questions.flatMap { question in
                    question.inputs.filter { faults[$0.path] != nil }.map { input in
                        H.li {
                            H.a(.href("#\(AnswerInput.id(of: input))")) { dense.name(of: input, in: question) }
                        }
                    }
                }
            }
        }
    }

    @HTMLBuilder private func formNames(_ words: Words, _ forms: [FormTemplate]) -> HTML {
        H.span { words("staff.counter.papers") }
        forms.map { form in Pieces.tag(form.name.japanese, "key") }
    }
}

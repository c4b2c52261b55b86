import TestSupport
import Testing

@testable import Kakehashi
@testable import KakehashiCounter

/// Somebody who answers at random, goes back, and changes answers, through every question of every life event and form.
@Suite("Nothing is asked twice, whatever is answered")
struct InterviewWalkTests {
    let desk: FormDesk
    let day: LocalDate

    init() throws {
        desk = try Shipped.desk()
        day = try #require(visitDay)
    }

    private func interviews() throws -> [(name: String, interview: Interview)] {
        try desk.events.map { ("event \($0.id)", try desk.interview(event: $0.id, on: day)) }
            + desk.formsInUse(on: day).map { ("form \($0.id)", try desk.interview(forms: [$0.id], on: day)) }
    }

    @Test("a random walk ends, and asks for what was answered only where the person went", arguments: 1...5)
    func walks(seed: UInt64) throws {
        for (name, interview) in try interviews() {
            var walk = RandomWalk(seed: seed, interview: interview)
            try walk.goOn(to: "\(name), seed \(seed)", changing: 0)
            for _ in 0..<6 { try walk.change("\(name), seed \(seed)") }
        }
    }

    @Test("while nobody goes back, each question is open as a whole and the number of answered ones only grows")
    func forward() throws {
        for seed in UInt64(101)...104 {
            for (name, interview) in try interviews() {
                var walk = RandomWalk(seed: seed, interview: interview)
                try walk.goOn(to: "\(name), seed \(seed)", changing: 0)
                #expect(walk.partly == [], "\(name), seed \(seed)")
                for (before, after) in zip(walk.progress, walk.progress.dropFirst()) {
                    #expect(after.answered == before.answered + 1, "\(name), seed \(seed): \(walk.asked)")
                    if before.isSettled {
                        #expect(after.open == before.open - 1, "\(name), seed \(seed): \(walk.asked)")
                    }
                }
            }
        }
    }

    @Test("a change leads over what it made necessary straight back to the check page", arguments: 201...203)
    func changes(seed: UInt64) throws {
        for (name, interview) in try interviews() {
            var walk = RandomWalk(seed: seed, interview: interview)
            try walk.goOn(to: "\(name), seed \(seed)", changing: 8)
        }
    }
}

/// A walk as the kiosk leads it: always the first open question, with what is open of it.
struct RandomWalk {
    let interview: Interview
    var random: SeededGenerator
    var answers = Answers()
    private(set) var asked: [String] = []
    private(set) var partly: [String] = []
    private(set) var progress: [Interview.Progress] = []
    /// Every path that was answered and not forgotten since.
    private var answered: Set<String> = []

    init(seed: UInt64, interview: Interview) {
        self.interview = interview
        random = SeededGenerator(seed: seed)
    }

    /// Answers until nothing is open; now and then goes back or changes something, where wanted.
    mutating func goOn(to name: String, changing times: Int) throws {
        var changes = times
        while let question = interview.next(after: answers) {
            asked.append(question.id)
            guard asked.count < 1000 else { throw Endless(name: name, asked: asked.suffix(20)) }
            progress.append(interview.progress(after: answers))
            let open = question.open(in: answers)
            #expect(!open.inputs.isEmpty, "\(name): \(asked)")
            #expect(answered.isDisjoint(with: open.inputs.map(\.path)), "\(name): \(asked)")
            if open != question { partly.append(question.id) }
            if changes > 0, Int.random(in: 0..<6, using: &random) == 0 {
                changes -= 1
                if let before = interview.previous(before: question.id, answers) { try answer(before) }
                try answerAgain()
            } else {
                try answer(open)
            }
        }
    }

    /// 直す on the check page: one question again, and what newly became necessary.
    mutating func change(_ name: String) throws {
        try answerAgain()
        let known = Set(interview.questions(for: answers).flatMap(\.inputs).map(\.path).filter(answers.isAnswered))
        let from = asked.count
        try goOn(to: name, changing: 0)
        let shown = Set(asked[from...])
        for question in interview.questions(for: answers) where question.inputs.allSatisfy({ known.contains($0.path) })
        {
            #expect(!shown.contains(question.id), "\(name): \(question.id) after \(asked)")
        }
    }

    private mutating func answerAgain() throws {
        let all = interview.questions(for: answers).filter { $0.isAnswered(in: answers) }
        if let question = all.randomElement(using: &random) { try answer(question) }
    }

    private mutating func answer(_ question: Question) throws {
        for input in question.inputs {
            answers = try answers.setting(input.path, PlausibleAnswer.value(for: input, using: &random))
            answered.insert(input.path)
        }
        answered = answered.filter(answers.isAnswered)
    }

    struct Endless: Error {
        let name: String
        let asked: ArraySlice<String>
    }
}

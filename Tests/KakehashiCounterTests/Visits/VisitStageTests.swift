import Kakehashi
import KakehashiPrinter
import TestSupport
import Testing

@testable import KakehashiCounter

/// Every stage of a visit against every action.
struct VisitStageTests {
    private static let job = PrintJob(queue: "counter", number: 1)
    private static let event = Identifier<VisitEvent>(at: Instant(visitDay!, TimeOfDay(minutes: 540)))
    private static let next = Identifier<VisitEvent>(at: Instant(visitDay!, TimeOfDay(minutes: 541)))
    private static let answers = try! Answers().setting("person.name", "橋本 渡")

    static func talk() -> VisitTalk {
        var talk = VisitTalk()
        talk.answers = answers
        return talk
    }

    private static let service: VisitService = {
        var service = VisitService(event: event, purpose: .event("moving-in"), begun: .zero, talk: talk())
        service.attempt = 1
        return service
    }()

    private static func sent(_ reports: [JobReport]) -> VisitStage {
        .sent(service, [reports.reduce(SentJob(job)) { $0.hearing($1, .zero) }])
    }

    private static func said(_ state: JobState, _ reasons: [String] = [], job: [String] = []) -> JobReport {
        .said(PrintStatus(job: state, jobReasons: job, printer: .idle, printerReasons: reasons))
    }

    static let stages: [(name: String, stage: VisitStage)] = [
        ("greeting", .greeting(talk())), ("talking", .talking(service)), ("making", .making(service)),
        ("printing", sent([])), ("trouble", sent([said(.processing, ["media-empty"])])),
        ("sent", sent([said(.completed)])),
        ("unknown", sent([said(.completed, job: ["cups-ipp-missing-job-history"])])), ("silent", sent([.silent])),
        ("jobFailed", sent([said(.aborted)])), ("failed", .failed(service, Faults([Fault(.visitDocumentFailed)]))),
        ("handedOver", .handedOver(service, .seconds(1))), ("finished", .finished([])), ("ended", .ended),
    ]

    private static let spoken = try! Answers().setting("person.name", "橋本 わたる")

    static let actions: [(name: String, action: VisitAction)] = [
        ("choose", .choose(.event("moving-out"), answers, event: next, at: .seconds(9))),
        ("answer", .answer(spoken, FormRemedies())), ("decide", .decide(FormRemedies())),
        ("guard", .guardPeople([], true)), ("protect", .protect), ("speak", .speak),
        ("print", .print(attempt: nil)), ("print again", .print(attempt: 1)), ("print stale", .print(attempt: 0)),
        ("made", .made([job], event: event, attempt: 1)), ("made late", .made([job], event: event, attempt: 0)),
        ("made for another", .made([job], event: next, attempt: 1)),
        ("not made", .notMade(Faults([Fault(.visitDocumentFailed)]), event: event, attempt: 1)),
        ("not made late", .notMade(Faults([Fault(.visitDocumentFailed)]), event: next, attempt: 1)),
        ("hear", .hear([job: said(.completed)], at: .seconds(9))),
        ("hear of another", .hear([PrintJob(queue: "x", number: 9): said(.completed)], at: .seconds(9))),
        ("cancel", .cancel), ("hand over", .handOver(at: .seconds(9), doubleTouch: .seconds(10))),
        ("hand over late", .handOver(at: .seconds(99), doubleTouch: .seconds(10))), ("finish", .finish([])),
        ("end", .end),
    ]

    /// For each action what each stage, in the order of `stages`, leads to: the next stage, `<` and what must be done
    /// before it, `>` and what follows; or `!` and the fault. `=` is the stage unchanged.
    static let table: [String: String] = [
        "choose": """
        talking = !making !printUnderway !printUnderway talking<keep !printUnderway !printUnderway talking \
        talking talking<keep !gone !gone
        """,
        "answer": edits, "decide": edits,
        "guard": "= = = = = = = = = = = = =",
        "protect": "= = = = = = = = = = = !gone !gone", "speak": "= = = = = = = = = = = !gone !gone",
        "print": """
        !withoutPurpose making>make = = = = = = = making>make !paperTaken !gone !gone
        """,
        "print again": """
        !withoutPurpose making>make = !printUnderway !printUnderway making>make making>make !printUnderway \
        making>make making>make !paperTaken !gone !gone
        """,
        "print stale": "!withoutPurpose = = = = = = = = = = !gone !gone",
        "made": "=>back =>back printing =>back =>back =>back =>back =>back =>back =>back =>back =>back =>back",
        "made late": late, "made for another": late,
        "not made": "= = failed = = = = = = = = = =", "not made late": "= = = = = = = = = = = = =",
        "hear": "= = = sent sent = = sent = = = = =", "hear of another": "= = = = = = = = = = = = =",
        "cancel": """
        = = !making talking<back talking<back talking talking talking<back talking = !paperTaken !gone !gone
        """,
        "hand over": """
        !withoutPurpose handedOver !making !hasPrinter !hasPrinter !hasPrinter !hasPrinter !hasPrinter !hasPrinter \
        handedOver = !gone !gone
        """,
        "hand over late": """
        !withoutPurpose handedOver !making !hasPrinter !hasPrinter !hasPrinter !hasPrinter !hasPrinter !hasPrinter \
        handedOver !paperTaken !gone !gone
        """,
        "finish": """
        !withoutPurpose !notPrinted !making !printUnderway !printUnderway finished<keep finished<keep \
        finished<keep>back !printFailed !notPrinted finished<keep = !gone
        """,
        "end": """
        ended ended ended ended>back ended>back ended<keep ended ended>back ended ended ended<keep ended =
        """,
    ]

    private static let edits = """
        = = !making !hasPaper !hasPaper !hasPaper !hasPaper !hasPaper !hasPaper talking !hasPaper !gone !gone
        """
    private static let late =
        "=>back =>back =>back =>back =>back =>back =>back =>back =>back =>back =>back =>back =>back"

    private static func name(of stage: VisitStage) -> String {
        guard case .sent(_, let jobs) = stage else { return "\(stage.kind)" }
        return jobs.stage == .failed ? "jobFailed" : jobs.stage.rawValue
    }

    private static func word(_ effect: VisitEffect) -> String {
        switch effect {
        case .keep: "keep"
        case .make: "make"
        case .takeBack: "back"
        }
    }

    @Test(arguments: actions.indices)
    func everyStageKnowsWhatToDo(index: Int) throws {
        let (name, action) = VisitStageTests.actions[index]
        let row = try #require(VisitStageTests.table[name]).split { $0 == " " || $0 == "\n" }
        #expect(row.count == VisitStageTests.stages.count)
        for ((from, stage), expected) in zip(VisitStageTests.stages, row) {
            var found: String
            do throws(Fault) {
                let step = try stage.applying(action)
                let to = VisitStageTests.name(of: step.stage)
                found = to == from ? "=" : to
                found += step.before.map { "<" + VisitStageTests.word($0) }.joined()
                found += step.after.map { ">" + VisitStageTests.word($0) }.joined()
                if [.finished, .ended].contains(step.stage.kind) { #expect(step.stage.talk == VisitTalk()) }
            } catch {
                found = "!" + error.code.name.dropFirst("visit.".count)
            }
            #expect(found == expected, "\(from): \(name)")
        }
    }

    @Test func theTableKnowsEveryAction() {
        #expect(Set(VisitStageTests.table.keys) == Set(VisitStageTests.actions.map(\.name)))
        #expect(Set(VisitStageTests.stages.map(\.stage.kind)) == Set(VisitStage.Kind.allCases))
    }

    @Test(arguments: ["ja", "en"])
    func everyRefusalSaysWhatToDo(language: String) throws {
        let phrases = try ShippedPhrases.load(language)
        for refusal in Set(VisitStageTests.table.values.flatMap { $0.split(separator: " ") }.filter { $0.first == "!" })
        {
            #expect(phrases.has("fault.visit.\(refusal.dropFirst()).remedy"), "\(refusal)")
        }
    }

    @Test func anotherPurposeHasAnEventOfItsOwnAndKeepsTheAnswers() throws {
        let step = try VisitStageTests.sent([VisitStageTests.said(.completed)]).applying(
            VisitStageTests.actions[0].action)
        #expect(step.before == [.keep(VisitStageTests.service, .printed)])
        #expect(step.stage.service?.event == VisitStageTests.next)
        #expect(step.stage.service?.attempt == 0)
        #expect(step.stage.talk.answers == VisitStageTests.answers)
        #expect(step.stage.service?.begun == .seconds(9))
    }
}

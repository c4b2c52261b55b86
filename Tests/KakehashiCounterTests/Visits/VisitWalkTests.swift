import Kakehashi
import KakehashiPrinter
import Synchronization
import TestSupport
import Testing

@testable import KakehashiCounter

/// A visit that is led about at random, by an outer world in which anything may fail.
private struct WalkedVisit {
    var stage = VisitStage.greeting(VisitStageTests.talk())
    /// How often each event was asked to be kept, and went well.
    var kept: [Identifier<VisitEvent>: Int] = [:]
    /// The services whose paper can have come.
    var withPaper: Set<Identifier<VisitEvent>> = []
    /// For which service each job is.
    var owners: [PrintJob: Identifier<VisitEvent>] = [:]
    var truth: [PrintJob: JobState] = [:]
    var takenBack: Set<PrintJob> = []
    /// Attempts whose thread is still at work.
    var threads: [VisitService] = []
    var trace: [String] = []
    private var number: Int32 = 0

    mutating func step(_ random: inout SeededGenerator) {
        let (name, action) = next(&random)
        let before = stage
        trace.append("\(stage.kind) \(name)")
        guard let step = try? stage.applying(action) else { return }
        for effect in step.before {
            if Int.random(in: 0..<4, using: &random) == 0 { return }
            see(to: effect)
        }
        stage = step.stage
        for effect in step.after { see(to: effect) }
        check(before)
    }

    private mutating func see(to effect: VisitEffect) {
        switch effect {
        case .keep(let service, _):
            #expect(withPaper.contains(service.event), "counted without paper: \(trace)")
            kept[service.event, default: 0] += 1
        case .make(let service): threads.append(service)
        case .takeBack(let jobs): takenBack.formUnion(jobs)
        }
    }

    private mutating func next(_ random: inout SeededGenerator) -> (String, VisitAction) {
        let attempt = (stage.service?.attempt ?? 0) - Int.random(in: 0...1, using: &random)
        switch Int.random(in: 0..<14, using: &random) {
        case 0:
            let instant = Instant(milliseconds: Int64(1_795_000_000_000 + trace.count))
            return (
                "choose",
                .choose(
                    .event("moving-in"), stage.talk.answers, event: Identifier(at: instant), at: .seconds(trace.count))
            )
        case 1: return ("answer", .answer(VisitStageTests.talk().answers, FormRemedies()))
        case 2: return ("cancel", .cancel)
        case 3:
            if stage.kind == .talking || stage.kind == .failed, let service = stage.service {
                withPaper.insert(service.event)
            }
            return ("hand over", .handOver(at: .seconds(trace.count), doubleTouch: .seconds(10)))
        case 4, 5: return ("finish", .finish([]))
        case 6 where Int.random(in: 0..<4, using: &random) == 0: return ("end", .end)
        case 6, 7: return ("print", .print(attempt: [nil, attempt].randomElement(using: &random) ?? nil))
        case 8, 9, 10: return hear(&random)
        default: return thread(&random)
        }
    }

    /// The printer goes on, and the print service tells, is silent or has forgotten.
    private mutating func hear(_ random: inout SeededGenerator) -> (String, VisitAction) {
        var reports: [PrintJob: JobReport] = [:]
        for (job, state) in truth.sorted(by: { $0.key.number < $1.key.number }) {
            if !state.isFinal, !takenBack.contains(job), Bool.random(using: &random) {
                truth[job] = [JobState.processing, .completed, .aborted].randomElement(using: &random)
            }
            let report = [
                .said(
                    PrintStatus(job: truth[job] ?? state, jobReasons: [], printer: .idle, printerReasons: [])),
                JobReport.silent, .forgotten,
            ].randomElement(using: &random)
            reports[job] = report
            if report != .said(PrintStatus(job: .aborted, jobReasons: [], printer: .idle, printerReasons: [])),
                let owner = owners[job]
            {
                withPaper.insert(owner)
            }
        }
        return ("hear", .hear(reports, at: .seconds(trace.count)))
    }

    /// A thread comes back with its jobs or without, perhaps long after its visit went on.
    private mutating func thread(_ random: inout SeededGenerator) -> (String, VisitAction) {
        guard let index = threads.indices.randomElement(using: &random) else { return ("speak", .speak) }
        let service = threads.remove(at: index)
        if Int.random(in: 0..<4, using: &random) == 0 {
            return (
                "not made",
                .notMade(Faults([Fault(.visitDocumentFailed)]), event: service.event, attempt: service.attempt)
            )
        }
        number += 1
        let job = PrintJob(queue: "counter", number: number)
        owners[job] = service.event
        truth[job] = .processing
        return ("made", .made([job], event: service.event, attempt: service.attempt))
    }

    private func check(_ before: VisitStage) {
        let held = Set(stage.jobs.map(\.job))
        for job in held { #expect(owners[job] == stage.service?.event, "a job of another purpose: \(trace)") }
        for job in before.jobs where !held.contains(job.job) && !job.isOver {
            #expect(takenBack.contains(job.job), "a job outlives its purpose: \(trace)")
        }
        if let gone = before.service, gone.event != stage.service?.event {
            let hadPaper = before.kind == .handedOver || before.jobs.stage == .sent && before.kind == .sent
            if hadPaper { #expect(kept[gone.event] != nil, "wiped before it was kept: \(trace)") }
        }
        if stage.kind == .finished || stage.kind == .ended {
            #expect(stage.talk == VisitTalk() && stage.service == nil, "something personal is left: \(trace)")
        }
    }
}

struct VisitWalkTests {
    @Test(arguments: 0..<400)
    func anyWalkKeepsWhatIsPromised(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        var visit = WalkedVisit()
        for _ in 0..<80 { visit.step(&random) }
        #expect(visit.stage.kind != .ended || visit.stage.talk == VisitTalk(), "seed \(seed)")
    }

    /// The same through the table of visits, with its doubles: each service counts at most once, whatever fails.
    @Test(arguments: 0..<12)
    func anyWalkThroughTheCounterCountsEachServiceOnce(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let fixture = try VisitFixture()
        let token = try fixture.visits.begin(.kiosk, language: "ja")
        let form = try Shipped.answers("certificate")
        let values = form.paths.map { ($0, form[$0] ?? "") }
        var chosen = 0
        for _ in 0..<25 {
            let isWell = Int.random(in: 0..<3, using: &random) > 0
            fixture.outbox.state.withLock { $0.refusal = isWell ? nil : Fault(.printServiceUnreachable) }
            let state = [JobState.processing, .completed, .completed, .aborted].randomElement(using: &random)
            fixture.printer.say(state ?? .completed)
            let attempt = (try? fixture.visits.glance(at: token).attempt) ?? 0
            switch Int.random(in: 0..<7, using: &random) {
            case 0, 1:
                if (try? fixture.visits.choose(.forms(["certificate-request"]), for: token)) != nil { chosen += 1 }
                try? fixture.visits.answer(values, for: token)
            case 2, 3: try? fixture.visits.print(token, attempt: attempt)
            case 4: try? fixture.visits.finish(token)
            case 5: try? fixture.visits.cancelPrinting(token)
            default: _ = try? fixture.visits.progress(token)
            }
            if let visit = try? fixture.visits.glance(at: token), visit.isFinished {
                #expect(visit.answers.isEmpty && visit.purpose == nil, "seed \(seed)")
            }
        }
        fixture.visits.end(token)
        fixture.outbox.state.withLock { $0.refusal = nil }
        fixture.visits.retryOwedWork()
        let events = fixture.outbox.events
        #expect(Set(events.map(\.id)).count == events.count && events.count <= chosen, "seed \(seed)")
        #expect(events.allSatisfy { $0.forms == ["certificate-request": 1] }, "seed \(seed)")
    }
}

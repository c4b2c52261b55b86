import Foundation
import Kakehashi
import KakehashiPrinter
import Synchronization

extension Visits {
    /// The person has the paper in hand: the visit is counted and its answers are wiped. Again is the same as once.
    ///
    /// A job of which the printer says that it failed is no paper, whatever a stale page offered.
    package func finish(_ token: VisitToken) throws {
        let visit = try visit(token)
        let outcome: VisitEvent.Outcome
        switch visit.stage {
        case .sent(let jobs):
            if lastKnown(jobs, of: visit).map(PrintStage.init) == .failed { throw Fault(.visitPrintFailed) }
            outcome = .printed
        case .handedOver: outcome = .handedOver
        case .finished: return
        default: throw Fault(.visitUnfinished)
        }
        let steps = try nextSteps(of: visit)
        var isFirst = false
        try change(token) { visit in
            guard !visit.isFinished else { return }
            isFirst = true
            visit.answers = Answers()
            visit.remedies = FormRemedies()
            visit.peopleAskedFor = []
            visit.purpose = nil
            visit.stage = .finished(steps)
        }
        if isFirst { try count(visit, outcome) }
    }

    /// What the printer says of the jobs; where it does not answer, what it said last.
    private func lastKnown(_ jobs: [PrintJob], of visit: Visit) -> PrintStatus? {
        (try? jobs.map(printing.status)).flatMap(PrintStatus.telling) ?? visit.lastStatus
    }

    /// Ends a visit at any point; nothing of it remains. Again is the same as once.
    package func end(_ token: VisitToken) {
        let visit = table.withLock { $0.removeValue(forKey: token) }
        if let visit { leave(visit) }
    }

    /// Wipes what nobody touches any more.
    package func sweep() {
        let now = elapsed()
        let abandoned = table.withLock { table in
            let old = table.filter { !isAlive($0.value, at: now) }
            for token in old.keys { table[token] = nil }
            return old.values.map { $0 }
        }
        for visit in abandoned { leave(visit) }
    }

    /// Wipes every visit, as the program stops.
    package func endAll() {
        let all = table.withLock { table in
            defer { table = [:] }
            return table.values.map { $0 }
        }
        for visit in all { leave(visit) }
    }

    /// Sweeps every few seconds for as long as the counter lives, so that an abandoned visit goes without a request.
    package func keepSwept(every seconds: Double = 5) {
        Thread.detachNewThread { [weak self] in
            while true {
                Thread.sleep(forTimeInterval: seconds)
                guard let self else { return }
                self.sweep()
            }
        }
    }

    /// What a visit leaves behind whose person went away: paper that came out counts, a waiting job is taken back.
    private func leave(_ visit: Visit) {
        if case .handedOver = visit.stage { try? count(visit, .handedOver) }
        guard case .sent(let jobs) = visit.stage else { return }
        let waiting = jobs.filter { (try? printing.status(of: $0))?.isSent != true }
        guard waiting.isEmpty else {
            for job in waiting { try? printing.cancel(job) }
            return
        }
        try? count(visit, .printed)
    }

    private func count(_ visit: Visit, _ outcome: VisitEvent.Outcome) throws {
        let now = clock.now()
        let answers = try applicableAnswers(of: visit)
        let filled = try forms(of: visit).map { form in
            FilledForm(form, answers, on: visit.day, remedies: visit.remedies)
        }
        let fields = filled.reduce(0) { $0 + $1.printedFields.count }
        try outbox.keep(
            VisitEvent(
                id: Identifier(at: now), instant: now, place: place, channel: visit.channel, outcome: outcome,
                language: visit.language,
                forms: Dictionary(filled.map { ($0.template.id, 1) }, uniquingKeysWith: +),
                seconds: Int((elapsed() - visit.begun).components.seconds), fieldsFilled: fields))
    }

    /// The counters to go to, in order, with the days that are known.
    package func nextSteps(of visit: Visit) throws -> [NextStep] {
        let answers = try applicableAnswers(of: visit)
        return try interview(of: visit).steps(for: answers).map {
            NextStep($0, answers, on: visit.day, remedies: visit.remedies)
        }
    }
}

import Foundation
import Kakehashi
import KakehashiPrinter
import Synchronization

extension Visits {
    /// The person has the paper in hand: the visit is counted and its answers are wiped. Again is the same as once.
    ///
    /// Where the event cannot be kept nothing is wiped, and it may be tried again.
    package func finish(_ token: VisitToken) throws {
        hear(token)
        let visit = try visit(token)
        let steps = visit.isFinished || visit.purpose == nil ? [] : try nextSteps(of: visit)
        try perform(token) { _ in .finish(steps) }
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
        retryOwedWork()
    }

    /// Wipes the visits that a sign-in began, as it ends.
    package func endAll(of owner: String) {
        let all = table.withLock { table in
            let own = table.filter { $0.value.owner == owner }
            for token in own.keys { table[token] = nil }
            return own.values.map { $0 }
        }
        for visit in all { leave(visit) }
    }

    /// Sweeps every few seconds for as long as the counter lives, so that an abandoned visit goes without a request, and
    /// does what was left to be done.
    package func keepSwept(every seconds: Double = 5) {
        Thread.detachNewThread { [weak self] in
            while true {
                Thread.sleep(forTimeInterval: seconds)
                guard let self else { return }
                self.sweep()
                self.retryOwedWork()
            }
        }
    }

    /// What a visit leaves behind whose person went away: paper that came out counts, a waiting job is taken back. What
    /// cannot be done now is owed; nothing personal is in it.
    private func leave(_ visit: Visit) {
        var visit = visit
        if let heard = try? visit.stage.applying(.hear(reports(of: visit.stage.jobs), at: elapsed())) {
            visit.take(heard)
        }
        guard let step = try? visit.stage.applying(.end) else { return }
        for case .keep(let service, let outcome) in step.before {
            guard let event = try? event(of: service, outcome, visit) else { continue }
            do {
                try outbox.keep(event)
            } catch {
                owed.withLock { $0.events.append(event) }
            }
        }
        for effect in step.after { follow(effect) }
    }

    /// Does what has to be done before a step is taken.
    func prepare(_ effect: VisitEffect, of visit: Visit) throws(Fault) {
        switch effect {
        case .keep(let service, let outcome):
            do {
                try outbox.keep(try event(of: service, outcome, visit))
            } catch {
                Visits.note("an event cannot be kept", error)
                throw Fault(.visitNotKept)
            }
        case .takeBack(let jobs):
            do {
                for job in jobs { try printing.cancel(job) }
            } catch {
                throw (error as? Fault) ?? Fault(.printServiceUnreachable)
            }
        case .make: break
        }
    }

    /// Does what follows from a step. The document is made by whoever asked for it.
    func follow(_ effect: VisitEffect) {
        guard case .takeBack(let jobs) = effect else { return }
        for job in jobs {
            do {
                try printing.cancel(job)
            } catch {
                owed.withLock { $0.jobs.append(job) }
            }
        }
    }

    /// Tries again what could not be done when a visit went.
    package func retryOwedWork() {
        let work = owed.withLock { owed in
            defer { owed = OwedWork() }
            return owed
        }
        for event in work.events {
            do {
                try outbox.keep(event)
            } catch {
                owed.withLock { $0.events.append(event) }
            }
        }
        follow(.takeBack(work.jobs))
        takeBackOldPaper(in: work.oldPaper)
    }

    /// Takes back what a program before this one left with the printer, such as one that was killed: it would come out
    /// onto an empty counter. Where the print service does not answer, it is owed.
    package func takeBackOldPaper() {
        guard let queue else { return }
        takeBackOldPaper(in: Set([queue] + stock.map(\.place.queue)))
    }

    private func takeBackOldPaper(in queues: Set<String>) {
        for queue in queues {
            let waiting = try? printing.waiting(in: queue)
            let ours = table.withLock { table -> [PrintJob]? in
                // What is being handed over now has no visit that names it yet.
                guard !table.values.contains(where: { $0.stage.kind == .making }) else { return nil }
                let own = Set(table.values.flatMap { $0.stage.jobs.map(\.job) })
                return waiting?.filter { !own.contains($0) }
            }
            if let ours {
                follow(.takeBack(ours))
            } else {
                owed.withLock { _ = $0.oldPaper.insert(queue) }
            }
        }
    }

    private func event(
        of service: VisitService, _ outcome: VisitEvent.Outcome, _ visit: Visit
    ) throws -> VisitEvent {
        let interview = try interview(for: service.purpose, on: visit.day)
        let answers = interview.applicable(service.talk.answers)
        let filled = interview.forms(for: service.talk.answers).map { form in
            FilledForm(form, answers, on: visit.day, remedies: service.talk.remedies)
        }
        return VisitEvent(
            id: service.event, instant: clock.now(), place: place, channel: visit.channel, outcome: outcome,
            language: visit.language, forms: Dictionary(filled.map { ($0.template.id, 1) }, uniquingKeysWith: +),
            seconds: Int((elapsed() - service.begun).components.seconds),
            fieldsFilled: filled.reduce(0) { $0 + $1.printedFields.count })
    }

    /// For whoever runs the machine: the kind of error, and nothing that was typed.
    private static func note(_ what: String, _ error: any Error) {
        let kind = (error as? Fault).map(\.code.name) ?? String(reflecting: type(of: error))
        FileHandle.standardError.write(Data("kakehashi: \(what) (\(kind))\n".utf8))
    }

    /// The counters to go to, in order, with the days that are known.
    package func nextSteps(of visit: Visit) throws -> [NextStep] {
        let answers = try applicableAnswers(of: visit)
        return try interview(of: visit).steps(for: answers).map {
            NextStep($0, answers, on: visit.day, remedies: visit.remedies)
        }
    }
}

/// What visits that are gone have left to be done: events that could not be kept, and jobs that could not be taken
/// back. Neither says anything of a person.
struct OwedWork: Sendable {
    var events: [VisitEvent] = []
    var jobs: [PrintJob] = []
    /// The queues of which the print service has not said yet what a program before this one left with it.
    var oldPaper: Set<String> = []
}

import Kakehashi
import KakehashiPrinter

extension VisitStage {
    /// Where an action leads from here, and what has to be done for it. Throws where this stage does not know the
    /// action; the fault's remedy says what to do instead.
    func applying(_ action: VisitAction) throws(Fault) -> VisitStep {
        switch action {
        case .choose(let purpose, let answers, let event, let time):
            return try choosing(purpose, answers, event, time)
        case .answer(let answers, let remedies):
            return try editing { talk in
                talk.answers = answers
                talk.remedies = remedies
            }
        case .decide(let remedies): return try editing { $0.remedies = remedies }
        case .guardPeople(let people, let isGuarded):
            return VisitStep(
                saying { talk in
                    talk.peopleAskedFor = people
                    talk.isGuarded = isGuarded
                })
        case .protect: return VisitStep(try alive().saying { $0.isKnownProtected = true })
        case .speak: return VisitStep(try alive())
        case .print(let attempt): return try printing(attempt)
        case .made(let jobs, let event, let attempt): return made(jobs, event, attempt)
        case .notMade(let faults, let event, let attempt): return notMade(faults, event, attempt)
        case .hear(let reports, let time): return hearing(reports, time)
        case .cancel: return try cancelling()
        case .handOver(let time, let doubleTouch): return try handingOver(time, doubleTouch)
        case .finish(let steps): return try finishing(steps)
        case .end: return ending()
        }
    }

    private func alive() throws(Fault) -> VisitStage {
        if kind == .finished || kind == .ended { throw Fault(.visitGone) }
        return self
    }

    /// The next purpose begins; where the one before it has its paper, it ends first, with its event.
    private func choosing(
        _ purpose: Visit.Purpose, _ answers: Answers, _ event: Identifier<VisitEvent>, _ time: Duration
    ) throws(Fault) -> VisitStep {
        var talk = talk
        talk.answers = answers
        func next(_ begun: Duration) -> VisitStage {
            .talking(VisitService(event: event, purpose: purpose, begun: begun, talk: talk))
        }
        switch self {
        case .greeting: return VisitStep(next(time))
        case .talking(let service), .failed(let service, _): return VisitStep(next(service.begun))
        case .making: throw Fault(.visitMaking)
        case .sent(let service, let jobs):
            switch jobs.stage {
            case .sent: return VisitStep(next(time), before: [.keep(service, .printed)])
            case .failed: return VisitStep(next(service.begun))
            case .printing, .trouble, .unknown, .silent: throw Fault(.visitPrintUnderway)
            }
        case .handedOver(let service, _): return VisitStep(next(time), before: [.keep(service, .handedOver)])
        case .finished, .ended: throw Fault(.visitGone)
        }
    }

    /// Answers and decisions change only while no paper is under way: what is printed is what was answered.
    private func editing(_ change: (inout VisitTalk) -> Void) throws(Fault) -> VisitStep {
        switch self {
        case .greeting, .talking: return VisitStep(saying(change))
        case .failed(let service, _): return VisitStep(VisitStage.talking(service).saying(change))
        case .making: throw Fault(.visitMaking)
        case .sent, .handedOver: throw Fault(.visitHasPaper)
        case .finished, .ended: throw Fault(.visitGone)
        }
    }

    private func printing(_ attempt: Int?) throws(Fault) -> VisitStep {
        if let attempt, let service, attempt < service.attempt { return VisitStep(self) }
        func begin(_ service: VisitService) -> VisitStep {
            var service = service
            service.attempt += 1
            return VisitStep(.making(service), after: [.make(service)])
        }
        switch self {
        case .greeting: throw Fault(.visitWithoutPurpose)
        case .talking(let service), .failed(let service, _): return begin(service)
        case .making: return VisitStep(self)
        case .sent(let service, let jobs):
            guard attempt != nil else { return VisitStep(self) }
            guard jobs.allSatisfy(\.isOver) else { throw Fault(.visitPrintUnderway) }
            return begin(service)
        case .handedOver: throw Fault(.visitPaperTaken)
        case .finished, .ended: throw Fault(.visitGone)
        }
    }

    /// Only the attempt that is being made is listened to: the jobs of any other are for nobody.
    private func made(_ jobs: [PrintJob], _ event: Identifier<VisitEvent>, _ attempt: Int) -> VisitStep {
        guard case .making(let service) = self, service.event == event, service.attempt == attempt else {
            return VisitStep(self, after: [.takeBack(jobs)])
        }
        return VisitStep(.sent(service, jobs.map(SentJob.init)))
    }

    private func notMade(_ faults: Faults, _ event: Identifier<VisitEvent>, _ attempt: Int) -> VisitStep {
        guard case .making(let service) = self, service.event == event, service.attempt == attempt else {
            return VisitStep(self)
        }
        return VisitStep(.failed(service, faults))
    }

    private func hearing(_ reports: [PrintJob: JobReport], _ time: Duration) -> VisitStep {
        guard case .sent(let service, let jobs) = self else { return VisitStep(self) }
        return VisitStep(.sent(service, jobs.map { job in reports[job.job].map { job.hearing($0, time) } ?? job }))
    }

    private func cancelling() throws(Fault) -> VisitStep {
        switch self {
        case .greeting, .talking, .failed: return VisitStep(self)
        case .making: throw Fault(.visitMaking)
        case .sent(let service, let jobs): return VisitStep(.talking(service), before: VisitStage.takingBack(jobs))
        case .handedOver: throw Fault(.visitPaperTaken)
        case .finished, .ended: throw Fault(.visitGone)
        }
    }

    private func handingOver(_ time: Duration, _ doubleTouch: Duration) throws(Fault) -> VisitStep {
        switch self {
        case .greeting: throw Fault(.visitWithoutPurpose)
        case .talking(let service), .failed(let service, _): return VisitStep(.handedOver(service, time))
        case .making: throw Fault(.visitMaking)
        case .sent: throw Fault(.visitHasPrinter)
        case .handedOver(_, let first):
            if time - first > doubleTouch { throw Fault(.visitPaperTaken) }
            return VisitStep(self)
        case .finished, .ended: throw Fault(.visitGone)
        }
    }

    /// Counts only where paper can have come: the printer has all of it, or nobody can say how far it came.
    private func finishing(_ steps: [NextStep]) throws(Fault) -> VisitStep {
        switch self {
        case .greeting: throw Fault(.visitWithoutPurpose)
        case .talking, .failed: throw Fault(.visitNotPrinted)
        case .making: throw Fault(.visitMaking)
        case .sent(let service, let jobs):
            switch jobs.stage {
            case .sent, .unknown, .silent:
                return VisitStep(
                    .finished(steps), before: [.keep(service, .printed)], after: VisitStage.takingBack(jobs))
            case .printing, .trouble: throw Fault(.visitPrintUnderway)
            case .failed: throw Fault(.visitPrintFailed)
            }
        case .handedOver(let service, _):
            return VisitStep(.finished(steps), before: [.keep(service, .handedOver)])
        case .finished: return VisitStep(self)
        case .ended: throw Fault(.visitGone)
        }
    }

    /// Paper that came out counts though nobody said so; a job that waits is taken back.
    private func ending() -> VisitStep {
        switch self {
        case .sent(let service, let jobs):
            let came = jobs.stage == .sent
            return VisitStep(
                .ended, before: came ? [.keep(service, .printed)] : [], after: VisitStage.takingBack(jobs))
        case .handedOver(let service, _): return VisitStep(.ended, before: [.keep(service, .handedOver)])
        case .greeting, .talking, .making, .failed, .finished, .ended: return VisitStep(.ended)
        }
    }

    private static func takingBack(_ jobs: [SentJob]) -> [VisitEffect] {
        let living = jobs.filter { !$0.isOver }.map(\.job)
        return living.isEmpty ? [] : [.takeBack(living)]
    }
}

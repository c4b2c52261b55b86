import Kakehashi
import KakehashiPrinter

/// What can happen to a visit. Times are counted from the counter's start.
enum VisitAction: Sendable {
    /// Says what the person came for, with the answers that it begins with and the id of its event.
    case choose(Visit.Purpose, Answers, event: Identifier<VisitEvent>, at: Duration)
    /// Takes answers, with the decisions that survive them.
    case answer(Answers, FormRemedies)
    case decide(FormRemedies)
    /// Notes whether one of these people is under 支援措置.
    case guardPeople([NamedPerson], Bool)
    /// Notes that the person chosen from the resident file is.
    case protect
    case speak
    /// Begins the document. A page names how often it was begun before; nil only begins what was never sent.
    case print(attempt: Int?)
    /// The jobs of a document that was begun are with the printer.
    case made([PrintJob], event: Identifier<VisitEvent>, attempt: Int)
    case notMade(Faults, event: Identifier<VisitEvent>, attempt: Int)
    /// What the print service says of jobs.
    case hear([PrintJob: JobReport], at: Duration)
    /// Takes back what was sent, so that it may be printed again or not at all.
    case cancel
    /// Hands the document to the browser; within `doubleTouch` again is the same as once.
    case handOver(at: Duration, doubleTouch: Duration)
    /// The person has the paper in hand.
    case finish([NextStep])
    /// The person has gone, or wishes that nothing remains.
    case end
}

/// What a step asks of the outer world.
enum VisitEffect: Hashable, Sendable {
    /// The event of a service is kept; again is the same as once.
    case keep(VisitService, VisitEvent.Outcome)
    /// The document is made and handed to the printer.
    case make(VisitService)
    /// Jobs that must not come out any more are taken back.
    case takeBack([PrintJob])
}

/// What an action leads to.
struct VisitStep: Sendable {
    let stage: VisitStage
    /// Must have succeeded before the stage is taken; where one fails, the visit stays where it is.
    var before: [VisitEffect] = []
    /// Follow once the stage is taken.
    var after: [VisitEffect] = []

    init(_ stage: VisitStage, before: [VisitEffect] = [], after: [VisitEffect] = []) {
        self.stage = stage
        self.before = before
        self.after = after
    }
}

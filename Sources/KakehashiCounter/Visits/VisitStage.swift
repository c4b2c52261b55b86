package import Kakehashi

/// How far a visit has come, with all that it knows there.
package enum VisitStage: Hashable, Sendable {
    /// It has not been said yet what the person came for.
    case greeting(VisitTalk)
    /// The questions, and the look at the paper before it is printed.
    case talking(VisitService)
    /// The document is being made and handed to the printer.
    case making(VisitService)
    case sent(VisitService, [SentJob])
    /// The document could not be made or sent.
    case failed(VisitService, Faults)
    /// The document went to the browser, at this time since the counter's start.
    case handedOver(VisitService, Duration)
    /// Counted, and the answers wiped; what comes next may be read until the visit ends.
    case finished([NextStep])
    /// Nothing is left, and nothing more is taken.
    case ended

    /// The stages without what they know.
    package enum Kind: Hashable, Sendable, CaseIterable {
        case greeting, talking, making, sent, failed, handedOver, finished, ended
    }

    package var kind: Kind {
        switch self {
        case .greeting: .greeting
        case .talking: .talking
        case .making: .making
        case .sent: .sent
        case .failed: .failed
        case .handedOver: .handedOver
        case .finished: .finished
        case .ended: .ended
        }
    }

    /// Whether the paper for the answers is being made or was given out.
    package var hasPaper: Bool { [.making, .sent, .handedOver].contains(kind) }

    /// What the person came for; nil before it was said and after it was wiped.
    package var service: VisitService? {
        switch self {
        case .talking(let service), .making(let service), .sent(let service, _), .failed(let service, _),
            .handedOver(let service, _):
            service
        case .greeting, .finished, .ended: nil
        }
    }

    /// All that is personal; empty once it was wiped.
    package var talk: VisitTalk {
        if case .greeting(let talk) = self { talk } else { service?.talk ?? VisitTalk() }
    }

    /// The jobs that were handed over for the present purpose.
    var jobs: [SentJob] {
        if case .sent(_, let jobs) = self { jobs } else { [] }
    }

    /// The same stage with other words of the person.
    func saying(_ change: (inout VisitTalk) -> Void) -> VisitStage {
        var talk = talk
        change(&talk)
        switch self {
        case .greeting: return .greeting(talk)
        case .talking(let service): return .talking(service.saying(talk))
        case .making(let service): return .making(service.saying(talk))
        case .sent(let service, let jobs): return .sent(service.saying(talk), jobs)
        case .failed(let service, let faults): return .failed(service.saying(talk), faults)
        case .handedOver(let service, let time): return .handedOver(service.saying(talk), time)
        case .finished, .ended: return self
        }
    }
}

/// One thing that the person came for, from its choice to its paper. It is counted as one event, whose id is fixed
/// here, so that keeping the event again is the same as once.
package struct VisitService: Hashable, Sendable {
    package let event: Identifier<VisitEvent>
    package let purpose: Visit.Purpose
    /// Since when the person is served for it, counted from the counter's start.
    let begun: Duration
    package internal(set) var talk: VisitTalk
    /// How often its document was begun.
    package internal(set) var attempt = 0

    func saying(_ talk: VisitTalk) -> VisitService {
        var service = self
        service.talk = talk
        return service
    }
}

/// What the person has said, and what was decided and found out from it: everything personal of a visit, in one place.
package struct VisitTalk: Hashable, Sendable {
    package internal(set) var answers = Answers()
    package internal(set) var remedies = FormRemedies()
    /// Whether they were chosen from the resident file and are under 支援措置.
    var isKnownProtected = false
    /// Whether one of the people whom the answers name is, and of whom the file was asked.
    var isGuarded = false
    var peopleAskedFor: [NamedPerson] = []

    var isProtected: Bool { isKnownProtected || isGuarded }
}

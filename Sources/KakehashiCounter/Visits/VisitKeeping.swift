package import Kakehashi

/// The edge towards the outbox: where a visit leaves what is counted.
package protocol VisitKeeping: Sendable {
    /// Keeps an event for good; again is the same as once.
    func keep(_ event: VisitEvent) throws
}

/// How the printing of a visit stands, as its page shows it.
package enum PrintProgress: Sendable {
    case notStarted
    case making
    /// With what asks for a hand at the printer, as the ends of phrases `printer.reason.…`.
    case under(PrintStage, troubles: [String])
    case failed(Faults)
    case handedOver
    case finished

    package init(_ stage: VisitStage) {
        switch stage {
        case .greeting, .talking: self = .notStarted
        case .making: self = .making
        case .sent(_, let jobs): self = .under(jobs.stage, troubles: jobs.telling?.troubles ?? [])
        case .failed(_, let faults): self = .failed(faults)
        case .handedOver: self = .handedOver
        case .finished, .ended: self = .finished
        }
    }

    /// Where the job stands, in the word that pages tell it by; nil while there is no job.
    package var stage: PrintStage? {
        if case .under(let stage, _) = self { stage } else { nil }
    }

    /// Whether the document could not be made or sent, which the page tells.
    package var isFailed: Bool {
        if case .failed = self { true } else { false }
    }

    package var troubles: [String] {
        if case .under(_, let troubles) = self { troubles } else { [] }
    }
}

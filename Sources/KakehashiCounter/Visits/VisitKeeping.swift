package import Kakehashi
package import KakehashiPrinter

/// The edge towards the outbox: where a finished visit leaves what is counted.
package protocol VisitKeeping: Sendable {
    func keep(_ event: VisitEvent) throws
}

/// How the printing of a visit stands, as its page shows it.
package enum PrintProgress: Sendable {
    case notStarted
    case making
    case under(PrintStatus)
    case failed(Faults)
    case handedOver
    case finished
}

import KakehashiPrinter

/// Where a job stands for whoever waits for its paper.
package enum PrintStage: String, Sendable {
    case printing
    /// The printer needs a hand.
    case trouble
    case sent
    /// Ended, and the printer does not know whether all of it came out.
    case unknown
    case failed

    init(_ status: PrintStatus) {
        switch status.job {
        case .completed: self = status.isSent ? .sent : .unknown
        case .aborted, .canceled: self = .failed
        default: self = status.troubles.isEmpty && status.job != .stopped ? .printing : .trouble
        }
    }
}

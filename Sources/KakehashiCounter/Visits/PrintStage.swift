package import KakehashiPrinter

/// Where a job stands for whoever waits for its paper.
package enum PrintStage: String, Sendable {
    case printing
    /// The printer needs a hand.
    case trouble
    case sent
    /// Ended, and nobody knows whether all of it came out.
    case unknown
    /// Handed over, and the print service does not answer now: the paper may have come, or come yet.
    case silent
    case failed

    package init(_ status: PrintStatus) {
        switch status.job {
        case .completed: self = status.isSent ? .sent : .unknown
        case .aborted, .canceled: self = .failed
        default: self = status.troubles.isEmpty && status.job != .stopped ? .printing : .trouble
        }
    }
}

/// What the print service says of a job.
package enum JobReport: Hashable, Sendable {
    case said(PrintStatus)
    /// It does not know the job any more: it forgets them some minutes after their end.
    case forgotten
    /// It does not answer.
    case silent
}

/// A job that was handed over for a visit, and what is known of it.
package struct SentJob: Hashable, Sendable {
    package let job: PrintJob
    /// What was last heard of it; nil while nothing was.
    private(set) var status: PrintStatus?
    private var isForgotten = false
    private var isSilent = false
    /// Since when the printer has not taken the connection.
    private var connectingSince: Duration?
    private var isUnreachable = false

    /// So long a printer may take to answer before it counts as switched off.
    private static let connectingPatience: Duration = .seconds(3)

    init(_ job: PrintJob) {
        self.job = job
    }

    /// The job after a report; what is over stays as it is.
    func hearing(_ report: JobReport, _ time: Duration) -> SentJob {
        guard !isOver else { return self }
        var job = self
        switch report {
        case .said(let status):
            job.status = status
            job.isSilent = false
            job.connectingSince = status.isConnecting ? connectingSince ?? time : nil
            job.isUnreachable = job.connectingSince.map { time - $0 >= SentJob.connectingPatience } ?? false
        case .forgotten: job.isForgotten = true
        case .silent: job.isSilent = true
        }
        return job
    }

    /// Whether nothing of it can come out any more.
    var isOver: Bool { isForgotten || status?.job.isFinal == true }

    var stage: PrintStage {
        if let status, status.job.isFinal { return PrintStage(status) }
        if isForgotten { return .unknown }
        if isSilent { return .silent }
        if isUnreachable { return .trouble }
        return status.map { PrintStage($0) } ?? .printing
    }

    /// What asks for a hand at the printer, as the ends of phrases `printer.reason.…`.
    var troubles: [String] {
        guard !isSilent || isOver else { return [] }
        return (isUnreachable && !isOver ? [PrintStatus.connecting] : []) + (status?.troubles ?? [])
    }
}

extension [SentJob] {
    /// The job that most wants to be told about. One that is under way comes before one that failed: only once all are
    /// over may they be printed again.
    var telling: SentJob? { self.max { $0.stage.urgency < $1.stage.urgency } }

    /// Where all of them stand.
    var stage: PrintStage { telling?.stage ?? .printing }
}

extension PrintStage {
    fileprivate var urgency: Int {
        switch self {
        case .sent: 0
        case .unknown: 1
        case .failed: 2
        case .printing: 3
        case .silent: 4
        case .trouble: 5
        }
    }
}

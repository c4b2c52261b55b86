/// A printer's state (RFC 8011, 5.4.11).
package enum PrinterState: Int32, Hashable, Sendable {
    case idle = 3
    case processing = 4
    case stopped = 5
}

/// A job's state (RFC 8011, 5.3.7).
package enum JobState: Int32, Hashable, Sendable {
    case pending = 3
    case held = 4
    case processing = 5
    case stopped = 6
    case canceled = 7
    case aborted = 8
    /// Sent to the printer; whether paper came out, only a person can see.
    case completed = 9

    /// Whether the state will not change any more.
    package var isFinal: Bool { self == .canceled || self == .aborted || self == .completed }

    /// The state's keyword: `pending`, `pending-held`, `processing`, ...
    package var keyword: String {
        switch self {
        case .pending: "pending"
        case .held: "pending-held"
        case .processing: "processing"
        case .stopped: "processing-stopped"
        case .canceled: "canceled"
        case .aborted: "aborted"
        case .completed: "completed"
        }
    }
}

/// How it stands with a job and its printer at one moment.
package struct PrintStatus: Hashable, Sendable {
    package let job: JobState
    /// The job's own reasons, such as `job-printing` or `cups-ipp-missing-job-history`.
    package let jobReasons: [String]
    package let printer: PrinterState
    /// Why the printer is as it is, without severity: `media-empty`, `cover-open`, `paused`, ...
    package let printerReasons: [String]

    package init(job: JobState, jobReasons: [String], printer: PrinterState, printerReasons: [String]) {
        self.job = job
        self.jobReasons = jobReasons
        self.printer = printer
        self.printerReasons = printerReasons
    }

    /// What a person has to be told about: the printer's reasons, most of them ask for a hand.
    package var troubles: [String] { printerReasons.filter { !PrintStatus.harmless.contains($0) } }

    /// The reason of a printer that is being looked for; one that lasts is a printer that is off.
    package static let connecting = "connecting-to-device"

    /// Whether the printer is being looked for.
    package var isConnecting: Bool { printerReasons.contains(PrintStatus.connecting) }

    /// Sent, and the printer knew of the job until its end.
    ///
    /// CUPS may also call a job completed that the printer gave up within a moment; so nobody is told that something
    /// was printed: a person says whether the paper came out.
    package var isSent: Bool { job == .completed && !jobReasons.contains("cups-ipp-missing-job-history") }

    /// Reasons that stop nothing.
    private static let harmless: Set<String> = [
        "marker-supply-low", "toner-low", "media-low", "cups-waiting-for-job-completed", connecting,
        "moving-to-paused",
    ]
}

/// Printers append the severity to a reason (RFC 8011, 5.4.12); what it is about stands before it.
package func withoutSeverity(_ reason: String) -> String {
    for ending in ["-error", "-warning", "-report"] where reason.hasSuffix(ending) {
        return String(reason.dropLast(ending.count))
    }
    return reason
}

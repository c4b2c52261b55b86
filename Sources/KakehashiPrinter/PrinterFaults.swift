package import Kakehashi

/// What printing can fail with. All are a service that does not answer (exit 69), but for a document that is no PDF.
extension Fault.Code {
    /// The print service of the machine does not answer. Values: none.
    package static let printServiceUnreachable = Fault.Code("printer.serviceUnreachable", .unavailable)
    /// There is no queue of that name. Values: `queue`.
    package static let printQueueMissing = Fault.Code("printer.queueMissing", .unavailable)
    /// The queue takes no jobs at the moment. Values: `queue`.
    package static let printQueueRefuses = Fault.Code("printer.queueRefuses", .unavailable)
    /// The queue has no tray of that name. Values: `queue`, `tray`, `trays`.
    package static let printTrayMissing = Fault.Code("printer.trayMissing", .unavailable)
    /// The print service refused or lost the job. Values: `queue`, `detail` (the service's own words).
    package static let printJobRefused = Fault.Code("printer.jobRefused", .unavailable)
    /// The print service does not know the job any more. Values: `queue`, `job`.
    package static let printJobForgotten = Fault.Code("printer.jobForgotten", .unavailable)
    /// The job was given up by the printer or stopped by somebody. Values: `queue`, `job`, `reasons`.
    package static let printJobFailed = Fault.Code("printer.jobFailed", .unavailable)
    /// The file of the printers' calibrations does not hold what it should. Values: `file`.
    package static let calibrationUnreadable = Fault.Code("calibration.unreadable", .data)
    /// The document is not a PDF. Values: none.
    package static let printNotPDF = Fault.Code("printer.notPDF", .data)
}

/// The codes of this room, for the test that each has its sentences.
package enum PrinterFaults {
    package static let all: [Fault.Code] = [
        .printServiceUnreachable, .printQueueMissing, .printQueueRefuses, .printTrayMissing, .printJobRefused,
        .printJobForgotten, .printJobFailed, .printNotPDF, .calibrationUnreadable,
    ]
}

import Foundation
package import Kakehashi

extension Printing {
    /// Asks after a job every half a second until it is over, telling each change; answers the last status.
    ///
    /// `pause` waits between two questions; answering false gives up following (the job itself goes on).
    @discardableResult
    package func follow(
        _ job: PrintJob, pause: () -> Bool = halfASecond, change: (PrintStatus) -> Void
    ) throws -> PrintStatus {
        var last: PrintStatus?
        while true {
            let status = try status(of: job)
            if status != last { change(status) }
            last = status
            if status.job.isFinal || !pause() { return status }
        }
    }

    /// Prints a document and waits for its end; a job that was given up is a fault that names the reasons.
    package func print(
        _ pdf: [UInt8], to queue: String, tray: String? = nil, size: PaperSize = .a4,
        change: (PrintStatus) -> Void
    ) throws {
        let job = try submit(pdf, to: PrintPlace(queue: queue, tray: tray), size: size)
        let end = try follow(job, change: change)
        guard !end.isSent else { return }
        let reasons = end.troubles + end.jobReasons
        throw Fault(
            .printJobFailed,
            ["queue": queue, "job": String(job.number), "reasons": reasons.joined(separator: ", ")])
    }
}

/// Waits half a second.
package func halfASecond() -> Bool {
    Thread.sleep(forTimeInterval: 0.5)
    return true
}

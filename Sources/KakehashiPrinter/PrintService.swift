import CCUPS
import Kakehashi

/// The machine's print service, CUPS.
///
/// Each call opens its own connection and closes it, so that calls may come from any thread.
package struct PrintService: Printing {
    /// `host:port` or the path of a socket; nil for the machine's own settings (`CUPS_SERVER`, client.conf).
    let server: String?

    package init(server: String? = nil) {
        self.server = server
    }

    package func queues() throws -> [PrintQueue] {
        let request = PrintRequest(IPP_OP_CUPS_GET_PRINTERS)
        request.ask(for: PrintQueue.attributes)
        return try request.send(on: connection(), to: "/").groups(beginningWith: "printer-name")
            .compactMap(PrintQueue.init)
            .sorted { $0.name < $1.name }
    }

    package func status(of job: PrintJob) throws -> PrintStatus {
        let connection = try connection()
        let aboutJob = PrintRequest(IPP_OP_GET_JOB_ATTRIBUTES)
        aboutJob.name(printer: job.queue, job: job.number)
        aboutJob.ask(for: ["job-state", "job-state-reasons"])
        let jobAnswer = try connection.known(job.queue, job: job.number) {
            try aboutJob.send(on: connection, to: "/")
        }
        let queue = try self.queue(named: job.queue, on: connection)
        return PrintStatus(
            job: JobState(rawValue: jobAnswer.integer("job-state") ?? 0) ?? .pending,
            jobReasons: jobAnswer.strings("job-state-reasons").filter { $0 != "none" },
            printer: queue.state, printerReasons: queue.reasons)
    }

    package func waiting(in queue: String) throws -> [PrintJob] {
        let connection = try connection()
        let request = PrintRequest(IPP_OP_GET_JOBS)
        request.name(printer: queue)
        request.ownJobsOnly()
        request.ask(for: ["job-id", "job-name"])
        let answer = try connection.known(queue) { try request.send(on: connection, to: "/") }
        return answer.groups(beginningWith: "job-id").compactMap { job in
            guard job["job-name"]?.strings.first == PrintService.title else { return nil }
            return job["job-id"]?.integers.first.map { PrintJob(queue: queue, number: $0) }
        }
    }

    package func cancel(_ job: PrintJob) throws {
        let connection = try connection()
        let answer = unsafe cupsCancelJob2(connection.handle, job.queue, job.number, 0)
        guard answer.rawValue >= IPP_STATUS_ERROR_BAD_REQUEST.rawValue else { return }
        if answer == IPP_STATUS_ERROR_NOT_POSSIBLE { return }
        throw Fault(.printJobRefused, ["queue": job.queue, "detail": lastErrorText()])
    }

    func connection() throws -> PrintConnection { try PrintConnection(to: server) }

    /// One queue's state; refuses a name that the service does not know.
    func queue(named name: String, on connection: PrintConnection) throws -> PrintQueue {
        let request = PrintRequest(IPP_OP_GET_PRINTER_ATTRIBUTES)
        request.name(printer: name)
        request.ask(for: PrintQueue.attributes)
        let answer = try connection.known(name) { try request.send(on: connection, to: "/") }
        guard let queue = PrintQueue(answer.group) else { throw Fault(.printQueueMissing, ["queue": name]) }
        return queue
    }
}

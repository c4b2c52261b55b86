import CCUPS
import Kakehashi

extension PrintService {
    /// What every job is called: a title is seen by others, so it says nothing of the person.
    private static let title = "Kakehashi"

    package func submit(_ pdf: [UInt8], to queue: String, tray: String?) throws -> PrintJob {
        guard pdf.starts(with: Array("%PDF-".utf8)) else { throw Fault(.printNotPDF) }
        let connection = try connection()
        guard try self.queue(named: queue, on: connection).isAccepting else {
            throw Fault(.printQueueRefuses, ["queue": queue])
        }
        let job = try create(in: queue, tray: tray, on: connection)
        do {
            try send(pdf, as: job, on: connection)
        } catch {
            unsafe cupsCancelJob2(connection.handle, queue, job.number, 0)
            throw error
        }
        return job
    }

    /// Makes the job before any data goes out, so that its number is known whatever happens then.
    private func create(in queue: String, tray: String?, on connection: PrintConnection) throws -> PrintJob {
        let options = PrintOptions()
        options.add("print-scaling", "none")
        options.add("media", "iso_a4_210x297mm")
        options.add("sides", "one-sided")
        if let tray { options.add("InputSlot", tray) }
        let number = unsafe cupsCreateJob(
            connection.handle, queue, PrintService.title, options.count, options.pointer)
        guard number > 0 else { throw refused(queue) }
        return PrintJob(queue: queue, number: number)
    }

    private func send(_ pdf: [UInt8], as job: PrintJob, on connection: PrintConnection) throws {
        let goOn = HTTP_STATUS_CONTINUE
        guard
            unsafe cupsStartDocument(
                connection.handle, job.queue, job.number, PrintService.title, "application/pdf", 1) == goOn
        else { throw refused(job.queue) }
        var rest = pdf[...]
        while !rest.isEmpty {
            let piece = Array(rest.prefix(65_536))
            let status = unsafe piece.withUnsafeBytes { bytes in
                unsafe cupsWriteRequestData(
                    connection.handle, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
            }
            guard status == goOn else { throw refused(job.queue) }
            rest = rest.dropFirst(piece.count)
        }
        let end = unsafe cupsFinishDocument(connection.handle, job.queue)
        guard end.rawValue < IPP_STATUS_ERROR_BAD_REQUEST.rawValue else { throw refused(job.queue) }
    }

    private func refused(_ queue: String) -> Fault {
        Fault(.printJobRefused, ["queue": queue, "detail": lastErrorText()])
    }
}

import CCUPS
package import Kakehashi

extension PrintService {
    /// What every job is called: a title is seen by others, so it says nothing of the person.
    static let title = "Kakehashi"

    package func submit(_ pdf: [UInt8], to place: PrintPlace, size: PaperSize) throws -> PrintJob {
        let name = place.queue
        guard pdf.starts(with: Array("%PDF-".utf8)) else { throw Fault(.printNotPDF) }
        let connection = try connection()
        let queue = try self.queue(named: name, on: connection)
        guard queue.isAccepting else { throw Fault(.printQueueRefuses, ["queue": name]) }
        if let tray = place.tray, !queue.has(tray: tray) {
            // Otherwise the queue would take any paper.
            let known = queue.trays.joined(separator: ", ")
            throw Fault(.printTrayMissing, ["queue": name, "tray": tray, "trays": known])
        }
        let job = try create(in: place, sheet: queue.sheet(for: size), on: connection)
        do {
            try send(pdf, as: job, on: connection)
        } catch {
            unsafe cupsCancelJob2(connection.handle, name, job.number, 0)
            throw error
        }
        return job
    }

    /// Makes the job before any data goes out, so that its number is known whatever happens then.
    private func create(
        in place: PrintPlace, sheet: String, on connection: PrintConnection
    ) throws -> PrintJob {
        let options = PrintOptions()
        options.add("print-scaling", "none")
        options.add("media", sheet)
        options.add("sides", "one-sided")
        // What a queue does by default is meant for letters: two pages on one, or a cover sheet around each job.
        options.add("number-up", "1")
        options.add("job-sheets", "none,none")
        if let tray = place.tray { options.add("InputSlot", PrintService.slot(tray)) }
        let number = unsafe cupsCreateJob(
            connection.handle, place.queue, PrintService.title, options.count, options.pointer)
        guard number > 0 else { throw refused(place.queue) }
        return PrintJob(queue: place.queue, number: number)
    }

    /// A tray as CUPS calls it: `by-pass-tray` is its `ByPassTray`.
    private static func slot(_ tray: String) -> String {
        guard tray.contains("-"), tray == tray.lowercased() else { return tray }
        return tray.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
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

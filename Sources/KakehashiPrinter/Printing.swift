package import Kakehashi

/// The edge towards printers: what a use case may ask for. `PrintService` is the real one; tests have a recording one.
package protocol Printing: Sendable {
    /// The queues of the machine, by name.
    func queues() throws -> [PrintQueue]
    /// Hands a PDF over and answers as soon as the service has all of it; the paper comes later.
    ///
    /// `size` is the sheet that the pages are for, whichever way they lie.
    func submit(_ pdf: [UInt8], to place: PrintPlace, size: PaperSize) throws -> PrintJob
    /// How it stands with a job and its printer. Throws `printJobForgotten` where the service knows it no more.
    func status(of job: PrintJob) throws -> PrintStatus
    /// The jobs of this program that are not over, in a queue.
    func waiting(in queue: String) throws -> [PrintJob]
    /// Stops a job; a job that is over already stays as it is.
    func cancel(_ job: PrintJob) throws
}

extension Printing {
    /// On A4.
    package func submit(_ pdf: [UInt8], to queue: String, tray: String? = nil) throws -> PrintJob {
        try submit(pdf, to: PrintPlace(queue: queue, tray: tray), size: .a4)
    }
}

/// A job in the machine's print service.
package struct PrintJob: Hashable, Sendable {
    package let queue: String
    package let number: Int32

    package init(queue: String, number: Int32) {
        self.queue = queue
        self.number = number
    }
}

/// A queue as staff see it.
package struct PrintQueue: Hashable, Sendable {
    package let name: String
    package let isDefault: Bool
    package let isAccepting: Bool
    package let state: PrinterState
    /// Why, without the ending that tells the severity: `media-empty`, `paused`, ...
    package let reasons: [String]
    /// The trays that it says it has, as IPP calls them (`tray-2`); empty where it says none.
    package let trays: [String]
    /// The sheets that it says it prints on, by their names (`iso_a4_210x297mm`); empty where it says none.
    package let sheets: [String]

    package init(
        name: String, isDefault: Bool, isAccepting: Bool, state: PrinterState, reasons: [String],
        trays: [String] = [], sheets: [String] = []
    ) {
        self.name = name
        self.isDefault = isDefault
        self.isAccepting = isAccepting
        self.state = state
        self.reasons = reasons
        self.trays = trays
        self.sheets = sheets
    }
}

import KakehashiCounter
import KakehashiPrinter

@testable import Kakehashi

/// Takes every page and says it is done, for pages about what comes before and after the paper.
struct PatientPrinter: Printing {
    func queues() -> [PrintQueue] { [] }
    func submit(_ pdf: [UInt8], to place: PrintPlace, size: PaperSize) -> PrintJob {
        PrintJob(queue: place.queue, number: 1)
    }
    func status(of job: PrintJob) -> PrintStatus {
        PrintStatus(job: .completed, jobReasons: [], printer: .idle, printerReasons: [])
    }
    func cancel(_ job: PrintJob) {}
}

/// Keeps no event of a visit.
struct NoOutbox: VisitKeeping {
    func keep(_ event: VisitEvent) {}
}

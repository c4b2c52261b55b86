import KakehashiCounter
import KakehashiPrinter
import Synchronization

@testable import Kakehashi

/// Takes every page and says what the test says of it; that it is done, where the test says nothing.
final class PatientPrinter: Printing {
    struct State {
        var submissions: Int32 = 0
        var status = PrintStatus(job: .completed, jobReasons: [], printer: .idle, printerReasons: [])
        var silence: Fault?
        var refusal: Fault?
    }

    /// Guards what is answered.
    let state = Mutex(State())

    func queues() -> [PrintQueue] { [] }
    func submit(_ pdf: [UInt8], to place: PrintPlace, size: PaperSize) throws -> PrintJob {
        try state.withLock { state in
            if let refusal = state.refusal { throw refusal }
            state.submissions += 1
            return PrintJob(queue: place.queue, number: state.submissions)
        }
    }
    func status(of job: PrintJob) throws -> PrintStatus {
        try state.withLock { state in
            if let silence = state.silence { throw silence }
            return state.status
        }
    }
    func waiting(in queue: String) -> [PrintJob] { [] }
    func cancel(_ job: PrintJob) {}
}

/// Keeps no event of a visit.
struct NoOutbox: VisitKeeping {
    func keep(_ event: VisitEvent) {}
}

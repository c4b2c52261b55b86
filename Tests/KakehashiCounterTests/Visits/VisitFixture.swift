import Foundation
import Kakehashi
import KakehashiCounter
import KakehashiPrinter
import Synchronization
import TestSupport

/// A printer that remembers what it was asked, and answers as the test says.
final class RecordingPrinter: Printing {
    struct State {
        var submitted: [[UInt8]] = []
        var places: [PrintPlace] = []
        var sizes: [PaperSize] = []
        var cancelled: [PrintJob] = []
        var status = PrintStatus(job: .completed, jobReasons: [], printer: .idle, printerReasons: [])
        /// Of single jobs, by their numbers.
        var statuses: [Int32: PrintStatus] = [:]
        var refusal: Fault?
        /// The tray that refuses; nil for all.
        var refusedTray: String?
        /// Where the print service does not tell how a job stands.
        var silence: Fault?
        /// Where it takes nothing back.
        var keepsJobs: Fault?
        /// What it has of a program before this one, by queue; nil where it does not answer.
        var waiting: [String: [PrintJob]]? = [:]
        /// Called once when a job is handed over, before the answer.
        var whileSubmitting: (@Sendable () -> Void)?
    }

    /// Guards what was asked and how it is answered.
    let state = Mutex(State())

    func queues() throws -> [PrintQueue] { [] }

    func submit(_ pdf: [UInt8], to place: PrintPlace, size: PaperSize) throws -> PrintJob {
        let meanwhile = state.withLock { state in
            defer { state.whileSubmitting = nil }
            return state.whileSubmitting
        }
        meanwhile?()
        return try state.withLock { state in
            if let refusal = state.refusal, state.refusedTray == nil || state.refusedTray == place.tray {
                throw refusal
            }
            state.submitted.append(pdf)
            state.places.append(place)
            state.sizes.append(size)
            return PrintJob(queue: place.queue, number: Int32(state.submitted.count))
        }
    }

    func status(of job: PrintJob) throws -> PrintStatus {
        try state.withLock { state in
            if let silence = state.silence { throw silence }
            return state.statuses[job.number] ?? state.status
        }
    }

    func waiting(in queue: String) throws -> [PrintJob] {
        guard let waiting = state.withLock(\.waiting) else { throw Fault(.printServiceUnreachable) }
        return waiting[queue] ?? []
    }

    func cancel(_ job: PrintJob) throws {
        try state.withLock { state in
            if let fault = state.keepsJobs { throw fault }
            state.cancelled.append(job)
        }
    }

    /// Says of every job that it stands so.
    func say(_ job: JobState, _ reasons: [String] = [], jobReasons: [String] = []) {
        state.withLock {
            $0.status = PrintStatus(
                job: job, jobReasons: jobReasons, printer: .processing, printerReasons: reasons)
        }
    }

    var last: [UInt8]? { state.withLock { $0.submitted.last } }
    var submissions: Int { state.withLock { $0.submitted.count } }
    var cancellations: Int { state.withLock { $0.cancelled.count } }
}

/// An outbox in memory, which keeps each event once and can fail.
final class RecordingOutbox: VisitKeeping {
    struct State {
        var events: [VisitEvent] = []
        /// How often an event came, kept or not.
        var calls = 0
        /// Why nothing can be kept; nil where it can.
        var refusal: Fault?
    }

    /// Guards the events.
    let state = Mutex(State())

    func keep(_ event: VisitEvent) throws {
        try state.withLock { state in
            state.calls += 1
            if let refusal = state.refusal { throw refusal }
            if !state.events.contains(where: { $0.id == event.id }) { state.events.append(event) }
        }
    }

    var events: [VisitEvent] { state.withLock(\.events) }
}

/// A counter whose time the test moves on.
final class VisitFixture: Sendable {
    let printer = RecordingPrinter()
    let outbox = RecordingOutbox()
    let visits: Visits
    private let time: ManualTime

    private final class ManualTime: Sendable {
        /// Guards the time since the start.
        let elapsed = Mutex(Duration.zero)
    }

    init(
        queue: String? = "counter", tray: String? = nil, stock: [PrintedStock] = [], slips: Bool = false,
        limits: VisitLimits = VisitLimits(), desk: FormDesk? = nil,
        guarding: @escaping @Sendable ([NamedPerson]) throws -> Bool = { _ in false },
        correction: @escaping @Sendable (PrintPlace) -> PaperTransform? = { _ in nil }
    ) throws {
        let time = ManualTime()
        self.time = time
        visits = Visits(
            desk: try desk ?? Shipped.desk(), printing: printer, queue: queue, tray: tray, stock: stock, outbox: outbox,
            place: "counter",
            clock: FixedClock(Instant(visitDay!, TimeOfDay(minutes: 9 * 60))),
            slipPhrases: slips ? [try ShippedPhrases.load("ja"), try ShippedPhrases.load("en")] : [], limits: limits,
            guarding: guarding, correction: correction,
            elapsed: { time.elapsed.withLock { $0 } })
    }

    func pass(_ duration: Duration) { time.elapsed.withLock { $0 += duration } }

    /// A visit in which the family of the sample city has answered everything.
    func answered(_ channel: VisitEvent.Channel = .kiosk) throws -> VisitToken {
        let token = try visits.begin(channel, language: "ja")
        try visits.choose(.event("moving-in"), for: token)
        let answers = try Shipped.answers("moving-in")
        try visits.answer(answers.paths.map { ($0, answers[$0] ?? "") }, for: token)
        return token
    }
}

package import Kakehashi
package import KakehashiPrinter
import Synchronization

/// All visits going on at the counter: a table in memory, by token.
///
/// A visit that nobody touches is wiped, and so is every visit when the program stops. Times are counted on a clock
/// that only goes forward. Long work (making the document, talking to the printer) happens outside the lock.
package final class Visits: Sendable {
    package let desk: FormDesk
    package let limits: VisitLimits
    /// The counter's queue; nil where there is no printer.
    package let queue: String?
    /// The tray of it that holds plain paper; nil for the queue's own choice.
    let tray: String?
    /// The forms for which paper is printed already.
    let stock: [PrintedStock]
    let printing: any Printing
    let outbox: any VisitKeeping
    /// The name under which this counter's visits are counted.
    let place: String
    let clock: any Clock
    let elapsed: @Sendable () -> Duration
    /// The letter before this counter's numbers, where an office has several counters.
    let series: Character?
    /// Guards the number that was given last, and its day.
    let lastNumber = Mutex<(day: LocalDate, number: Int)?>(nil)
    /// The words of the slip that is printed behind the forms, by language; empty where none is.
    let slipPhrases: [String: Phrases]
    /// Whether one of these people is under 支援措置.
    let guarding: @Sendable ([NamedPerson]) throws -> Bool
    /// What a page must be changed by for a queue and tray; asked for each print, so that a new one holds at once.
    let correction: @Sendable (PrintPlace) throws -> PaperTransform?
    /// Guards the visits by token. Nothing that waits may happen while it is held.
    let table = Mutex<[VisitToken: Visit]>([:])
    /// Guards what visits that are gone have left to be done.
    let owed = Mutex(OwedWork())

    package init(
        desk: FormDesk, printing: any Printing, queue: String?, tray: String? = nil, stock: [PrintedStock] = [],
        outbox: any VisitKeeping, place: String, clock: any Clock, series: Character? = nil,
        slipPhrases: [Phrases] = [], limits: VisitLimits = VisitLimits(),
        guarding: @escaping @Sendable ([NamedPerson]) throws -> Bool = { _ in false },
        correction: @escaping @Sendable (PrintPlace) throws -> PaperTransform? = { _ in nil },
        elapsed: @escaping @Sendable () -> Duration = Visits.sinceStart
    ) {
        self.desk = desk
        self.printing = printing
        self.queue = queue
        self.tray = tray
        self.stock = stock
        self.guarding = guarding
        self.correction = correction
        self.outbox = outbox
        self.place = place
        self.clock = clock
        self.series = series
        self.slipPhrases = Dictionary(slipPhrases.map { ($0.language, $0) }) { first, _ in first }
        self.limits = limits
        self.elapsed = elapsed
    }

    private static let start = ContinuousClock.now
    /// Time since the program's start, which no setting of the clock changes.
    package static let sinceStart: @Sendable () -> Duration = { ContinuousClock.now - start }

    /// Greets somebody.
    ///
    /// - Parameter owner: the sign-in of the staff that begins it; nobody else may use it.
    package func begin(
        _ channel: VisitEvent.Channel, language: String, owner: String? = nil
    ) throws(Fault) -> VisitToken {
        sweep()
        let now = clock.now()
        let visit = Visit(
            id: Identifier(at: now), channel: channel, owner: owner, language: language,
            formToken: VisitToken().text, instant: now, serial: nextSerial(), begun: elapsed())
        let token = VisitToken()
        let isFull = table.withLock { table in
            guard table.count < limits.mostVisits else { return true }
            table[token] = visit
            return false
        }
        if isFull { throw Fault(.visitsTooMany) }
        return token
    }

    /// The visit as it stands; looking at a page counts as a touch.
    package func visit(_ token: VisitToken) throws(Fault) -> Visit { try change(token) { _ in } }

    /// The visits that a sign-in began and that go on, oldest first.
    package func running(of owner: String) -> [Visit] {
        let now = elapsed()
        return table.withLock { table in
            table.values.filter { $0.owner == owner && !$0.isFinished && isAlive($0, at: now) }
        }.sorted { $0.begun < $1.begun }
    }

    /// The visit of that id, for the sign-in that began it and for nobody else.
    package func token(of id: Identifier<Visit>, owner: String) throws(Fault) -> VisitToken {
        guard let token = table.withLock({ $0.first { $0.value.id == id && $0.value.owner == owner }?.key }) else {
            throw Fault(.visitGone)
        }
        return token
    }

    /// The visit without touching it, for pages that ask by themselves.
    package func glance(at token: VisitToken) throws(Fault) -> Visit {
        let now = elapsed()
        guard let visit = table.withLock({ $0[token] }), isAlive(visit, at: now) else { throw Fault(.visitGone) }
        return visit
    }

    /// Changes a visit under the lock and answers it as it is then.
    @discardableResult
    func change(_ token: VisitToken, _ body: (inout Visit) throws(Fault) -> Void) throws(Fault) -> Visit {
        let now = elapsed()
        let result: Result<Visit, Fault> = table.withLock { table in
            guard var visit = table[token], isAlive(visit, at: now) else { return .failure(Fault(.visitGone)) }
            visit.touched = now
            do throws(Fault) {
                try body(&visit)
            } catch {
                return .failure(error)
            }
            table[token] = visit
            return .success(visit)
        }
        return try result.get()
    }

    /// Takes the step that an action leads to, and sees to its effects.
    ///
    /// What must come before the step is done outside the lock, and then the visit is looked at again: it may have gone
    /// on meanwhile, and then the action is judged by where it is now.
    @discardableResult
    func perform(
        _ token: VisitToken, _ action: (Visit) throws(Fault) -> VisitAction
    ) throws(Fault) -> (visit: Visit, effects: [VisitEffect]) {
        var done: Set<VisitEffect> = []
        while true {
            var open: [VisitEffect] = []
            var after: [VisitEffect] = []
            let visit = try change(token) { visit throws(Fault) in
                let step = try visit.stage.applying(try action(visit))
                open = step.before.filter { !done.contains($0) }
                guard open.isEmpty else { return }
                visit.take(step)
                after = step.after
            }
            guard !open.isEmpty else {
                for effect in after { follow(effect) }
                return (visit, after)
            }
            for effect in open { try prepare(effect, of: visit) }
            done.formUnion(open)
        }
    }

    func isAlive(_ visit: Visit, at now: Duration) -> Bool { now - visit.touched < limits.patience(visit) }

    /// How many there are, for the machine's care.
    package var count: Int { table.withLock { $0.count } }
}

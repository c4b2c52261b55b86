import Foundation

/// The typesetters of a paper, no more than the machine has processors: each is lent to one thread at a time, and who
/// comes when all are lent waits.
///
/// A thread that borrows again while it has one gets the same, so that it never waits for itself.
///
/// Unchecked, since the compiler does not see that what changes is only touched while `returned` is held, nor that a
/// typesetter is with one thread at a time.
final class TypesetterPool: @unchecked Sendable {
    private let fonts: FontLists
    private let most: Int
    /// Guards everything below, and is signalled when a typesetter comes back.
    private let returned = NSCondition()
    private var idle: [Typesetter]
    private var lent: [UInt: Typesetter] = [:]
    private var made = 1
    private var finishedFits = 0

    /// - Parameter most: how many typesetters there are at the most; each holds fonts of several megabytes.
    init(_ fonts: FontLists, most: Int = max(2, ProcessInfo.processInfo.activeProcessorCount)) throws {
        self.fonts = fonts
        self.most = most
        idle = [try Typesetter(fonts)]
    }

    /// The typesetters made so far.
    var count: Int { returned.withLock { made } }

    /// How often their forms were fitted; of those that are lent right now, as they were told last.
    var fitCount: Int { returned.withLock { finishedFits } }

    func lending<Result: Sendable>(_ body: (Typesetter) throws -> Result) throws -> Result {
        let thread = UInt(pthread_self())
        if let held = returned.withLock({ lent[thread] }) { return try body(held) }
        let typesetter = try borrow(thread)
        defer { giveBack(typesetter, thread) }
        return try body(typesetter)
    }

    private func borrow(_ thread: UInt) throws -> Typesetter {
        returned.lock()
        while idle.isEmpty, made >= most { returned.wait() }
        if let typesetter = idle.popLast() {
            lent[thread] = typesetter
            returned.unlock()
            return typesetter
        }
        made += 1
        returned.unlock()
        do {
            let typesetter = try Typesetter(fonts)
            returned.withLock { lent[thread] = typesetter }
            return typesetter
        } catch {
            returned.withLock {
                made -= 1
                returned.signal()
            }
            throw error
        }
    }

    private func giveBack(_ typesetter: Typesetter, _ thread: UInt) {
        returned.withLock {
            finishedFits += typesetter.takeFits()
            lent[thread] = nil
            idle.append(typesetter)
            returned.signal()
        }
    }
}

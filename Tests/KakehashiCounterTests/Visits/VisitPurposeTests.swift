import Kakehashi
import KakehashiCounter
import KakehashiPrinter
import Synchronization
import TestSupport
import Testing

/// Another purpose after the first, and paper that comes late or at the wrong time.
struct VisitPurposeTests {
    private let other = Visit.Purpose.event("moving-out")

    @Test func choosingAnotherPurposeEndsTheFirstServiceProperly() throws {
        let fixture = try VisitFixture()
        let token = try fixture.answered()
        try fixture.visits.print(token)
        fixture.pass(.seconds(30))
        try fixture.visits.choose(other, for: token)
        #expect(fixture.outbox.events.map(\.outcome) == [.printed])
        #expect(fixture.outbox.events.first?.forms["moving-in"] == 1)
        #expect(try fixture.visits.visit(token).purpose == other)
        #expect(try !fixture.visits.visit(token).answers.isEmpty, "nothing is asked twice")
        #expect(throws: Fault(.visitNotPrinted)) { try fixture.visits.finish(token) }
        fixture.visits.end(token)
        #expect(fixture.outbox.events.count == 1)
        #expect(fixture.printer.cancellations == 0)
    }

    @Test func aDocumentHandedOverIsCountedBeforeTheNextPurpose() throws {
        let fixture = try VisitFixture(queue: nil)
        let token = try fixture.answered()
        _ = try fixture.visits.handOver(token)
        try fixture.visits.choose(.event("moving-in"), for: token)
        _ = try fixture.visits.handOver(token)
        try fixture.visits.finish(token)
        #expect(fixture.outbox.events.map(\.outcome) == [.handedOver, .handedOver])
        #expect(Set(fixture.outbox.events.map(\.id)).count == 2)
    }

    @Test func whatCannotBeKeptKeepsTheFirstPurpose() throws {
        let fixture = try VisitFixture()
        let token = try fixture.answered()
        try fixture.visits.print(token)
        fixture.outbox.state.withLock { $0.refusal = Fault(.printServiceUnreachable) }
        #expect(throws: Fault(.visitNotKept)) { try fixture.visits.choose(other, for: token) }
        #expect(try fixture.visits.visit(token).purpose == .event("moving-in"))
        fixture.outbox.state.withLock { $0.refusal = nil }
        try fixture.visits.choose(other, for: token)
        #expect(fixture.outbox.events.count == 1)
    }

    @Test(arguments: [JobState.pending, .processing, .stopped])
    func whileAJobLivesTheNextPurposeWaits(state: JobState) throws {
        let fixture = try VisitFixture()
        let token = try fixture.answered()
        try fixture.visits.print(token)
        fixture.printer.say(state)
        #expect(throws: Fault(.visitPrintUnderway)) { try fixture.visits.choose(other, for: token) }
        #expect(throws: Fault(.visitHasPaper)) { try fixture.visits.answer([("person.name", "別人")], for: token) }
        #expect(try fixture.visits.visit(token).answers["person.name"] != "別人")
    }

    @Test func whileTheDocumentIsMadeNothingElseHappens() throws {
        let fixture = try VisitFixture()
        let token = try fixture.answered()
        let visits = fixture.visits
        let seen = Mutex<[Fault?]>([])
        fixture.printer.state.withLock {
            $0.whileSubmitting = { [other] in
                for action in [
                    { try visits.choose(other, for: token) }, { try visits.finish(token) },
                    { try visits.answer([("person.name", "別人")], for: token) },
                    { try visits.cancelPrinting(token) }, { try visits.print(token, attempt: 1) },
                ] as [() throws -> Void] {
                    var fault: Fault?
                    do { try action() } catch let refused as Fault { fault = refused } catch {}
                    seen.withLock { $0.append(fault) }
                }
            }
        }
        try visits.print(token)
        let making = Fault(.visitMaking)
        #expect(seen.withLock { $0 } == [making, making, making, making, nil])
        #expect(fixture.printer.submissions == 1)
        #expect(try visits.progress(token).stage == .sent)
    }

    @Test func paperThatComesForNobodyIsTakenBack() throws {
        let fixture = try VisitFixture()
        let token = try fixture.answered()
        let visits = fixture.visits
        fixture.printer.state.withLock { $0.whileSubmitting = { visits.end(token) } }
        try visits.print(token)
        #expect(fixture.printer.cancellations == 1)
        #expect(fixture.outbox.events.isEmpty)
    }

    @Test func aJobThatCannotBeTakenBackNowIsTakenBackLater() throws {
        let fixture = try VisitFixture()
        let token = try fixture.answered()
        try fixture.visits.print(token)
        fixture.printer.say(.processing)
        fixture.printer.state.withLock { $0.keepsJobs = Fault(.printServiceUnreachable) }
        #expect(throws: Fault(.printServiceUnreachable)) { try fixture.visits.cancelPrinting(token) }
        #expect(try fixture.visits.progress(token).stage == .printing)
        fixture.visits.end(token)
        fixture.visits.retryOwedWork()
        #expect(fixture.printer.cancellations == 0)
        fixture.printer.state.withLock { $0.keepsJobs = nil }
        fixture.visits.retryOwedWork()
        fixture.visits.retryOwedWork()
        #expect(fixture.printer.cancellations == 1)
    }

    @Test func twoTouchesPrintAgainOnce() throws {
        let fixture = try VisitFixture()
        let token = try fixture.answered()
        for _ in 0..<2 { try fixture.visits.print(token, attempt: 0) }
        #expect(fixture.printer.submissions == 1)
        try fixture.visits.print(token, attempt: 1)
        fixture.printer.say(.processing, ["media-empty"])
        for _ in 0..<2 { try fixture.visits.print(token, attempt: 1) }
        #expect(fixture.printer.submissions == 2)
        #expect(throws: Fault(.visitPrintUnderway)) { try fixture.visits.print(token, attempt: 2) }
        fixture.printer.state.withLock { $0.silence = Fault(.printServiceUnreachable) }
        #expect(throws: Fault(.visitPrintUnderway)) { try fixture.visits.print(token, attempt: 2) }
        #expect(fixture.printer.submissions == 2)
    }

    @Test func whatAProgramBeforeLeftIsTakenBack() throws {
        let stock = PrintedStock(
            form: "moving-in", version: "2026-04", place: PrintPlace(queue: "second", tray: "Tray2"))
        let fixture = try VisitFixture(stock: [stock])
        let old = [PrintJob(queue: "counter", number: 70), PrintJob(queue: "second", number: 71)]
        fixture.printer.state.withLock { $0.waiting = nil }
        fixture.visits.takeBackOldPaper()
        let token = try fixture.answered()
        try fixture.visits.print(token)
        let own = PrintJob(queue: "counter", number: 2)
        fixture.printer.state.withLock { $0.waiting = ["counter": [old[0], own], "second": [old[1]]] }
        for _ in 0..<2 { fixture.visits.retryOwedWork() }
        #expect(Set(fixture.printer.state.withLock(\.cancelled)) == Set(old))
        #expect(fixture.printer.cancellations == 2)
    }

    @Test func theVisitsOfASignInAreItsOwn() throws {
        let fixture = try VisitFixture()
        let visits = fixture.visits
        let tokens = try ["a", "a", "b"].map { try visits.begin(.staff, language: "ja", owner: $0) }
        let resident = try visits.begin(.kiosk, language: "ja")
        let ids = try tokens.map { try visits.visit($0).id }
        #expect(Set(visits.running(of: "a").map(\.id)) == Set(ids.prefix(2)))
        #expect(try visits.token(of: ids[2], owner: "b") == tokens[2])
        #expect(throws: Fault(.visitGone)) { try visits.token(of: ids[2], owner: "a") }
        #expect(throws: Fault(.visitGone)) { try visits.token(of: visits.visit(resident).id, owner: "") }
        visits.endAll(of: "a")
        #expect(visits.running(of: "a").isEmpty && visits.running(of: "b").count == 1)
        #expect(visits.count == 2)
    }
}

import Kakehashi
import KakehashiCounter
import KakehashiPrinter
import Synchronization
import Testing

/// Walking away, and everything that the counter does about it.
struct VisitTimeTests {
    @Test func anUntouchedVisitIsWiped() throws {
        let fixture = try VisitFixture()
        let token = try fixture.answered()
        fixture.pass(.seconds(239))
        _ = try fixture.visits.visit(token)
        fixture.pass(.seconds(239))
        _ = try fixture.visits.glance(at: token)
        fixture.pass(.seconds(2))
        #expect(throws: Fault(.visitGone)) { try fixture.visits.visit(token) }
        fixture.visits.sweep()
        #expect(fixture.visits.count == 0)
        #expect(fixture.outbox.events.isEmpty)
    }

    @Test func staffHaveLonger() throws {
        let fixture = try VisitFixture()
        let token = try fixture.answered(.staff)
        fixture.pass(.seconds(1_700))
        #expect(try fixture.visits.visit(token).answers.isEmpty == false)
    }

    @Test func aWaitingJobOfAnAbandonedVisitIsTakenBack() throws {
        let fixture = try VisitFixture()
        let token = try fixture.answered()
        fixture.printer.state.withLock {
            $0.status = PrintStatus(
                job: .processing, jobReasons: [], printer: .processing, printerReasons: ["media-empty"])
        }
        try fixture.visits.print(token)
        fixture.pass(.seconds(300))
        fixture.visits.sweep()
        #expect(fixture.printer.cancellations == 1)
        #expect(fixture.outbox.events.isEmpty)
    }

    @Test func paperThatCameOutCountsThoughNobodyPressed() throws {
        let fixture = try VisitFixture()
        let token = try fixture.answered()
        try fixture.visits.print(token)
        fixture.pass(.seconds(300))
        fixture.visits.sweep()
        #expect(fixture.outbox.events.map(\.outcome) == [.printed])
    }

    @Test func stoppingWipesEverything() throws {
        let fixture = try VisitFixture()
        let tokens = [try fixture.answered(), try fixture.answered(.staff)]
        fixture.visits.endAll()
        for token in tokens { #expect(throws: Fault(.visitGone)) { try fixture.visits.visit(token) } }
        #expect(fixture.outbox.events.isEmpty)
    }

    @Test func thereAreOnlySoManyVisits() throws {
        let fixture = try VisitFixture(limits: VisitLimits(mostVisits: 2))
        _ = try fixture.visits.begin(.kiosk, language: "ja")
        _ = try fixture.visits.begin(.kiosk, language: "en")
        #expect(throws: Fault(.visitsTooMany)) { _ = try fixture.visits.begin(.kiosk, language: "ja") }
        fixture.pass(.seconds(300))
        _ = try fixture.visits.begin(.kiosk, language: "ja")
    }
}

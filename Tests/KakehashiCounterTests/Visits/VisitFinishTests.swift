import Kakehashi
import KakehashiCounter
import KakehashiPrinter
import Synchronization
import Testing

/// What "the paper is there" counts.
struct VisitFinishTests {
    private func sent(_ state: JobState) throws -> (VisitFixture, VisitToken) {
        let fixture = try VisitFixture()
        let token = try fixture.answered()
        try fixture.visits.print(token)
        fixture.printer.state.withLock { $0.status = status(state) }
        return (fixture, token)
    }

    private func status(_ state: JobState) -> PrintStatus {
        PrintStatus(job: state, jobReasons: [], printer: .idle, printerReasons: [])
    }

    @Test(arguments: [JobState.aborted, .canceled])
    func aFailedJobIsNotCountedAndKeepsItsAnswers(state: JobState) throws {
        let (fixture, token) = try sent(state)
        #expect(throws: Fault(.visitPrintFailed)) { try fixture.visits.finish(token) }
        #expect(fixture.outbox.events.isEmpty)
        #expect(try !fixture.visits.visit(token).answers.isEmpty)
        fixture.visits.end(token)
        #expect(fixture.outbox.events.isEmpty)
    }

    @Test(arguments: [JobState.pending, .processing, .stopped, .completed])
    func whereThePrinterDoesNotSayOtherwiseThePersonIsBelieved(state: JobState) throws {
        let (fixture, token) = try sent(state)
        try fixture.visits.finish(token)
        #expect(fixture.outbox.events.map(\.outcome) == [.printed])
    }

    @Test(arguments: [(JobState.aborted, 0), (.processing, 1)])
    func whereThePrintServiceIsSilentWhatItSaidLastHolds(state: JobState, counted: Int) throws {
        let (fixture, token) = try sent(state)
        _ = try fixture.visits.progress(token)
        fixture.printer.state.withLock { $0.silence = Fault(.printServiceUnreachable) }
        try? fixture.visits.finish(token)
        #expect(fixture.outbox.events.count == counted)
    }

    @Test func aJobPrintedAgainIsJudgedByItself() throws {
        let (fixture, token) = try sent(.aborted)
        _ = try fixture.visits.progress(token)
        try fixture.visits.cancelPrinting(token)
        try fixture.visits.print(token)
        fixture.printer.state.withLock { $0.silence = Fault(.printServiceUnreachable) }
        try fixture.visits.finish(token)
        #expect(fixture.outbox.events.count == 1)
    }
}

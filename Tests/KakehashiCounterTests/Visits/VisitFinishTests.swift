import Kakehashi
import KakehashiCounter
import KakehashiPrinter
import Synchronization
import Testing

/// What "the paper is there" counts: only where paper can have come.
struct VisitFinishTests {
    private func sent(_ state: JobState) throws -> (VisitFixture, VisitToken) {
        let fixture = try VisitFixture()
        let token = try fixture.answered()
        try fixture.visits.print(token)
        fixture.printer.say(state)
        return (fixture, token)
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

    @Test(arguments: [JobState.pending, .held, .processing, .stopped])
    func aJobUnderWayIsNoPaperYet(state: JobState) throws {
        let (fixture, token) = try sent(state)
        #expect(throws: Fault(.visitPrintUnderway)) { try fixture.visits.finish(token) }
        #expect(fixture.outbox.events.isEmpty)
        fixture.printer.say(.completed)
        try fixture.visits.finish(token)
        #expect(fixture.outbox.events.map(\.outcome) == [.printed])
    }

    @Test func whereThePrinterDoesNotKnowThePersonIsBelieved() throws {
        let (fixture, token) = try sent(.processing)
        fixture.printer.say(.completed, jobReasons: ["cups-ipp-missing-job-history"])
        try fixture.visits.finish(token)
        #expect(fixture.outbox.events.map(\.outcome) == [.printed])
    }

    /// What was said last, whether it may end while the print service is silent, and the jobs that are taken back then.
    @Test(arguments: [(JobState.aborted, 0, 0), (.processing, 1, 1), (.completed, 1, 0)])
    func whereThePrintServiceIsSilentNobodyKnows(state: JobState, counted: Int, takenBack: Int) throws {
        let (fixture, token) = try sent(state)
        _ = try fixture.visits.progress(token)
        fixture.printer.state.withLock { $0.silence = Fault(.printServiceUnreachable) }
        #expect(try fixture.visits.progress(token).stage != (state == .aborted ? .silent : .failed))
        try? fixture.visits.finish(token)
        #expect(fixture.outbox.events.count == counted)
        #expect(fixture.printer.cancellations == takenBack)
    }

    @Test func aJobThatTheServiceHasForgottenIsToldByItsLastStatus() throws {
        let (fixture, token) = try sent(.completed)
        _ = try fixture.visits.progress(token)
        fixture.printer.state.withLock { $0.silence = Fault(.printJobForgotten) }
        #expect(try fixture.visits.progress(token).stage == .sent)
        fixture.visits.end(token)
        #expect(fixture.outbox.events.map(\.outcome) == [.printed])
        #expect(fixture.printer.cancellations == 0)
    }

    @Test func aForgottenJobOfWhichNothingWasHeardMayHaveCome() throws {
        let (fixture, token) = try sent(.processing)
        fixture.printer.state.withLock { $0.silence = Fault(.printJobForgotten) }
        #expect(try fixture.visits.progress(token).stage == .unknown)
        try fixture.visits.finish(token)
        #expect(fixture.outbox.events.count == 1)
    }

    @Test func aJobPrintedAgainIsJudgedByItself() throws {
        let (fixture, token) = try sent(.aborted)
        _ = try fixture.visits.progress(token)
        try fixture.visits.print(token, attempt: 1)
        fixture.printer.say(.completed)
        try fixture.visits.finish(token)
        #expect(fixture.outbox.events.count == 1)
    }

    @Test func whatCannotBeKeptIsNotWipedAndMayBeTriedAgain() throws {
        let (fixture, token) = try sent(.completed)
        fixture.outbox.state.withLock { $0.refusal = Fault(.printServiceUnreachable) }
        for _ in 0..<3 {
            #expect(throws: Fault(.visitNotKept)) { try fixture.visits.finish(token) }
            #expect(try !fixture.visits.visit(token).answers.isEmpty)
            #expect(try fixture.visits.progress(token).stage == .sent)
        }
        fixture.outbox.state.withLock { $0.refusal = nil }
        try fixture.visits.finish(token)
        try fixture.visits.finish(token)
        #expect(fixture.outbox.events.count == 1)
        #expect(try fixture.visits.visit(token).answers.isEmpty)
    }

    @Test func whoGoesAwayMeanwhileIsCountedOnceItCanBe() throws {
        let (fixture, token) = try sent(.completed)
        fixture.outbox.state.withLock { $0.refusal = Fault(.printServiceUnreachable) }
        #expect(throws: Fault(.visitNotKept)) { try fixture.visits.finish(token) }
        fixture.visits.end(token)
        #expect(fixture.visits.count == 0)
        fixture.visits.retryOwedWork()
        #expect(fixture.outbox.events.isEmpty)
        fixture.outbox.state.withLock { $0.refusal = nil }
        fixture.visits.retryOwedWork()
        fixture.visits.retryOwedWork()
        #expect(fixture.outbox.events.map(\.outcome) == [.printed])
    }
}

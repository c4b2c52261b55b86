import Foundation
import Kakehashi
import KakehashiCounter
import KakehashiPrinter
import Synchronization
import TestSupport
import Testing

struct VisitsTests {
    @Test func aVisitIsCountedOnceAndForgotten() throws {
        let fixture = try VisitFixture()
        let token = try fixture.answered()
        fixture.pass(.seconds(200))
        try fixture.visits.print(token)
        try fixture.visits.finish(token)
        try fixture.visits.finish(token)
        let event = try #require(fixture.outbox.events.first)
        #expect(fixture.outbox.events.count == 1)
        #expect(
            event.forms == [
                "moving-in": 1, "child-allowance": 1, "child-medical": 1, "childcare-voucher": 1,
                "school-transfer": 1,
            ])
        #expect(event.outcome == .printed)
        #expect(event.channel == .kiosk)
        #expect(event.seconds == 200)
        #expect(event.fieldsFilled > 100)
        let visit = try fixture.visits.visit(token)
        #expect(visit.answers.isEmpty)
        #expect(visit.purpose == nil)
        fixture.visits.end(token)
        #expect(throws: Fault(.visitGone)) { try fixture.visits.visit(token) }
        #expect(fixture.visits.count == 0)
    }

    @Test func twoTapsPrintOnce() throws {
        let fixture = try VisitFixture()
        let token = try fixture.answered()
        DispatchQueue.concurrentPerform(iterations: 8) { _ in try? fixture.visits.print(token) }
        #expect(fixture.printer.submissions == 1)
    }

    @Test func theClosingPageKnowsCountersAndTheLastDay() throws {
        let fixture = try VisitFixture()
        let token = try fixture.answered()
        try fixture.visits.print(token)
        try fixture.visits.finish(token)
        guard case .finished(let steps) = try fixture.visits.visit(token).stage else {
            Issue.record("not finished")
            return
        }
        #expect(steps.map(\.form.japanese).first == "住民異動届（転入）")
        #expect(steps.map(\.lastDay?.description) == ["2026-11-30", "2026-11-30", nil, nil, nil])
    }

    @Test func withoutAPrinterTheDocumentIsOfferedOnce() throws {
        let fixture = try VisitFixture(queue: nil)
        let token = try fixture.answered()
        let first = try fixture.visits.handOver(token)
        #expect(first.starts(with: Data("%PDF-".utf8)))
        fixture.pass(.seconds(5))
        _ = try fixture.visits.handOver(token)
        fixture.pass(.seconds(20))
        #expect(throws: Fault(.visitPaperTaken)) { try fixture.visits.handOver(token) }
        try fixture.visits.finish(token)
        #expect(fixture.outbox.events.map(\.outcome) == [.handedOver])
    }

    @Test func withAPrinterNothingIsOffered() throws {
        let fixture = try VisitFixture()
        let token = try fixture.answered()
        #expect(throws: Fault(.visitHasPrinter)) { try fixture.visits.handOver(token) }
    }

    @Test func anUnfinishedInterviewPrintsNothing() throws {
        let fixture = try VisitFixture()
        let token = try fixture.visits.begin(.kiosk, language: "ja")
        #expect(throws: Fault(.visitWithoutPurpose)) { try fixture.visits.print(token) }
        try fixture.visits.choose(.event("moving-in"), for: token)
        #expect(throws: Fault(.visitUnfinished)) { try fixture.visits.print(token) }
        #expect(throws: Fault(.visitNotPrinted)) { try fixture.visits.finish(token) }
        #expect(fixture.printer.submissions == 0)
    }

    @Test func badAnswersAreAllNamedAndNoneIsKept() throws {
        let fixture = try VisitFixture()
        let token = try fixture.visits.begin(.kiosk, language: "ja")
        let faults = #expect(throws: Faults.self) {
            try fixture.visits.answer(
                [("person.name", "橋本 渡"), ("person.kana", "橋本"), ("person.phone", "12")], for: token)
        }
        #expect(faults?.all.map { $0.values["path"] } == ["person.kana", "person.phone"])
        #expect(try fixture.visits.visit(token).answers.isEmpty)
    }

    @Test func aRefusedJobMayBePrintedAgain() throws {
        let fixture = try VisitFixture()
        let token = try fixture.answered()
        fixture.printer.state.withLock { $0.refusal = Fault(.printServiceUnreachable) }
        #expect(throws: Fault(.printServiceUnreachable)) { try fixture.visits.print(token) }
        guard case .failed(let faults) = try fixture.visits.progress(token) else {
            Issue.record("not failed")
            return
        }
        #expect(faults.all == [Fault(.printServiceUnreachable)])
        fixture.printer.state.withLock { $0.refusal = nil }
        try fixture.visits.print(token)
        #expect(fixture.printer.submissions == 1)
    }

    @Test func aCancelledJobGoesBackToTheCounter() throws {
        let fixture = try VisitFixture()
        let token = try fixture.answered()
        fixture.printer.say(.processing)
        try fixture.visits.print(token)
        try fixture.visits.cancelPrinting(token)
        #expect(fixture.printer.cancellations == 1)
        try fixture.visits.print(token)
        #expect(fixture.printer.submissions == 2)
    }

    @Test(arguments: ["ja", "en"])
    func everyFaultHasItsWords(language: String) throws {
        #expect(try ShippedPhrases.load(language).missing(of: VisitFaults.all) == [])
    }
}

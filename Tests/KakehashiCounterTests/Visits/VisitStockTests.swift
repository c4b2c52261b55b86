import Foundation
import Kakehashi
import KakehashiCounter
import KakehashiPrinter
import Synchronization
import TestSupport
import Testing

/// A counter with paper on which forms are printed already.
struct VisitStockTests {
    private static let tray = PrintPlace(queue: "counter", tray: "Tray2")
    private static let plain = PrintPlace(queue: "counter", tray: "Tray1")

    private func stock(_ form: String = "moving-in", _ version: String = "2026-04") -> [PrintedStock] {
        [PrintedStock(form: form, version: version, place: VisitStockTests.tray)]
    }

    private func printed(_ fixture: VisitFixture) throws -> [(place: PrintPlace, text: String)] {
        let (places, papers) = fixture.printer.state.withLock { ($0.places, $0.submitted) }
        return try zip(places, papers).map { ($0, try textOfPDF($1)) }
    }

    @Test func onItsPaperOnlyWhatIsFilledInIsPrinted() throws {
        let fixture = try VisitFixture(tray: "Tray1", stock: stock(), slips: true)
        try fixture.visits.print(fixture.answered())
        let jobs = try printed(fixture)
        #expect(jobs.map(\.place) == [VisitStockTests.tray, VisitStockTests.plain])
        #expect(jobs[0].text.contains("𠮷田") && !jobs[0].text.contains("住民基本台帳法"))
        #expect(jobs[1].text.contains("児童手当") && !jobs[1].text.contains("住民基本台帳法"))
        #expect(jobs[1].text.contains("窓口のご案内") && !jobs[0].text.contains("窓口のご案内"))
        #expect(fixture.printer.state.withLock(\.sizes) == [.a4, .a4])
    }

    @Test func anotherEditionIsPrintedWholeOnPlainPaper() throws {
        let fixture = try VisitFixture(tray: "Tray1", stock: stock("moving-in", "2025-04"))
        try fixture.visits.print(fixture.answered())
        let jobs = try printed(fixture)
        #expect(jobs.map(\.place) == [VisitStockTests.plain])
        #expect(jobs[0].text.contains("住民基本台帳法"))
    }

    @Test func whatContinuesOnAnotherSheetIsNotPrintedOnAForm() throws {
        let fixture = try VisitFixture(tray: "Tray1", stock: stock())
        let token = try fixture.visits.begin(.staff, language: "ja")
        try fixture.visits.choose(.forms(["moving-in"]), for: token)
        let answers = try Shipped.answers("moving-in")
        var values = answers.paths.map { ($0, answers[$0] ?? "") } + [("household.count", "7")]
        for member in 4...7 {
            for part in ["name", "kana", "birth", "sex", "relation"] {
                values.append(("household.\(member).\(part)", answers["household.3.\(part)"] ?? ""))
            }
        }
        try fixture.visits.answer(values, for: token)
        for problem in try fixture.visits.problems(token) {
            try fixture.visits.decide(problem.offers.first ?? .handwriting, at: problem.place, for: token)
        }
        try fixture.visits.print(token)
        let jobs = try printed(fixture)
        #expect(jobs.map(\.place) == [VisitStockTests.tray, VisitStockTests.plain])
        #expect(jobs[0].text.contains("別紙へ続く") && jobs[1].text.contains("様式の欄に入らない方"))
        #expect(!jobs[0].text.contains("8人目") && jobs[1].text.contains("8人目"))
    }

    @Test func eachTrayIsPutRightByWhatWasMeasuredOfIt() throws {
        let corrected = try VisitFixture(
            tray: "Tray1", stock: stock(),
            correction: { place in
                let isStock = place.tray == "Tray2"
                return PaperTransform(xx: 1, xy: 0, yx: 0, yy: 1, dx: isStock ? 2 : 0, dy: isStock ? 0 : -3)
            })
        let asIs = try VisitFixture(tray: "Tray1", stock: stock())
        for fixture in [corrected, asIs] { try fixture.visits.print(fixture.answered()) }
        for (index, shift) in [(x: 2.0, y: 0.0), (x: 0.0, y: -3.0)].enumerated() {
            let places = try [corrected, asIs].map { fixture in
                let pdf = fixture.printer.state.withLock { $0.submitted[index] }
                return try #require(PageWords(of: pdf).words.first { $0.text.contains("𠮷田") }).middle
            }
            #expect(abs(places[0].x - places[1].x - shift.x) < 0.05, "tray \(index + 1)")
            #expect(abs(places[0].y - places[1].y - shift.y) < 0.05, "tray \(index + 1)")
        }
    }

    @Test func oneJobThatIsRefusedTakesTheOthersBack() throws {
        let fixture = try VisitFixture(tray: "Tray1", stock: stock())
        let token = try fixture.answered()
        fixture.printer.state.withLock {
            $0.refusal = Fault(.printTrayMissing, ["queue": "counter", "tray": "Tray1", "trays": "tray-2"])
            $0.refusedTray = "Tray1"
        }
        #expect(throws: Fault.self) { try fixture.visits.print(token) }
        #expect(fixture.printer.submissions == 1 && fixture.printer.cancellations == 1)
        guard case .failed(let faults) = try fixture.visits.progress(token) else {
            Issue.record("not failed")
            return
        }
        #expect(faults.all.map(\.code) == [.printTrayMissing])
        fixture.printer.state.withLock { $0.refusal = nil }
        try fixture.visits.print(token)
        #expect(fixture.printer.submissions == 3)
    }

    @Test func theJobThatWantsAHandIsTold() throws {
        let fixture = try VisitFixture(tray: "Tray1", stock: stock())
        let token = try fixture.answered()
        try fixture.visits.print(token)
        let empty = PrintStatus(
            job: .processing, jobReasons: [], printer: .processing, printerReasons: ["media-empty"])
        let gone = PrintStatus(job: .aborted, jobReasons: [], printer: .idle, printerReasons: [])
        fixture.printer.state.withLock { $0.statuses = [1: empty, 2: gone] }
        #expect(try fixture.visits.progress(token).troubles == ["media-empty"])
        #expect(throws: Fault(.visitPrintUnderway)) { try fixture.visits.finish(token) }
        #expect(throws: Fault(.visitPrintUnderway)) { try fixture.visits.print(token, attempt: 1) }
        fixture.visits.end(token)
        #expect(fixture.printer.state.withLock(\.cancelled).map(\.number) == [1])
        #expect(fixture.outbox.events.isEmpty)
    }

    @Test func onceAllAreOverTheOneThatFailedIsTold() throws {
        let fixture = try VisitFixture(tray: "Tray1", stock: stock())
        let token = try fixture.answered()
        try fixture.visits.print(token)
        let gone = PrintStatus(job: .aborted, jobReasons: [], printer: .idle, printerReasons: [])
        fixture.printer.state.withLock { $0.statuses = [2: gone] }
        #expect(try fixture.visits.progress(token).stage == .failed)
        #expect(throws: Fault(.visitPrintFailed)) { try fixture.visits.finish(token) }
        fixture.printer.state.withLock { $0.statuses = [:] }
        try fixture.visits.print(token, attempt: 1)
        #expect(fixture.printer.submissions == 4)
    }

    static let settings: [(stock: [(String, String, String?)], code: Fault.Code?)] = [
        ([("moving-in", "2026-04", "Tray2"), ("moving-out", "2026-04", "Tray3")], nil),
        ([("moving-in", "2025-04", "Tray2")], .stockUnknown), ([("moving", "2026-04", "Tray2")], .stockUnknown),
        ([("moving-in", "2026-04", "Tray1")], .stockPlace),
        ([("moving-in", "2026-04", "Tray2"), ("moving-out", "2026-04", "Tray2")], .stockPlace),
        ([("moving-in", "2026-04", nil)], nil),
    ]

    @Test(arguments: settings) func aTrayHoldsOneKindOfPaper(
        stock: [(String, String, String?)], code: Fault.Code?
    ) throws {
        let stock = stock.map { PrintedStock(form: $0, version: $1, place: PrintPlace(queue: "counter", tray: $2)) }
        var found: Fault.Code?
        do {
            try PrintedStock.check(stock, plain: VisitStockTests.plain, Shipped.desk().forms)
        } catch let fault as Fault {
            found = fault.code
        }
        #expect(found == code)
    }
}

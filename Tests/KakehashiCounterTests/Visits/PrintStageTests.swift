import KakehashiPrinter
import Testing

@testable import KakehashiCounter

@Suite struct PrintStageTests {
    static let cases: [(JobState, jobReasons: [String], printerReasons: [String], PrintStage)] = [
        (.pending, [], [], .printing), (.processing, ["job-printing"], ["toner-low"], .printing),
        (.processing, [], ["media-empty"], .trouble), (.stopped, [], [], .trouble),
        (.completed, [], [], .sent), (.completed, ["cups-ipp-missing-job-history"], [], .unknown),
        (.aborted, [], [], .failed), (.canceled, [], ["media-empty"], .failed),
    ]

    @Test(arguments: cases)
    func aJobIsToldByItsStage(
        job: JobState, jobReasons: [String], printerReasons: [String], expected: PrintStage
    ) {
        let status = PrintStatus(job: job, jobReasons: jobReasons, printer: .idle, printerReasons: printerReasons)
        #expect(PrintProgress.under(status).stage == expected)
    }

    @Test func withoutAJobThereIsNoStage() {
        #expect(PrintProgress.notStarted.stage == nil)
        #expect(PrintProgress.handedOver.stage == nil)
    }
}

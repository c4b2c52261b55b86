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
        #expect(PrintStage(status) == expected)
        #expect(SentJob(PrintStageTests.job).hearing(.said(status), .zero).stage == expected)
    }

    private static let job = PrintJob(queue: "counter", number: 1)

    private static func said(_ job: JobState, _ reasons: [String] = []) -> JobReport {
        .said(PrintStatus(job: job, jobReasons: [], printer: .processing, printerReasons: reasons))
    }

    private static let connecting = said(.processing, ["connecting-to-device"])

    /// Reports with their seconds, and what is told after the last.
    static let stories: [([(JobReport, Int)], PrintStage, troubles: [String])] = [
        ([], .printing, []),
        ([(said(.pending), 0)], .printing, []),
        ([(connecting, 0), (connecting, 2)], .printing, []),
        ([(connecting, 0), (connecting, 2), (connecting, 3)], .trouble, ["connecting-to-device"]),
        ([(connecting, 0), (said(.processing), 2), (connecting, 4)], .printing, []),
        ([(connecting, 0), (connecting, 9), (said(.processing), 10)], .printing, []),
        ([(connecting, 0), (connecting, 9), (said(.completed), 10)], .sent, []),
        ([(.silent, 0)], .silent, []),
        ([(said(.processing, ["media-empty"]), 0), (.silent, 1)], .silent, []),
        ([(.silent, 0), (said(.processing), 1)], .printing, []),
        ([(said(.completed), 0), (.silent, 1)], .sent, []),
        ([(said(.aborted), 0), (.silent, 1)], .failed, []),
        ([(said(.completed), 0), (.forgotten, 400)], .sent, []),
        ([(said(.processing), 0), (.forgotten, 400)], .unknown, []),
        ([(.forgotten, 0), (said(.processing), 1)], .unknown, []),
        ([(said(.canceled), 0), (said(.processing), 1)], .failed, []),
    ]

    @Test(arguments: stories.indices)
    func whatIsToldFollowsFromAllThatWasHeard(index: Int) {
        let (reports, stage, troubles) = PrintStageTests.stories[index]
        let job = reports.reduce(SentJob(PrintStageTests.job)) { $0.hearing($1.0, .seconds($1.1)) }
        #expect(job.stage == stage)
        #expect(job.troubles == troubles)
    }
}

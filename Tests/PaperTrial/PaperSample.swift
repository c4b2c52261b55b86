package import Foundation
import Kakehashi
package import KakehashiPaper
import Synchronization
import TestSupport

/// Papers that are drawn at once.
package enum PaperSample: String, CaseIterable, Sendable {
    case report, longReport, slip, form, formPicture, letter, labels

    /// What drawing it gives: the same bytes every time.
    package func draw(with paper: Paper) throws -> Data {
        let phrases = try ShippedPhrases.load("ja")
        guard let day = LocalDate(year: 2026, month: 11, day: 18) else { return Data() }
        switch self {
        case .report: return try paper.monthlyReport(PaperSample.report(indicators: 3), phrases: phrases)
        case .longReport: return try paper.monthlyReport(PaperSample.report(indicators: 12), phrases: phrases)
        case .slip:
            return try paper.pdf(of: [], slip: PaperSample.closingSlip, title: "案内", dated: day)
        case .form: return try paper.pdf(of: [PaperSample.sheet(paper, day)], title: "様式", dated: day)
        case .formPicture:
            let blank = try paper.picture(of: .a4, dotsPerInch: 40) { _ in }
            return try paper.preview(of: PaperSample.sheet(paper, day).filled, page: 1, over: blank)
        case .letter: return try PaperSample.letter(paper, phrases, day)
        case .labels:
            let label = Label(name: "髙﨑 葛\u{E0100}葉", title: "様")
            return try paper.labels(
                Array(repeating: label, count: 12), layout: PaperSample.layout(), startingAt: 0, phrases: phrases,
                on: day)
        }
    }

    /// The names of the samples of which some thread drew anything else than a single thread did before.
    package static func differences(
        with paper: Paper, threads: Int, rounds: Int, samples: [PaperSample]
    ) throws -> [String] {
        let expected = try samples.map { try $0.draw(with: paper) }
        let different = Mutex<Set<String>>([])
        PaperTrial.inThreads(threads) { thread in
            for round in 0..<rounds {
                for offset in samples.indices {
                    // Each thread begins with another paper.
                    let index = (offset + thread + round) % samples.count
                    let drawn = try? samples[index].draw(with: paper)
                    if drawn != expected[index] { different.withLock { _ = $0.insert(samples[index].rawValue) } }
                }
            }
        }
        return different.withLock { $0.sorted() }
    }
}

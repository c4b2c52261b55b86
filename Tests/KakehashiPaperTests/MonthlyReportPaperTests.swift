import Foundation
import Kakehashi
import KakehashiPaper
import TestSupport
import Testing

/// The report of a month as pages: nothing overlaps, nothing is lost, whatever a city types.
@Suite struct MonthlyReportPaperTests {
    static let longName = String(repeating: "市民のデジタル活用を支える取組の進み具合を示す指標", count: 4)
    static let longWords = (1...60).map { "理由\($0)番は会場と時刻と案内のどれもが少しずつ足りなかったことである。" }.joined()

    static func key(_ index: Int) -> UUIDv7 {
        UUIDv7(at: Instant(milliseconds: Int64(index)), random: (0, UInt64(index)))
    }

    static func report(name: String = "延べ受講者数", words: String = "", unit: String = "人", count: Int = 12)
        -> MonthlyReport
    {
        let year = FiscalYear(startYear: 2026)
        let plan = Plan(
            id: Identifier(key(0)), number: "p", name: "推進計画", body: "架橋市", firstYear: year, lastYear: year.next)
        let indicators = (1...count).map { index in
            Indicator(
                id: Identifier(key(index)), plan: plan.id, number: "\(index)", pillar: "学ぶ", name: name, unit: unit,
                calculation: index % 2 == 0 ? .counted(.attendances) : .recorded,
                targets: [Target(year: year, amount: .number(ScaledNumber(digits: 123_456_789)))], section: "推進課",
                method: "数えた数", position: index)
        }
        let months = (0..<13).map { YearMonth(year: 2025, month: 10).adding(months: $0) }
        let readings = indicators.filter { $0.calculation == .recorded }.flatMap { indicator in
            months.map {
                Reading(
                    indicator: indicator.id, date: $0.lastDay, value: IndicatorValue(count: 98_765_432),
                    comment: SectionComment(cause: words, nextStep: words))
            }
        }
        let tallies = months.enumerated().map { index, month in
            ClassTally(date: month.lastDay, venue: "V0\(index % 3)", seats: 10, attendances: 7_654_321 + index)
        }
        return MonthlyReport(
            ReportMaterial(
                office: "架橋市", month: months[12], today: months[12].lastDay, plans: [plan], indicators: indicators,
                readings: readings, figures: Figures(tallies: tallies)))
    }

    static func pdf(_ report: MonthlyReport) throws -> Data {
        try Paper().monthlyReport(report, phrases: ShippedPhrases.load("ja"))
    }

    /// The words of each page.
    static func pages(_ report: MonthlyReport) throws -> [[PDFWord]] {
        try PDFWord.pages(of: pdf(report))
    }

    enum Case: CaseIterable {
        case plain, wideNames, wordy, many, allLong

        var report: MonthlyReport {
            switch self {
            case .plain: MonthlyReportPaperTests.report()
            case .wideNames: MonthlyReportPaperTests.report(name: longName, unit: "データセット", count: 3)
            case .wordy: MonthlyReportPaperTests.report(words: longWords, unit: "申請・届出", count: 4)
            case .many: MonthlyReportPaperTests.report(words: "短い要因", count: 40)
            case .allLong: MonthlyReportPaperTests.report(name: longName, words: longWords, count: 2)
            }
        }
    }

    @Test(arguments: Case.allCases)
    func `no word lies over another or outside its page`(of kind: Case) throws {
        let pages = try Self.pages(kind.report)
        for (number, page) in pages.enumerated() {
            let outside = page.filter { $0.left < 39 || $0.right > 557 || $0.top < 40 || $0.bottom > 822 }
            #expect(outside.map(\.text) == [], "page \(number + 1)")
            let body = page.filter { $0.top < 800 }
            #expect(body.allSatisfy { $0.bottom < 800 }, "page \(number + 1)")
            for (index, word) in page.enumerated() {
                let over = page[(index + 1)...].filter(word.overlaps).map(\.text)
                #expect(over == [], "page \(number + 1): \(word.text)")
            }
        }
    }

    @Test func `long words of a section run over pages and none is lost`() throws {
        let pages = try Self.pages(Self.report(words: Self.longWords, count: 1))
        let text = pages.flatMap { $0.map(\.text) }.joined()
        for index in [1, 30, 60] { #expect(text.components(separatedBy: "理由\(index)番は").count == 3) }
    }

    @Test func `an unfinished month and a correction stand on paper`() throws {
        var report = Self.report(count: 2)
        report.gaps = [
            ClassGap(number: "26-0056", date: report.month.firstDay),
            ClassGap(number: "26-0057", date: report.month.firstDay),
        ]
        report.plans[0].indicators[1].lackingInMonth = ["26-0056"]
        report.plans[0].indicators[1].corrections = [
            ReportedCorrection(
                month: report.month, changes: [ReportedChange(row: "", item: "thisMonth", was: "478", now: "477")],
                reason: "入力の誤り")
        ]
        let text = try Self.pages(report).flatMap { $0.map(\.text) }.joined()
        #expect(text.contains("出欠未記録の教室が2つあります（26-0056、26-0057）"))
        #expect(text.contains("7,654,333※"), "beside the figure")
        #expect(text.contains("当月478→477") && text.contains("理由:入力の誤り"))
    }

    @Test func `every page has its number and the number of pages`() throws {
        let pages = try Self.pages(Self.report())
        for (index, page) in pages.enumerated() {
            let foot = page.filter { $0.top > 800 }.map(\.text).joined(separator: " ")
            #expect(foot.hasSuffix("\(index + 1) / \(pages.count) ページ"))
        }
    }

    @Test func `a character that no font has is refused with the indicator's number`() throws {
        let report = Self.report(words: "参加者が増えた\u{1FAE0}", count: 1)
        let phrases = try ShippedPhrases.load("ja")
        #expect(throws: Fault(.paperNoGlyph, ["field": "p 1", "codePoint": "U+1FAE0"])) {
            try Paper().monthlyReport(report, phrases: phrases)
        }
    }

    @Test func `it is read aloud as headings, tables and figures with their words`() throws {
        let pdf = try Self.pdf(Self.report(words: "短い要因", count: 2))
        let structure = try PDFTool.structure(of: pdf)
        #expect(structure.hasPrefix("Document\n  H1 (block)\n    \"指標月次報告書"))
        for tag in ["H2", "H3", "Table", "TR", "TH", "TD", "Figure", "P"] {
            #expect(structure.contains("  \(tag)"), "\(tag)")
        }
        #expect(try PDFTool.words(of: pdf).contains("「延べ受講者数」の推移の図。数値は下の表にあります。"))
        #expect(!structure.contains("ページ\""), "what stands on every page is not read")
    }
}

import Foundation
import Kakehashi
import TestSupport
import Testing

@testable import KakehashiPaper

@Suite("Charts")
struct ChartTests {
    let paper: Paper
    let day: LocalDate
    static let area = PaperBox(x: 20, y: 20, width: 120, height: 40)

    init() throws {
        paper = try Paper()
        day = try #require(testDate)
    }

    private func drawn(_ body: @Sendable (Page) throws -> Void) throws -> Data {
        try paper.document(title: "図", dated: day) { document in try document.page(.a4, body) }
    }

    private func numbers(_ values: [Int]) -> [ScaledNumber] { values.map { ScaledNumber(digits: $0) } }

    private func frame(_ values: [ScaledNumber], zero: Bool = true) -> ChartFrame {
        ChartFrame(
            title: "人数(人)", axis: ChartAxis(values, fromZero: zero),
            labels: values.indices.map { ChartFrame.Label("\($0 + 1)") })
    }

    @Test("bars have a scale of round numbers and the numbers that were asked for")
    func bars() throws {
        let values = numbers([111, 66, 61, 13, 108])
        @Sendable func chart() -> BarChart {
            BarChart(frame: frame(values), values: values, numbered: [0, 4]) { frame(values).look.fill($0) }
        }
        let words = try PDFWord.pages(of: drawn { try chart().draw(in: Self.area, on: $0) })[0].map(\.text)
        for number in ["0", "50", "100", "150", "111", "108", "人数(人)"] { #expect(words.contains(number), "\(number)") }
        #expect(!words.contains("66"))
    }

    @Test("a bar is as high as its value, in the raster")
    func heights() throws {
        let values = numbers([100, 50])
        @Sendable func chart() -> BarChart {
            BarChart(frame: frame(values), values: values, numbered: []) { _ in .solid(.black) }
        }
        let picture = try GreyPicture(of: [UInt8](drawn { try chart().draw(in: Self.area, on: $0) }))
        func dark(_ place: Double) -> Int {
            let plot = (x: 33.0, width: 107.0)
            let x = Int((plot.x + plot.width / 2 * (place + 0.5)) / 25.4 * 100)
            return (0..<picture.height).count { picture[x, $0] < 40 }
        }
        // 25 mm of plot for 100; the base line adds a pixel.
        #expect(abs(Double(dark(0)) - 25 / 25.4 * 100) < 3)
        #expect(abs(Double(dark(1)) - 12.5 / 25.4 * 100) < 3)
    }

    @Test("a line is labelled with its last value, its target with its words")
    func line() throws {
        let values = numbers([20, 30, 40])
        let target = LineChart.Target(value: ScaledNumber(digits: 55), from: 1, words: "目標 55")
        let chart = LineChart(
            frame: frame(values + [target.value]), values: [values[0], nil, values[2]], stretches: [[0], [2]],
            target: target)
        let words = try PDFWord.pages(of: drawn { try chart.draw(in: Self.area, on: $0) })[0].map(\.text)
        #expect(words.contains("40") && words.contains("目標"))
    }

    @Test("stacked bars say each part, their sum and their names; neighbours have other patterns")
    func stacked() throws {
        let chart = StackedBars(
            title: "レベル別", parts: ["入門", "初級", "中級", "応用"],
            bars: [
                .init(name: "当月", values: numbers([28, 50, 30, 0])),
                .init(name: "前年", values: numbers([18, 63, 16, 14])),
            ])
        let words = try PDFWord.pages(of: drawn { try chart.draw(in: Self.area, on: $0) })[0].map(\.text)
        for word in ["入門", "応用", "当月", "前年", "28", "50", "30", "108", "111", "63"] {
            #expect(words.contains(word), "\(word)")
        }
        #expect(!words.contains("119"))
        let unknown = StackedBars(
            title: "レベル別", parts: ["入門", "初級"],
            bars: [
                .init(name: "当月", values: [nil, nil], total: "-"),
                .init(name: "前年", values: [nil, ScaledNumber(digits: 7)]),
            ])
        let texts = try PDFWord.pages(of: drawn { try unknown.draw(in: Self.area, on: $0) })[0].map(\.text)
        #expect(texts.contains("-") && texts.contains("7"))
        #expect(texts.count(where: { $0 == "0" }) == 1, "the axis only: what is not known is not zero")
        let look = ChartLook()
        for index in 0..<8 { #expect(look.fill(index) != look.fill(index + 1)) }
        #expect(chart.axis.ticks.map(\.digits) == [0, 50, 100, 150])
    }
}

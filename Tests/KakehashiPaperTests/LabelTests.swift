import Foundation
import Kakehashi
import TestSupport
import Testing

@testable import KakehashiPaper

@Suite("Labels")
struct LabelTests {
    let paper: Paper
    let day: LocalDate
    let layout: LabelLayout

    init() throws {
        paper = try Paper()
        day = try #require(testDate)
        let file = ShippedPhrases.root.appending(path: "Kiosk/Labels/24.json")
        layout = try JSONDecoder().decode(LabelLayout.self, from: Data(contentsOf: file))
    }

    private func pages(_ labels: [Label], startingAt start: Int = 0) throws -> [[PDFWord]] {
        try PDFWord.pages(
            of: paper.labels(
                labels, layout: layout, startingAt: start, phrases: ShippedPhrases.load("ja"), on: day))
    }

    @Test("each label stays within its own, from the first that is left, over several sheets")
    func places() throws {
        let labels = (0..<40).map { index in
            Label(
                name: "宛名\(index)", title: "様",
                address: index % 2 == 0
                    ? .unknown
                    : .known(postalCode: "000-0000", lines: ["宮崎県架橋市東山町大字橋詰一二三四番地五六七", "東山ハイツ"]))
        }
        let pages = try pages(labels, startingAt: 10)
        #expect(pages.count == 3)
        for (index, _) in labels.enumerated() {
            let place = index + 10
            let box = layout.box(place)
            let word = try #require(pages[place / 24].first { $0.text == "宛名\(index)" })
            #expect(word.left / 72 * 25.4 >= box.x && word.right / 72 * 25.4 <= box.right, "\(index)")
            #expect(word.top / 72 * 25.4 >= box.y - 1 && word.bottom / 72 * 25.4 <= box.bottom + 1, "\(index)")
        }
    }

    @Test("nothing is printed on labels that are already gone, nor between labels")
    func clear() throws {
        let pdf = try paper.labels(
            [Label(name: "橋本 花子", note: "ハシモト ハナコ　A-1207")], layout: layout, startingAt: 4,
            phrases: ShippedPhrases.load("ja"), on: day)
        let picture = try GreyPicture(of: [UInt8](pdf))
        let box = layout.box(4)
        for y in 0..<picture.height {
            for x in 0..<picture.width where picture[x, y] < 200 {
                let point = (x: Double(x) / 100 * 25.4, y: Double(y) / 100 * 25.4)
                let inside = point.x > box.x && point.x < box.right && point.y > box.y && point.y < box.bottom
                #expect(inside, "\(point)")
            }
        }
    }

    @Test("a name that no label holds is refused, not cut")
    func long() throws {
        #expect(throws: Fault(.paperOverflow, ["field": "宛名"])) {
            _ = try pages([Label(name: String(repeating: "架橋", count: 60))])
        }
    }
}

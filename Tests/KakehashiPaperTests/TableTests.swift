import Foundation
import Kakehashi
import TestSupport
import Testing

@testable import KakehashiPaper

@Suite("Tables")
struct TableTests {
    let paper: Paper
    static let frame = PageFrame(sides: 20, top: 20, foot: 20)
    static let look = TableLook(
        cell: TextStyle(.sans, 10), head: TextStyle(.sans, 10, bold: true),
        rules: .open(strong: .thick, light: .thin))

    init() throws {
        paper = try Paper()
    }

    @Test("every row stands once, in order, within the page, below the head", arguments: UInt64(1)...12)
    func breaks(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let rows = (0..<Int.random(in: 1...90, using: &random)).map { index in
            let words = String(repeating: "長い", count: Int.random(in: 0...60, using: &random))
            return [TableCell.figures("\(index)"), .words("行\(index)" + words), .box]
        }
        let before = Double.random(in: 0...250, using: &random)
        _ = try paper.pdf(title: "", dated: try #require(testDate)) { document in
            let sheets = try document.measured { page in
                let table = PaperTable(
                    columns: [
                        .init(head: "番", width: 15, align: .right), .init(head: "話", width: 60),
                        .init(head: "済", width: 12),
                    ], look: Self.look, frame: Self.frame)
                let pieces = try table.pieces(rows, on: page)
                #expect(pieces.count == rows.count + 1)
                return ([Piece.space(before)] + pieces).sheets(in: Self.frame)
            }
            var seen = 0
            for (number, sheet) in sheets.enumerated() {
                var bottom = Self.frame.top
                for (index, placed) in sheet.placed.enumerated() {
                    #expect(placed.y >= bottom - 0.001, "seed \(seed)")
                    bottom = placed.y + placed.piece.height
                    #expect(
                        placed.isRepeated == (number > 0 && index == 0 && seen > 0), "seed \(seed), sheet \(number)")
                    if !placed.isRepeated { seen += 1 }
                }
                #expect(bottom <= Self.frame.bottom + 0.001, "seed \(seed), sheet \(number)")
                // The head never ends a page.
                #expect(sheet.placed.last?.piece.keepsWithNext != true, "seed \(seed), sheet \(number)")
            }
            #expect(seen == rows.count + 2, "seed \(seed)")
            try document.page { _ in }
        }
    }

    @Test("a row higher than a page goes on over the next, and none of its lines is lost")
    func highRow() throws {
        let words = (1...400).map { "理由\($0)番。" }.joined()
        let pdf = try paper.document(title: "表", dated: try #require(testDate)) { document in
            let sheets = try document.measured { page in
                try PaperTable(
                    columns: [.init(head: "名", width: 20), .init(head: "話", width: 40)], look: Self.look,
                    frame: Self.frame
                ).pieces([[.words("一"), .words(words)], [.words("二"), .words("終わり")]], on: page)
            }.sheets(in: Self.frame)
            try document.draw(sheets, in: Self.frame)
        }
        let pages = try PDFWord.pages(of: pdf)
        #expect(pages.count > 1)
        let text = pages.flatMap { $0 }.filter { $0.left > 110 }.map(\.text).joined()
        for index in [1, 99, 200, 400] { #expect(text.contains("理由\(index)番。"), "\(index)") }
        for page in pages {
            #expect(page.contains { $0.text == "名" }, "the head stands on every page")
            #expect(page.allSatisfy { $0.top > 55 && $0.bottom < 787 })
        }
        let structure = try PDFTool.structure(of: pdf)
        #expect(structure.components(separatedBy: "Table (block)").count == 2)
        #expect(structure.components(separatedBy: "TH").count == 3, "the repeated head is not read again")
    }

    static let shares: [(natural: [Double], least: [Double], expected: [Double])] = [
        ([20, 30], [10, 10], [40, 60]), ([20, 300], [10, 10], [20, 80]),
        ([100, 300], [10, 10], [25, 75]), ([300, 300], [70, 10], []),
    ]

    @Test("widths follow what stands in the columns and fill the table", arguments: shares.indices)
    func widths(index: Int) {
        let (natural, least, expected) = Self.shares[index]
        let widths = ColumnWidths.shared(natural, least: least, within: 100)
        #expect(abs(widths.reduce(0, +) - 100) < 0.01, "\(widths)")
        if index < 3 {
            for (width, wanted) in zip(widths, expected) { #expect(abs(width - wanted) < 0.01, "\(widths)") }
        }
        #expect(zip(widths, least).allSatisfy { $0 >= $1 - 0.01 }, "\(widths)")
    }
}

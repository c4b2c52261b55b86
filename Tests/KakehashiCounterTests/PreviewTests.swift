import Foundation
import Kakehashi
import TestSupport
import Testing

@testable import KakehashiCounter

@Suite("Previews")
struct PreviewTests {
    private static let dots = 110
    /// Dots on a side of the cells that are compared, about three millimetres: outlines may differ by a shade.
    private static let cell = 13

    /// A PNG as grey dots, read by cairo as it was written.
    private func grey(_ png: Data) throws -> GreyPicture {
        let script = """
            import cairo, io, sys
            s = cairo.ImageSurface.create_from_png(io.BytesIO(sys.stdin.buffer.read()))
            w, h, stride, data = s.get_width(), s.get_height(), s.get_stride(), bytes(s.get_data())
            sys.stdout.buffer.write(b"P5 %d %d 255\\n" % (w, h))
            for y in range(h): sys.stdout.buffer.write(data[y * stride + 1:y * stride + 4 * w:4])
            """
        return try GreyPicture(pgm: runTool("/usr/bin/python3", ["-c", script], input: [UInt8](png)).output)
    }

    /// How much the ink of the cell differs where it differs the most, as a share of a black cell.
    private func worst(_ one: GreyPicture, _ other: GreyPicture) -> Double {
        let (columns, rows) = (min(one.width, other.width) / Self.cell, min(one.height, other.height) / Self.cell)
        return (0..<rows * columns).map { index in
            let difference = ink(one, index % columns, index / columns) - ink(other, index % columns, index / columns)
            return abs(difference)
        }.max() ?? 1
    }

    private func ink(_ picture: GreyPicture, _ column: Int, _ row: Int) -> Double {
        var sum = 0
        for y in row * Self.cell..<(row + 1) * Self.cell {
            for x in column * Self.cell..<(column + 1) * Self.cell { sum += 255 - Int(picture[x, y]) }
        }
        return Double(sum) / Double(255 * Self.cell * Self.cell)
    }

    @Test("show what the paper shows", arguments: ["moving-in", "child-allowance", "school-transfer"])
    func same(id: String) throws {
        let day = try #require(visitDay)
        let answers = try Shipped.answers("moving-in")
        let desk = try Shipped.desk()
        let pages = try desk.preview(id, answers, on: day)
        let pdf = try [UInt8](desk.pdf([id], answers, on: day))
        for (index, page) in pages.enumerated() {
            let preview = try grey(page)
            let paper = try GreyPicture(page: index + 1, of: pdf, dotsPerInch: Self.dots)
            #expect(abs(preview.width - paper.width) <= 1 && abs(preview.height - paper.height) <= 1)
            let difference = worst(preview, paper)
            #expect(difference < 0.12)
        }
        let other = try desk.preview(id, answers.setting("person.name", "山"), on: day)
        #expect(worst(try grey(pages[0]), try grey(other[0])) > 0.12)
    }

    @Test("are kept by what they show, the latest of them")
    func kept() {
        var kept = KeptPictures(mostBytes: 250)
        let keys = (1...3).map { KeptPictures.Key(artwork: Data("artwork".utf8), page: $0) }
        for (number, key) in keys.enumerated() {
            kept.keep(Data(repeating: UInt8(number), count: 100), for: key)
            _ = kept.picture(keys[0])
        }
        #expect(kept.count == 2 && kept.bytes == 200)
        #expect(kept.picture(keys[0]) != nil && kept.picture(keys[1]) == nil && kept.picture(keys[2]) != nil)
        #expect(kept.picture(KeptPictures.Key(artwork: Data("another".utf8), page: 1)) == nil)
        kept.keep(Data(repeating: 9, count: 900), for: keys[1])
        #expect(kept.count == 1 && kept.bytes == 900)
    }
}

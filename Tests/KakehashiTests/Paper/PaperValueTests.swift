import Foundation
import Testing

@testable import Kakehashi

@Suite struct PaperValueTests {
    @Test func anAddressStaysInTheWindowHoweverTheSheetSlides() throws {
        let envelope = try #require(WindowEnvelope.usual)
        #expect(envelope.addressBox == PaperBox(x: 20, y: 14, width: 65, height: 24))
        for slide in [(0.0, 0.0), (25, 0), (0, 21), (25, 21), (12, 7)] {
            var moved = envelope.addressBox
            moved.x += slide.0
            moved.y += slide.1
            #expect(envelope.window.contains(moved, tolerance: 0.001), "\(slide)")
        }
        #expect(envelope.seenBox.contains(envelope.addressBox))
    }

    @Test(
        "an envelope that does not do is refused",
        arguments: [
            (200.0, 120.0, PaperBox(x: 20, y: 14, width: 90, height: 45)),
            (235, 90, PaperBox(x: 20, y: 14, width: 90, height: 45)),
            (235, 120, PaperBox(x: 20, y: 14, width: 40, height: 45)),
            (235, 120, PaperBox(x: 180, y: 14, width: 90, height: 45)),
            (235, 120, PaperBox(x: 20, y: 14, width: 90, height: 30)),
        ])
    func refused(width: Double, height: Double, window: PaperBox) {
        #expect(WindowEnvelope(width: width, height: height, window: window) == nil)
    }

    @Test func placesAreFilledAndValuesAreNeverRead() throws {
        let text = MarkdownText([
            MarkdownBlock(line: 1, .paragraph(RichText("{name} 様、{office}です。"))),
            MarkdownBlock(line: 4, .quote([MarkdownBlock(line: 4, .paragraph(RichText("{ 括弧 ")))])),
        ])
        let filled = try text.filled(["name": "**太字**{office}", "office": "架橋市"], file: "x.md")
        #expect(filled.blocks[0].content == .paragraph(RichText("**太字**{office} 様、架橋市です。")))
        #expect(throws: Fault(.letterPlace, ["file": "x.md", "line": "1", "place": "office"])) {
            _ = try text.filled(["name": "a"], file: "x.md")
        }
    }

    @Test func shippedLabelsLieOnTheirSheet() throws {
        for name in ["12", "24"] {
            let file = URL(filePath: #filePath).appending(path: "../../../../Kiosk/Labels/\(name).json").standardized
            let layout = try JSONDecoder().decode(LabelLayout.self, from: Data(contentsOf: file))
            #expect(layout.isSound && "\(layout.count)" == name)
            let boxes = (0..<layout.count).map(layout.box)
            for (index, box) in boxes.enumerated() {
                let others = boxes[(index + 1)...].filter { $0.overlaps(box.inset(0.01)) }
                #expect(others.isEmpty, "\(name) \(index)")
            }
        }
    }

    @Test func anAddressUnderProtectionIsNotRead() throws {
        let csv = "人番号,郵便番号,住所,方書,支援措置\nP-1,0000001,架橋市1,A棟,無\nP-2,0000001,架橋市2,,有\nP-3,,,,\n"
        let addresses = try AddressTable.addresses(in: csv)
        #expect(addresses["P-1"] == .known(postalCode: "000-0001", lines: ["架橋市1", "A棟"]))
        #expect(addresses["P-2"] == .withheld)
        #expect(addresses["P-3"] == .unknown)
        #expect(try LabelTable.labels(in: "宛名,住所\n橋本,架橋市1\n")[0].title == "様")
    }
}

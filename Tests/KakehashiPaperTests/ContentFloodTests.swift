import Foundation
import Kakehashi
import TestSupport
import Testing

@testable import KakehashiPaper

/// Small files out of which a flood would come.
@Suite struct ContentFloodTests {
    /// Bytes as zlib has them, unpacked as they are, in blocks.
    private static func stored(_ bytes: [UInt8]) -> [UInt8] {
        var packed: [UInt8] = [0x78, 0x01]
        var rest = bytes[...]
        repeat {
            let block = rest.prefix(65_535)
            rest = rest.dropFirst(block.count)
            let (low, high) = (UInt8(block.count & 255), UInt8(block.count >> 8))
            packed += [rest.isEmpty ? 1 : 0, low, high, ~low, ~high] + block
        } while !rest.isEmpty
        return packed + [0, 0, 0, 0]
    }

    static let layers: [(filters: [String], times: Int, most: Int, size: Int?)] = [
        ([], 0, 200_000, 200_000), ([], 0, 199_999, nil), (["/FlateDecode"], 1, 200_000, 200_000),
        (["/FlateDecode"], 1, 199_999, nil), (["/Fl"], 1, 10, nil),
        (["/FlateDecode", "/FlateDecode"], 2, 300_000, 200_000), (["/FlateDecode", "/FlateDecode"], 2, 199_999, nil),
        (["/ASCII85Decode", "/FlateDecode"], 0, 200_000, 200_000),
        (["/FlateDecode"], 0, 200_000, 0),
    ]

    @Test(arguments: layers)
    func whatComesOutIsCountedLayerByLayer(filters: [String], times: Int, most: Int, size: Int?) {
        var bytes = [UInt8](repeating: 48, count: 200_000)
        for _ in 0..<times { bytes = ContentFloodTests.stored(bytes) }
        #expect(Inflated.size(of: bytes, filters, most: most) == size)
    }

    @Test func aFloodIsRefusedAndAFormWithMuchIsNot() throws {
        for (megabytes, isRefused) in [(20, false), (70, true)] {
            let content = String(repeating: "0 0 m ", count: megabytes * 1_000_000 / 6)
            let folder = try ScratchFolder()
            try Data(SamplePDF.form(content: content)).write(to: URL(filePath: folder.path("plain.pdf")))
            _ = try runTool("/usr/bin/qpdf", [folder.path("plain.pdf"), folder.path("packed.pdf")])
            let pdf = try Data(contentsOf: URL(filePath: folder.path("packed.pdf")))
            #expect(pdf.count < 1_000_000)
            guard isRefused else {
                #expect(try PDFImport(pdf).paper.pages.count == 1)
                continue
            }
            let fault = #expect(throws: Fault.self) { try PDFImport(pdf) }
            #expect(fault == Fault(.importTooLarge, ["what": "@formImport.content", "limit": "64 MB"]))
        }
    }
}

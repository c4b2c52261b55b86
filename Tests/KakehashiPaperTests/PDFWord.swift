import Foundation
import TestSupport

/// A word as it stands on a page, in points.
struct PDFWord {
    let text: String
    let left: Double
    let top: Double
    let right: Double
    let bottom: Double

    /// Whether the ink of both must touch; a line's box is higher than its characters.
    func overlaps(_ other: PDFWord) -> Bool {
        let (mine, others) = ((bottom - top) * 0.3, (other.bottom - other.top) * 0.3)
        return left + 0.5 < other.right && other.left + 0.5 < right && top + mine < other.bottom - others
            && other.top + others < bottom - mine
    }

    /// The words of each page.
    static func pages(of pdf: Data) throws -> [[PDFWord]] {
        let boxes = try runTool("/usr/bin/pdftotext", ["-bbox", "-", "-"], input: [UInt8](pdf)).text
        return boxes.components(separatedBy: "<page").dropFirst().map { page in
            page.components(separatedBy: "<word ").dropFirst().compactMap(PDFWord.init(tag:))
        }
    }

    private init?(tag: String) {
        let parts = tag.split(separator: "\"", omittingEmptySubsequences: false)
        guard parts.count >= 9 else { return nil }
        let numbers = [1, 3, 5, 7].compactMap { Double(parts[$0]) }
        guard numbers.count == 4 else { return nil }
        text = String(parts[8].dropFirst().prefix { $0 != "<" })
        (left, top, right, bottom) = (numbers[0], numbers[1], numbers[2], numbers[3])
    }
}

/// What tools say of a PDF.
enum PDFTool {
    /// The elements with their texts, a line each, as somebody hears them.
    static func structure(of pdf: Data) throws -> String {
        try withFile(pdf) { try runTool("/usr/bin/pdfinfo", ["-struct-text", $0]).text }
    }

    /// The rows of pdffonts: name and whether embedded, subset and with a map to characters.
    static func fonts(of pdf: Data) throws -> [(name: String, flags: [Substring])] {
        let lines = try withFile(pdf) { try runTool("/usr/bin/pdffonts", [$0]).text }.split(separator: "\n").dropFirst(
            2)
        return lines.map { line in
            let parts = line.split(separator: " ")
            return (String(parts[0]), parts.filter { $0 == "yes" || $0 == "no" })
        }
    }

    /// The words that stand for pictures.
    static func words(of pdf: Data) throws -> [String] {
        let json = try withFile(pdf) { try runTool("/usr/bin/qpdf", ["--json=2", "--json-key=qpdf", $0]).text }
        return json.matches(of: /"\/Alt": "u:([^"]*)"/).map { String($0.1) }
    }

    static func check(_ pdf: Data) throws -> String {
        try withFile(pdf) { try runTool("/usr/bin/qpdf", ["--check", $0]).text }
    }

    private static func withFile<Result>(_ pdf: Data, _ body: (String) throws -> Result) throws -> Result {
        let folder = try ScratchFolder()
        let file = folder.path("paper.pdf")
        try pdf.write(to: URL(filePath: file))
        return try body(file)
    }
}

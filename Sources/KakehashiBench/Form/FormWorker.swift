import Foundation
import Kakehashi
import KakehashiPaper

/// Fills the page in a process of its own, as the other ways do: words come on standard input, and the answer to each is
/// a line of times in milliseconds.
enum FormWorker {
    static func run() throws {
        let page = try BenchPage()
        while let line = readLine() {
            let words = line.split(separator: " ").map(String.init)
            guard words.count == 2 else { throw Fault(.kioskAbsent, ["file": line]) }
            try FileHandle.standardOutput.write(contentsOf: Data("\(answer(words[0], words[1], page))\n".utf8))
        }
    }

    /// `single N`: N times one PDF of one page; `batch N`: one PDF of N pages; `write FILE`: one page.
    private static func answer(_ word: String, _ value: String, _ page: BenchPage) throws -> String {
        switch word {
        case "single": return try times(Int(value) ?? 0) { _ = try pdf(of: page, pages: 1) }
        case "batch": return try times(1) { _ = try pdf(of: page, pages: Int(value) ?? 0) }
        case "fill": return times(Int(value) ?? 0) { _ = page.filled }
        case "preview":
            let blank = try page.paper.picture(of: .a4) { _ in }
            return try times(Int(value) ?? 0) {
                _ = try page.paper.preview(of: page.filled, pictures(page), page: 1, over: blank)
            }
        default:
            try pdf(of: page, pages: 1).write(to: URL(filePath: value))
            return ""
        }
    }

    /// Everything that an application costs once its answers are known: placing them, drawing, laying over the artwork.
    private static func pdf(of page: BenchPage, pages: Int) throws -> Data {
        let sheets = (0..<pages).map { _ in
            FormSheet(filled: page.filled, artwork: page.artwork, pictures: pictures(page))
        }
        return try page.paper.pdf(of: sheets, title: "bench", dated: page.day)
    }

    private static func pictures(_ page: BenchPage) -> [String: Data] { [BenchForm.picture: page.picture] }

    private static func times(_ count: Int, _ body: () throws -> Void) rethrows -> String {
        try (0..<count).map { _ in "\(try Timing.once(body))" }.joined(separator: " ")
    }
}

import Foundation
import Kakehashi
import KakehashiCommands
import KakehashiPaper

/// What every way of filling the page is given: the artwork, and each mark with its place and text.
struct BenchPage {
    let paper: Paper
    let template: FormTemplate
    let answers: Answers
    let artwork: Data
    let picture: Data
    let day: LocalDate

    init() throws {
        let files = try ShippedFiles(data: DataFolder("/nonexistent"), environment: ProcessInfo.processInfo.environment)
        let path = "Kiosk/Forms/moving-in/artwork.pdf"
        guard let file = files.file(path), let day = LocalDate(year: 2026, month: 11, day: 18) else {
            throw Fault(.kioskAbsent, ["file": path])
        }
        self.day = day
        paper = try Paper()
        template = try BenchForm.template()
        answers = try BenchForm.answers()
        artwork = try Data(contentsOf: file)
        let size = PaperSize(width: 58, height: 11)
        picture = try paper.picture(of: size) { page in
            page.rectangle(PaperBox(x: 1, y: 1, width: 56, height: 9), fill: .solid(Ink(grey: 0.8)))
        }
    }

    var filled: FilledForm { FilledForm(template, answers, on: day) }

    /// Writes the page as the other ways read it: `marks.json`, the same for C as `marks.txt`, the artwork, the picture.
    func write(to folder: URL) throws {
        let marks = filled.marks.map(BenchMark.init)
        let description = Description(fonts: paper.fonts.name, marks: marks)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try encoder.encode(description).write(to: folder.appending(path: "marks.json"))
        let lines = description.fonts.map { "font\t\($0)" } + marks.map(\.line)
        try Data(lines.joined(separator: "\n").utf8).write(to: folder.appending(path: "marks.txt"))
        try artwork.write(to: folder.appending(path: "artwork.pdf"))
        try picture.write(to: folder.appending(path: BenchForm.picture))
    }

    private struct Description: Encodable {
        let fonts: [String]
        let marks: [BenchMark]
    }
}

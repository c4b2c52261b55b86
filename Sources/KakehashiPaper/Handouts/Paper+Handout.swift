package import Foundation
package import Kakehashi

/// A course's paper for those who come, ready to be set.
package struct Handout: Sendable {
    package var course: Course
    package var text: MarkdownText
    /// What faults call its file.
    package var file: String
    /// Its pictures by the path by which the text names them.
    package var pictures: [String: Picture]

    package init(course: Course, text: MarkdownText, file: String, pictures: [String: Picture]) {
        self.course = course
        self.text = text
        self.file = file
        self.pictures = pictures
    }
}

extension Paper {
    /// The smallest type of a handout, in points.
    package static let smallestHandoutType = 16.0

    /// A handout in large type.
    package func handout(
        _ handout: Handout, phrases: Phrases, on day: LocalDate, size: Double = 18
    ) throws -> Data {
        let frame = PageFrame(sides: 17, top: 16, foot: 21)
        let look = ProseLook.large(max(Paper.smallestHandoutType, size))
        return try document(title: handout.course.title, dated: day) { document in
            let sheets = try document.measured { page in
                try ProsePages(look: look, frame: frame, file: handout.file, pictures: handout.pictures, page: page)
                    .pieces(handout.text)
            }.sheets(in: frame)
            try document.draw(sheets, in: frame) { page, number in
                try foot(of: page, handout, phrases, frame, number: number, of: sheets.count)
            }
        }
    }

    private func foot(
        of page: Page, _ handout: Handout, _ phrases: Phrases, _ frame: PageFrame, number: Int, of count: Int
    ) throws {
        let style = TextStyle(.sans, 14)
        let y = frame.bottom + 4
        page.line(x1: frame.left, y1: y, x2: frame.right, y2: y, Stroke(0.3))
        let left = PaperBox(x: frame.left, y: y + 1, width: frame.width * 0.72, height: 7)
        let course = phrases.text(
            "paper.handout.foot", ["course": handout.course.title, "level": handout.course.level.japanese])
        try page.text(course, in: left, style, fit: .shrinking(to: 8), named: handout.file)
        let right = PaperBox(x: left.right, y: y + 1, width: frame.width * 0.28, height: 7)
        let numbers = phrases.text("paper.page", ["page": "\(number)", "pages": "\(count)"])
        try page.text(numbers, in: right, style, align: .right, fit: .shrinking(to: 8))
    }
}

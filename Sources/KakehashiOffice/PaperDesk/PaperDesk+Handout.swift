package import Foundation
package import Kakehashi
import KakehashiMarkdown
import KakehashiPaper

extension PaperDesk {
    /// The name of a course's paper in its folder.
    private static let handoutName = "handout.md"

    /// Whether a course has a paper for those who come.
    package func hasHandout(_ course: String) -> Bool {
        PaperFiles.latest(Self.handoutName, in: files.folders(ofCourse: course)) != nil
    }

    /// A course's handout in large type.
    /// - Parameter size: of the type, in points; never under 16.
    package func handout(of name: String, size: Double = 18) throws -> (course: Course, pdf: Data) {
        let course = try classes.course(name)
        let folders = files.folders(ofCourse: course.id)
        guard let (_, bytes) = PaperFiles.latest(Self.handoutName, in: folders) else {
            throw Fault(.handoutMissing, ["course": course.id])
        }
        let file = Self.handoutName
        let text = try Markdown.blocks(try PaperDesk.text(bytes, file: file), file: file)
        let handout = Handout(
            course: course, text: text, file: file, pictures: try pictures(of: text, file: file, in: folders))
        return (course, try paper.handout(handout, phrases: phrases, on: today, size: size))
    }

    static func text(_ bytes: Data, file: String) throws -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Fault(.markdownUnreadable, ["file": file])
        }
        return text
    }

    private func pictures(of text: MarkdownText, file: String, in folders: [URL]) throws -> [String: Picture] {
        var pictures: [String: Picture] = [:]
        for (path, line) in text.pictures where pictures[path] == nil {
            let values = ["file": file, "line": "\(line)", "picture": path]
            guard PaperDesk.isInside(path), let (_, bytes) = PaperFiles.latest(path, in: folders) else {
                throw Fault(.handoutPictureMissing, values)
            }
            do {
                pictures[path] = try Picture(bytes)
            } catch {
                throw Fault(.handoutPictureUnreadable, values)
            }
        }
        return pictures
    }

    /// A picture lies beside its text or below, never elsewhere on the machine.
    private static func isInside(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return !path.contains("\0") && parts.allSatisfy { !$0.isEmpty && $0 != ".." && $0 != "." }
    }
}

package import Foundation
package import Kakehashi

/// Reads the courses of the curriculum's folders: `<level>/<course>/course.json`.
package enum Curriculum {
    /// The courses of one or several folders, where a course of a later folder stands over one of the same name before.
    package static func courses(in folders: [URL]) throws -> [Course] {
        let all = try folders.flatMap(courses(in:))
        let latest = Dictionary(all.map { ($0.id, $0) }) { _, last in last }
        return latest.values.sorted { ($0.level, $0.id) < ($1.level, $1.id) }
    }

    private static func courses(in folder: URL) throws -> [Course] {
        try subfolders(of: folder).flatMap(subfolders(of:)).compactMap { course in
            let file = course.appending(path: "course.json")
            guard FileManager.default.fileExists(atPath: file.path) else { return nil }
            return try self.course(in: file)
        }
    }

    private static func subfolders(of folder: URL) -> [URL] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().map { folder.appending(path: $0) }
    }

    private static func course(in file: URL) throws -> Course {
        guard let bytes = try? Data(contentsOf: file), let course = try? JSONDecoder().decode(Course.self, from: bytes),
            course.id == file.deletingLastPathComponent().lastPathComponent
        else { throw Fault(.curriculumUnreadable, ["file": file.path]) }
        guard course.schemaVersion == Course.schemaVersion else {
            let values = ["found": "\(course.schemaVersion)", "known": "\(Course.schemaVersion)"]
            throw Fault(.curriculumVersion, values.merging(["file": file.path]) { old, _ in old })
        }
        return course
    }
}

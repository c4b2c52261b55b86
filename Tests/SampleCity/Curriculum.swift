import FoundationEssentials
import Kakehashi
import Testing

/// The shipped courses.
enum Curriculum {
    static let folder = CityFiles.root.appending(path: "Curriculum")

    /// `1-introductory/first-steps` and so on, in order.
    static func folders() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasSuffix(".md") }.sorted()
            .flatMap { level in
                try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: level).path).sorted()
                    .map { "\(level)/\($0)" }
            }
    }

    static func course(in name: String) throws -> Course {
        let data = try Data(contentsOf: folder.appending(path: name).appending(path: "course.json"))
        return try JSONDecoder().decode(Course.self, from: data)
    }

    static func courses() throws -> [Course] { try folders().map(course(in:)) }

    static func handout(in name: String) throws -> String {
        try String(contentsOf: folder.appending(path: name).appending(path: "handout.md"), encoding: .utf8)
    }
}

@Suite struct CurriculumTests {
    @Test(arguments: [Level.introductory, .basic, .intermediate, .advanced])
    func everyLevelHasTwoCourses(level: Level) throws {
        #expect(try Curriculum.courses().filter { $0.level == level && $0.programme == .smartphone }.count >= 2)
    }

    @Test func childrenHaveAProgrammingClass() throws {
        #expect(try Curriculum.courses().contains { $0.programme == .programming })
    }

    @Test func aCourseStandsInTheFolderOfItsNameAndLevel() throws {
        for folder in try Curriculum.folders() {
            let course = try Curriculum.course(in: folder)
            #expect(folder == "\(course.level.rung)-\(course.level)/\(course.id)")
        }
    }

    @Test func prerequisitesAreCoursesOfNoHigherLevel() throws {
        let courses = Dictionary(uniqueKeysWithValues: try Curriculum.courses().map { ($0.id, $0) })
        for course in courses.values {
            for id in course.prerequisites {
                let before = try #require(courses[id], "\(course.id) asks for \(id)")
                #expect(before.level <= course.level && before.id != course.id)
            }
        }
    }

    @Test func handoutsFitAPageOrTwoOfLargeType() throws {
        for folder in try Curriculum.folders() {
            let text = try Curriculum.handout(in: folder)
            #expect((800...1600).contains(text.count), "\(folder): \(text.count) characters")
            #expect(text.hasPrefix("# "), "\(folder): a title comes first")
            #expect(text.contains("\n1. "), "\(folder): numbered steps")
        }
    }

    @Test func everyReadingHasItsBar() throws {
        for folder in try Curriculum.folders() {
            let text = try Curriculum.handout(in: folder)
            let counts = ["｜", "《", "》"].map { mark in text.count { String($0) == mark } }
            #expect(Set(counts).count == 1, "\(folder): \(counts)")
        }
    }

    @Test func handoutsSpeakInShortSentences() throws {
        for folder in try Curriculum.folders() {
            let sentences = try Curriculum.handout(in: folder).split { "。\n|".contains($0) }
            for sentence in sentences { #expect(sentence.count <= 70, "\(folder): \(sentence)") }
        }
    }
}

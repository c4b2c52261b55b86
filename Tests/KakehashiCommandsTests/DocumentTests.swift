import Foundation
import Kakehashi
import Testing

@testable import KakehashiCommands

/// What the documents show must be there: every command with its options, every file that they point to.
@Suite struct DocumentTests {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let documents = [
        "README.md", "README.ja.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "Curriculum/README.md",
        "Kiosk/Manual/organiser.md", "Kiosk/Manual/counter.md", "Kiosk/Manual/report.md", "Kiosk/Forms/README.md",
    ]

    @Test(arguments: documents)
    func commandsAreUnderstood(document: String) throws {
        for line in try DocumentTests.lines(of: document) {
            let words = DocumentTests.words(line)
            guard words.first == "kakehashi" else { continue }
            #expect(throws: Never.self, "\(document): \(line)") {
                _ = try CommandTree.all.request(Array(words.dropFirst()))
            }
        }
    }

    @Test(arguments: documents)
    func linksLeadSomewhere(document: String) throws {
        let folder = DocumentTests.root.appending(path: document).deletingLastPathComponent()
        for line in try DocumentTests.lines(of: document) {
            for match in line.matches(of: /\]\(([^)#:]+)\)/) {
                let target = folder.appending(path: String(match.1)).path
                #expect(FileManager.default.fileExists(atPath: target), "\(document): \(match.1)")
            }
        }
    }

    /// The commands of the organisers' and reporters' daily work each stand in some document.
    @Test func everyCommandIsShownSomewhere() throws {
        let shown = try DocumentTests.documents.flatMap(DocumentTests.lines(of:)).joined(separator: "\n")
        for node in CommandTree.all.nodes {
            #expect(shown.contains("kakehashi \(node.name)"), "\(node.name)")
        }
    }

    /// The closed form of the year's timetable names every wish with its usual weight.
    @Test func theUsualWeightsAreThoseOfTheSearch() throws {
        let shown = try DocumentTests.lines(of: "Kiosk/Planning/README.md").compactMap { line in
            line.firstMatch(of: /^\| `(\w+)` \| (\d+) \|/).map { "\($0.1) \($0.2)" }
        }
        #expect(Set(shown) == Set(TimetableRule.wishes.map { "\($0.rawValue) \($0.usualWeight)" }))
        #expect(shown.count == TimetableRule.wishes.count)
    }

    private static func lines(of document: String) throws -> [String] {
        try String(contentsOf: root.appending(path: document), encoding: .utf8)
            .split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    }

    /// Words as a shell takes them, as far as our documents go: double quotes hold spaces.
    private static func words(_ line: String) -> [String] {
        line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap { at, piece in
            at.isMultiple(of: 2) ? piece.split(separator: " ").map(String.init) : [String(piece)]
        }
    }
}

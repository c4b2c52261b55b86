import Foundation
import Kakehashi
import KakehashiCounter
import KakehashiPaper
import Synchronization
import TestSupport
import Testing

/// The 2D code of the shipped forms, read by a scanner's program off the paper that the counter prints.
struct VisitCodeTests {
    /// The records on the pages of what was printed, as a scanner of 200 dots an inch sees them.
    private func scanned(_ fixture: VisitFixture) throws -> [FormRecord] {
        let folder = try ScratchFolder()
        let pdf = folder.path("paper.pdf")
        try Data(try #require(fixture.printer.last)).write(to: URL(filePath: pdf))
        _ = try runTool(
            "/usr/bin/pdftoppm", ["-gray", "-png", "-r", "200", "-singlefile", pdf, folder.path("page")])
        let text = try runTool(
            "/usr/bin/zbarimg", ["--raw", "-q", "-Sdisable", "-Sqrcode.enable", folder.path("page.png")]
        ).text
        return try text.split(separator: "\n").map { try FormCode.record($0) }
    }

    /// What happened and the sample's answers to it, for the forms that carry a code.
    static let happenings = [
        ("moving-in", "moving-in"), ("moving-in", "moving-in-elders"), ("moving-within", "moving-within"),
        ("moving-out", "moving-out"),
    ]

    private func printed(_ event: String, _ sample: String, isProtected: Bool) throws -> (VisitFixture, Answers) {
        let fixture = try VisitFixture()
        let token = try fixture.visits.begin(.staff, language: "ja")
        try fixture.visits.choose(.forms([event]), for: token)
        let answers = try Shipped.answers(sample)
        try fixture.visits.answer(answers.paths.map { ($0, answers[$0] ?? "") }, for: token)
        if isProtected { try fixture.visits.protect(token) }
        #expect(try fixture.visits.problems(token) == [])
        try fixture.visits.print(token)
        return (fixture, answers)
    }

    @Test(arguments: happenings) func comesBackAsItWasAnswered(event: String, sample: String) throws {
        let (fixture, answers) = try printed(event, sample, isProtected: false)
        let record = try #require(try scanned(fixture).first)
        #expect(record.form == event && record.version == "2026-04" && record.day == visitDay)
        #expect(record.serial != nil)
        let values = Dictionary(record.values.map { ($0.path, $0.text.text) }) { first, _ in first }
        for path in ["person.name", "person.kana", "person.birth", "address.new.text", "household.1.name"] {
            #expect(values[path].map(ScalarText.init) == answers[path].map(ScalarText.init), "\(path)")
        }
        let unanswered = record.values.filter { value in
            answers[value.path] == nil && !(Vocabulary.entry(value.path)?.isDerived ?? false)
        }
        #expect(unanswered == [])
    }

    @Test(arguments: happenings) func holdsNoAddressUnderProtection(event: String, sample: String) throws {
        let (fixture, answers) = try printed(event, sample, isProtected: true)
        let record = try #require(try scanned(fixture).first)
        #expect(record.values.contains { $0.path == "person.name" })
        let telling = ["address.", "origin.", "person.phone", "agent.address", "agent.phone"]
        #expect(record.values.filter { value in telling.contains { value.path.hasPrefix($0) } } == [])
        let addresses = answers.paths.filter { $0.hasPrefix("address.") && $0.hasSuffix(".text") }
            .compactMap { answers[$0] }.filter { !$0.isEmpty }
        #expect(!addresses.isEmpty)
        #expect(!addresses.contains { address in record.values.contains { $0.text.text.contains(address) } })
    }

    private struct Silent: Error {}

    /// How the resident file answers: the reading of somebody who is guarded, nobody, or nothing at all.
    static let guards: [(guarded: String?, answers: Bool, isOpen: Bool)] = [
        (nil, true, true), ("ヨシダ クズハ", true, false), (nil, false, false),
    ]

    /// Nobody says at the kiosk that they are protected; the resident file does.
    @Test(arguments: guards)
    func whoIsGuardedByTheResidentFileHasNoAddressInTheCode(guarded: String?, answers: Bool, isOpen: Bool) throws {
        let asked = Mutex(0)
        let fixture = try VisitFixture(guarding: { people in
            asked.withLock { $0 += 1 }
            guard answers else { throw Silent() }
            return people.contains { $0.kana == guarded }
        })
        let token = try fixture.answered()
        #expect(try fixture.visits.problems(token) == [])
        _ = try fixture.visits.preview("moving-in", for: token)
        try fixture.visits.print(token)
        let record = try #require(try scanned(fixture).first)
        #expect(record.values.contains { $0.path.hasPrefix("address.") } == isOpen)
        #expect(asked.withLock { $0 } == 1, "asked once for the same people")
    }

    @Test func sixPeopleFitIntoTheCode() throws {
        let fixture = try VisitFixture()
        let token = try fixture.visits.begin(.staff, language: "ja")
        try fixture.visits.choose(.forms(["moving-in"]), for: token)
        let answers = try Shipped.answers("moving-in")
        var values = answers.paths.map { ($0, answers[$0] ?? "") } + [("household.count", "5")]
        let names = ["架橋　葛\u{E0102}之進", "架橋　鷹嶺"]
        for (member, name) in zip(4...5, names) {
            values += [
                ("household.\(member).name", name), ("household.\(member).kana", "カケハシ クズノシン"),
                ("household.\(member).birth", "194\(member)-0\(member)-1\(member)"),
                ("household.\(member).sex", "male"),
                ("household.\(member).relation", "father"),
            ]
        }
        try fixture.visits.answer(values, for: token)
        #expect(try fixture.visits.problems(token) == [])
        try fixture.visits.print(token)
        let record = try #require(try scanned(fixture).first)
        #expect(record.values.first { $0.path == "household.4.name" }?.text == ScalarText(names[0]))
    }
}

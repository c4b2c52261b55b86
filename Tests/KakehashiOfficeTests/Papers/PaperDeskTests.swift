import Foundation
import Kakehashi
import KakehashiOffice
import KakehashiPaper
import TestSupport
import Testing

@Suite("Papers of classes")
struct PaperDeskTests {
    let fixture: DeskFixture
    let folder: ScratchFolder
    static let root = ShippedPhrases.root

    init() throws {
        fixture = try DeskFixture()
        folder = try ScratchFolder()
    }

    /// The shipped files with a city's own laid over them.
    private func desk(courses: [Course]? = nil) throws -> PaperDesk {
        let classes = ClassDesk(
            store: fixture.store, office: fixture.desk.office, courses: courses ?? DeskFixture.courses,
            clock: fixture.desk.clock)
        func layers(_ path: String) -> [URL] { [Self.root.appending(path: path), folder.url.appending(path: path)] }
        return PaperDesk(
            classes: classes, paper: try Paper(), phrases: try ShippedPhrases.load("ja"),
            files: PaperFiles(
                letters: layers("Kiosk/Letters"), labels: layers("Kiosk/Labels"), curriculum: layers("Curriculum")))
    }

    private func write(_ text: String, to path: String) throws {
        let file = folder.url.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    @Test("every shipped course has a handout that can be printed")
    func handouts() throws {
        let courses = try Curriculum.courses(in: [Self.root.appending(path: "Curriculum")])
        let desk = try desk(courses: courses)
        #expect(courses.count == 10)
        for course in courses {
            let pdf = try desk.handout(of: course.id).pdf
            #expect(pdf.starts(with: Array("%PDF-".utf8)) && pdf.count < 700_000, "\(course.id): \(pdf.count)")
        }
    }

    @Test("a city's own handout stands over the shipped one and takes its pictures from both")
    func overlay() throws {
        try write("# 市の紙\n\n![絵](buttons.png)\n", to: "Curriculum/1-introductory/first-steps/handout.md")
        let pdf = try desk().handout(of: "first-steps").pdf
        #expect(try textOfPDF([UInt8](pdf)).contains("市の紙"))
    }

    static let refused: [(text: String, fault: Fault)] = [
        (
            "# 題\n\n![絵](x.png)",
            Fault(.handoutPictureMissing, ["file": "handout.md", "line": "3", "picture": "x.png"])
        ),
        (
            "![絵](../../../../../../etc/hostname)",
            Fault(
                .handoutPictureMissing,
                ["file": "handout.md", "line": "1", "picture": "../../../../../../etc/hostname"])
        ),
        (
            "![絵](course.json)",
            Fault(.handoutPictureUnreadable, ["file": "handout.md", "line": "1", "picture": "course.json"])
        ),
        ("一\n｜電源を", Fault(.markdownRuby, ["file": "handout.md", "line": "2"])),
    ]

    @Test("says the line of what is wrong with a handout", arguments: refused.indices)
    func faults(index: Int) throws {
        try write(Self.refused[index].text, to: "Curriculum/1-introductory/first-steps/handout.md")
        #expect(throws: Self.refused[index].fault) { _ = try desk().handout(of: "first-steps") }
    }

    @Test("a course without a handout and an unknown course are told apart")
    func absent() throws {
        let course = Course(id: "bare", title: "何もない", titleEnglish: "Bare", level: .basic)
        #expect(throws: Fault(.handoutMissing, ["course": "bare"])) {
            _ = try desk(courses: [course]).handout(of: "bare")
        }
        #expect(throws: Fault(.sessionCourseUnknown, ["course": "bear", "nearest": "bare"])) {
            _ = try desk(courses: [course]).handout(of: "bear")
        }
    }

    @Test("a letter goes to whom it is for, and says who gets it by hand")
    func letters() throws {
        try fixture.session(capacity: 2)
        let people = try ["ハシモト ハナコ", "カワベ キシコ", "ヤマダ タロウ"].map { try fixture.register($0) }
        let desk = try desk()
        let addresses: [String: LetterAddress] = [
            people[0].person.number: .known(postalCode: nil, lines: ["架橋市1"]), people[1].person.number: .withheld,
        ]
        let letters = try desk.letters("confirmed", session: "26-0001", addresses: addresses)
        #expect(letters.count == 2 && letters.handedOver.isEmpty)
        #expect(letters.withheld == [people[1].registration.number])
        let one = try desk.letters("confirmed", session: "26-0001", only: people[1].registration.number)
        #expect(one.handedOver == [people[1].registration.number])
        let text = try textOfPDF([UInt8](one.pdf))
        #expect(text.contains("カワベ キシコ 様") && text.contains("令和8年11月18日") && !text.contains("{"))
        #expect(throws: Fault(.letterNotFor, ["registration": people[2].registration.number])) {
            _ = try desk.letters("confirmed", session: "26-0001", only: people[2].registration.number)
        }
        #expect(throws: Fault(.letterNobody, ["session": "26-0001"])) {
            _ = try desk.letters("offered", session: "26-0001")
        }
        #expect(throws: Fault(.letterUnknown, ["kind": "x", "known": "confirmed, offered, cancelled"])) {
            _ = try desk.letters("x", session: "26-0001")
        }
    }

    @Test("a letter never tells what is not so")
    func cancelled() throws {
        try fixture.session(capacity: 1)
        try fixture.register("ハシモト ハナコ")
        try fixture.register("カワベ キシコ")
        let desk = try desk()
        #expect(throws: Fault(.letterNotCancelled, ["session": "26-0001"])) {
            _ = try desk.letters("cancelled", session: "26-0001")
        }
        _ = try fixture.desk.cancelSession("26-0001", reason: "大雪", by: fixture.clerk)
        #expect(try desk.letters("cancelled", session: "26-0001").count == 2)
        #expect(throws: Fault(.letterCancelled, ["session": "26-0001"])) {
            _ = try desk.letters("confirmed", session: "26-0001")
        }
    }

    @Test("an envelope in which the address slides away, and a place that nobody knows, are refused")
    func badLetters() throws {
        try fixture.session()
        try fixture.register("ハシモト ハナコ")
        try write("# 題\n\n{nobody} 様", to: "Kiosk/Letters/confirmed.md")
        #expect(throws: Fault(.letterPlace, ["file": "confirmed.md", "line": "3", "place": "nobody"])) {
            _ = try desk().letters("confirmed", session: "26-0001")
        }
        let list = try String(contentsOf: Self.root.appending(path: "Kiosk/Letters/letters.json"), encoding: .utf8)
        try write(list.replacing("[20, 14, 90, 45]", with: "[20, 14, 30, 45]"), to: "Kiosk/Letters/letters.json")
        let file = folder.url.appending(path: "Kiosk/Letters/letters.json").path
        #expect(throws: Fault(.letterEnvelope, ["file": file])) {
            _ = try desk().letters("confirmed", session: "26-0001")
        }
        try write("{}", to: "Kiosk/Letters/letters.json")
        #expect(throws: Fault(.letterListUnreadable, ["file": file])) {
            _ = try desk().letters("confirmed", session: "26-0001")
        }
    }

    @Test("labels begin where the sheet has some left, and unsound layouts are refused")
    func labels() throws {
        try fixture.session()
        try fixture.register("ハシモト ハナコ")
        let desk = try desk()
        let labels = try desk.labels(ofSession: "26-0001")
        #expect(labels.map(\.name) == ["ハシモト ハナコ"])
        #expect(try textOfPDF([UInt8](desk.labels(labels, layout: "24", startingAt: 24))).contains("ハシモト ハナコ"))
        #expect(throws: Fault(.labelStart, ["layout": "24", "count": "24"])) {
            _ = try desk.labels(labels, layout: "24", startingAt: 25)
        }
        #expect(throws: Fault(.labelNothing)) { _ = try desk.labels([], layout: "24") }
        #expect(throws: Fault(.labelUnknown, ["layout": "7", "known": "12, 24"])) {
            _ = try desk.labels(labels, layout: "7")
        }
        let wide = try String(contentsOf: Self.root.appending(path: "Kiosk/Labels/24.json"), encoding: .utf8)
        try write(wide.replacing("\"width\": 66", with: "\"width\": 71"), to: "Kiosk/Labels/24.json")
        #expect(throws: Fault(.labelLayoutUnreadable, ["file": "24.json"])) {
            _ = try desk.labels(labels, layout: "12")
        }
    }
}

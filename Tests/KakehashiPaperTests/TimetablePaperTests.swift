import Foundation
import Kakehashi
import TestSupport
import Testing

@testable import KakehashiPaper

@Suite("The timetable on paper")
struct TimetablePaperTests {
    /// So many classes through the year, one every six days, at three places by three people.
    static func book(_ count: Int, promised: Bool = true) throws -> TimetableBook {
        let year = FiscalYear(startYear: 2027)
        let start = try #require(TimeOfDay("10:00"))
        let end = try #require(TimeOfDay("11:30"))
        let sessions = (0..<count).map { index in
            TimetableSession(
                key: "first/city/\(index)", course: "first", level: .introductory, venue: "V\(index % 3)",
                district: "中央", date: year.firstDay.adding(days: index * 6 % 360), start: start, end: end, host: .city,
                instructor: "T\(index % 2)", helpers: ["H1"], capacity: 10, expected: 8)
        }
        let limits = TimetableLimits(monthlyDays: promised ? 1 : 0, monthlyClasses: promised ? 1 : 0)
        let problem = TimetableProblem(
            year: year, starts: [start], courses: [TimetableCourse(id: "first")], venues: [], people: [], wanted: [],
            limits: limits)
        let timetable = Timetable(
            year: year, sessions: sessions, cost: 42, byRule: ["bus": 42, "openDay": 3, "fill": 0], problem: problem)
        return TimetableBook(
            timetable, courses: ["first": "はじめてのスマートフォンと地図と写真"],
            venues: ["V0": "架橋市役所", "V1": "川辺地区コミュニティセンター", "V2": "岬公民館"],
            people: ["T0": "橋本 渡", "T1": "川辺 岸子", "H1": "沢渡 つばさ"])
    }

    static func pdf(_ book: TimetableBook) throws -> Data {
        try Paper().timetable(book, phrases: ShippedPhrases.load("ja"), on: LocalDate(dayNumber: 20_775))
    }

    @Test("has the year on the first page, then every class in the list, by venue and by person")
    func pages() throws {
        let pages = try PDFWord.pages(of: Self.pdf(Self.book(60)))
        let first = pages[0].map(\.text)
        #expect((1...12).allSatisfy { first.contains("\($0)月") })
        #expect(first.filter { $0 == "1回" }.count == 60)
        #expect(first.contains("約束○") && !first.contains("約束×"))
        let text = pages.dropFirst().flatMap { $0.map(\.text) }
        // In the list, under its venue, under its instructor and under its helper.
        #expect(text.filter { $0 == "10:00–11:30" }.count == 4 * 60)
        #expect(text.filter { $0 == "4月1日(木)" }.count == 4)
        for (number, page) in pages.enumerated() {
            #expect(page.contains { $0.text == "ページ" } && page.contains { $0.text == "\(number + 1)" })
            #expect(page.allSatisfy { $0.left > 33 && $0.right < 562 && $0.top > 33 && $0.bottom < 825 })
            for (index, word) in page.enumerated() {
                #expect(page[(index + 1)...].first { $0.overlaps(word) } == nil, "page \(number + 1): \(word.text)")
            }
        }
        #expect(text.suffix(40).contains("バスで来られる") && text.suffix(40).contains("開館日"))
    }

    @Test("is read aloud as headings, tables, and a sentence for the sheet of each month")
    func reading() throws {
        let pdf = try Self.pdf(Self.book(4))
        let structure = try PDFTool.structure(of: pdf)
        #expect(structure.hasPrefix("Document\n  H1 (block)\n    \"令和9年度の教室の時間割\"\n"))
        #expect(structure.contains("全部で4回、会場は3か所です。毎月の約束は、市の教室が1回以上ある日を1日以上"))
        #expect(structure.components(separatedBy: "  H2 (block)").count == 1 + 12 + 5)
        #expect(try PDFTool.words(of: pdf) == ["1日 1回、7日 1回、13日 1回、19日 1回"])
        for font in try PDFTool.fonts(of: pdf) { #expect(font.flags == ["yes", "yes", "yes"], "\(font.name)") }
        #expect(try PDFTool.check(pdf).contains("No syntax or stream encoding errors"))
    }

    @Test("a year without classes, and one that promises nothing, give a paper all the same")
    func empty() throws {
        let text = try textOfPDF([UInt8](Self.pdf(Self.book(0, promised: false))))
        #expect(text.contains("全部で0回、会場は0か所です。") && !text.contains("約束"))
        #expect(try textOfPDF([UInt8](Self.pdf(Self.book(0)))).contains("約束×"))
    }
}

import Foundation
import Kakehashi
import TestSupport
import Testing

@testable import KakehashiPaper

@Suite("The timetable on paper")
struct TimetablePaperTests {
    static let year = FiscalYear(startYear: 2027)

    /// So many classes through the year, one every six days, at three places by three people.
    static func book(_ count: Int, promised: Bool = true, venues: [String] = venues) throws -> TimetableBook {
        let start = try #require(TimeOfDay("10:00"))
        let end = try #require(TimeOfDay("11:30"))
        let sessions = (0..<count).map { index in
            TimetableSession(
                key: "first/city/\(index)", course: "first", level: .introductory, venue: "V\(index % venues.count)",
                district: "中央", date: year.firstDay.adding(days: index * 6 % 360), start: start, end: end, host: .city,
                instructor: "T\(index % 2)", helpers: ["H1"], capacity: 10, expected: 8)
        }
        let limits = TimetableLimits(monthlyDays: promised ? 1 : 0, monthlyClasses: promised ? 1 : 0)
        var problem = try problem(start, venues.count, sessions.map(\.key))
        problem.limits = limits
        let byRule = TimetableChecker(problem, sessions).byRule()
        let timetable = Timetable(year: year, sessions: sessions, byRule: byRule, problem: problem)
        return TimetableBook(
            timetable, courses: ["first": "はじめてのスマートフォンと地図と写真"],
            venues: Dictionary(uniqueKeysWithValues: venues.enumerated().map { ("V\($0)", $1) }),
            people: ["T0": "橋本 渡", "T1": "川辺 岸子", "H1": "沢渡 つばさ"])
    }

    static let venues = ["架橋市役所", "川辺地区コミュニティセンター", "岬公民館"]

    /// Open on every day but three holidays, one of which the city has made, the turn of the year and a day in June.
    private static func problem(_ start: TimeOfDay, _ venues: Int, _ keys: [String]) throws -> TimetableProblem {
        let (opens, closes) = (try #require(TimeOfDay("9:00")), try #require(TimeOfDay("17:00")))
        let span = TimetableSpan(from: try day("2027-12-29"), to: try day("2028-01-03"), reason: "年末年始")
        let flood = TimetableSpan(from: try day("2027-06-05"), to: try day("2027-06-05"))
        return TimetableProblem(
            year: year, starts: [start],
            holidays: [try day("2027-04-29"), try day("2027-05-03"), try day("2027-05-07")],
            pauses: [flood, span], courses: [TimetableCourse(id: "first", level: .introductory, minutes: 90)],
            venues: (0..<venues).map {
                TimetableVenue(number: "V\($0)", district: "中央", opens: opens, closes: closes)
            },
            people: [
                TimetablePerson(number: "T0", role: .instructor, from: opens, to: closes),
                TimetablePerson(number: "T1", role: .instructor, from: opens, to: closes),
                TimetablePerson(number: "H1", role: .helper, from: opens, to: closes),
            ], wanted: keys.map { WantedClass(key: $0, course: "first", host: .city) })
    }

    private static func day(_ text: String) throws -> LocalDate { try #require(LocalDate(text)) }

    static func pdf(_ book: TimetableBook) throws -> Data {
        try Paper().timetable(book, phrases: ShippedPhrases.load("ja"), on: LocalDate(dayNumber: 20_775))
    }

    @Test("has the year on the first page, then every class in the list, by venue and by person")
    func pages() throws {
        let pages = try PDFWord.pages(of: Self.pdf(Self.book(60)))
        let first = pages[0].map(\.text)
        #expect(Self.year.months.allSatisfy { first.contains($0.japanese) })
        #expect(first.filter { $0 == "1回" }.count == 60)
        #expect(first.contains("約束○") && !first.contains("約束×"))
        // Holidays alone and on a day with a class, and the days of the two pauses.
        #expect(first.filter { $0 == "祝" }.count == 2 && first.contains("7祝"))
        #expect(first.filter { $0 == "休" }.count == 6 && first.contains("2休"))
        let text = pages.dropFirst().flatMap { $0.map(\.text) }
        // In the list, under its venue, under its instructor and under its helper.
        #expect(text.filter { $0 == "10:00–11:30" }.count == 4 * 60)
        for (number, page) in pages.enumerated() {
            #expect(page.contains { $0.text == "ページ" } && page.contains { $0.text == "\(number + 1)" })
            #expect(page.allSatisfy { $0.left > 33 && $0.right < 562 && $0.top > 33 && $0.bottom < 825 })
            for (index, word) in page.enumerated() {
                #expect(page[(index + 1)...].first { $0.overlaps(word) } == nil, "page \(number + 1): \(word.text)")
            }
        }
    }

    /// The lines of each page from its top.
    static func lines(_ book: TimetableBook) throws -> [[String]] {
        let text = try runTool("/usr/bin/pdftotext", ["-layout", "-", "-"], input: [UInt8](pdf(book))).text
        return text.components(separatedBy: "\u{C}").dropLast()
            .map { $0.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) } }
    }

    @Test("says on every page which month, venue, person or rule a list goes on about, and leaves no heading alone")
    func goingOn() throws {
        let pages = try Self.lines(Self.book(160, venues: ["架橋市役所"]))
        let tops = pages.dropFirst().compactMap(\.first)
        for top in ["会場別：架橋市役所（続き）", "講師・補助員別：沢渡 つばさ（続き）", "講師・補助員別：橋本 渡（続き）"] {
            #expect(tops.contains(top), "\(top)")
        }
        let titles = ["一覧", "会場別", "講師・補助員別", "守れていない決まり", "希望からのずれ"]
        for (number, page) in pages.enumerated().dropFirst() {
            #expect(
                titles.contains(tops[number - 1]) || tops[number - 1].contains("（続き）")
                    || ["日 ", "理由 "].contains { page[1].hasPrefix($0) })
            // The last line is the foot; above it stand at least three rows and the head of a list.
            for title in titles { #expect(!page.suffix(5).contains(title), "page \(number + 1)") }
            #expect(!page.suffix(4).contains { $0.hasPrefix("日 ") }, "page \(number + 1)")
        }
    }

    @Test("names the classes that break a rule or cost something")
    func causes() throws {
        let book = try Self.book(30)
        let text = try Self.lines(book).flatMap { $0 }.joined(separator: "\n")
            .filter { $0 != " " && $0 != "\u{3000}" }
        let phrases = try ShippedPhrases.load("ja")
        let shares = book.shares()
        #expect(shares.map(\.rule).contains(.openDay) && shares.contains { !$0.rule.isMust })
        for share in shares {
            let unit = share.rule.isMust ? "件" : "点"
            let name = phrases.text("timetable.rule.\(share.rule.rawValue)")
            #expect(text.contains("\(name)\(share.amount)\(unit)"), "\(name)")
            #expect(share.amount == book.timetable.byRule[share.rule.rawValue], "\(share.rule)")
        }
        #expect(text.contains("5月7日(金)10:00はじめてのスマートフォンと地図と写真（架橋"))
        #expect(text.contains("ほか"))
    }

    @Test("long names of venues take more lines, and every page keeps its margins")
    func longNames() throws {
        let name = String(repeating: "架橋市立北部地域コミュニティ防災交流センター分館", count: 5)
        let pages = try PDFWord.pages(of: Self.pdf(Self.book(12, venues: [name, "V"])))
        for page in pages {
            #expect(page.allSatisfy { $0.left > 33 && $0.right < 562 && $0.top > 33 && $0.bottom < 825 })
        }
    }

    @Test("is read aloud as headings, tables, and a sentence for the sheet of each month")
    func reading() throws {
        let pdf = try Self.pdf(Self.book(4))
        let structure = try PDFTool.structure(of: pdf)
        #expect(structure.hasPrefix("Document\n  H1 (block)\n    \"令和9年度の教室の時間割\"\n"))
        #expect(structure.contains("全部で4回、会場は3か所です。毎月の約束は、市の教室が1回以上ある日を1日以上"))
        #expect(structure.components(separatedBy: "  H2 (block)").count == 1 + 12 + 5)
        #expect(
            try PDFTool.words(of: pdf) == [
                "1日 1回、7日 1回、13日 1回、19日 1回、29日 昭和の日", "3日 憲法記念日、7日 祝日", "5日 休",
                "29日 年末年始、30日 年末年始、31日 年末年始", "1日 年末年始、2日 年末年始、3日 年末年始",
            ])
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

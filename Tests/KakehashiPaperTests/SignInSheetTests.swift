import Foundation
import Kakehashi
import TestSupport
import Testing

@testable import KakehashiPaper

@Suite("The sign-in sheet")
struct SignInSheetTests {
    static func sheet(_ count: Int, needs: Bool = false, walkIns: Int = 5, capacity: Int = 10) throws -> SignInSheet {
        let start = try #require(TimeOfDay("10:00"))
        let end = try #require(TimeOfDay("11:30"))
        let date = try #require(LocalDate("2026-12-02"))
        let session = Session(
            id: Identifier(key(1)), number: "26-0065", course: "line", level: .basic, venue: Identifier(key(2)),
            date: date, start: start, end: end, capacity: capacity)
        let attendees = (0..<count).map { index in
            let person = Person(
                id: Identifier(key(100 + index)), number: "P-\(index)", name: index % 3 == 0 ? nil : "橋本 花子\(index)",
                kana: "ハシモト ハナコ", telephone: "0982-52-2111", device: .android, needs: "手話通訳")
            let waits = index >= capacity
            let registration = Registration(
                id: Identifier(key(1000 + index)), number: "A-\(index)", session: session.id, person: person.id,
                state: waits ? .waiting : .confirmed, line: index + 1, appliedAt: Instant(milliseconds: 0),
                companions: index == 1 ? 1 : 0)
            return Attendee(
                person: person, registration: registration, position: waits ? index - capacity + 1 : nil,
                record: nil)
        }
        return SignInSheet(
            office: "架橋市", course: "LINEで家族とつながる", session: session, venue: "架橋市役所", instructor: "橋本 渡",
            helpers: ["川辺 岸子"], attendees: attendees, showingNeeds: needs, walkIns: walkIns)
    }

    private static func key(_ index: Int) -> UUIDv7 {
        UUIDv7(at: Instant(milliseconds: Int64(index)), random: (0, UInt64(index)))
    }

    static func pdf(_ sheet: SignInSheet) throws -> Data {
        try Paper().signInSheet(sheet, phrases: ShippedPhrases.load("ja"), on: sheet.session.date)
    }

    @Test("has a row for everyone on several pages, the head on each, and no telephone")
    func rows() throws {
        let pages = try PDFWord.pages(of: Self.pdf(Self.sheet(48, capacity: 45)))
        #expect(pages.count > 2)
        for page in pages { #expect(page.contains { $0.text == "ご署名" }) }
        let text = pages.flatMap { $0 }.map(\.text).joined(separator: " ")
        for word in ["参加者名簿・受付簿", "26-0065", "架橋市役所", "キャンセル待ち3番目", "付き添い1人", "Android", "橋本", "渡、川辺"] {
            #expect(text.contains(word), "\(word)")
        }
        for number in 1...53 {
            #expect(pages.joined().contains { $0.text == "\(number)" && $0.left < 75 }, "\(number)")
        }
        #expect(!text.contains("0982") && !text.contains("手話"))
        #expect(pages.joined().allSatisfy { $0.left > 38 && $0.right < 557 && $0.top > 36 && $0.bottom < 823 })
    }

    @Test("shows what people need only where the office wants it")
    func needs() throws {
        #expect(try textOfPDF([UInt8](Self.pdf(Self.sheet(2, needs: true)))).contains("手話通訳"))
        #expect(!(try textOfPDF([UInt8](Self.pdf(Self.sheet(2, needs: false)))).contains("手話通訳")))
    }

    @Test("is read aloud as a heading and tables, and its fonts are embedded in part")
    func reading() throws {
        let pdf = try Self.pdf(Self.sheet(4, walkIns: 2))
        let structure = try PDFTool.structure(of: pdf)
        #expect(structure.hasPrefix("Document\n  H1 (block)\n    \"参加者名簿・受付簿\""))
        #expect(structure.components(separatedBy: "Table (block)").count == 3)
        #expect(structure.components(separatedBy: "TR").count == 9)
        for font in try PDFTool.fonts(of: pdf) { #expect(font.flags == ["yes", "yes", "yes"], "\(font.name)") }
        #expect(try PDFTool.check(pdf).contains("No syntax or stream encoding errors"))
    }

    @Test("a session without registrations gives a sheet for those who just come")
    func empty() throws {
        let text = try textOfPDF([UInt8](Self.pdf(Self.sheet(0, walkIns: 3))))
        #expect(text.contains("当日参加の方") && text.contains("席の決まった人 0人"))
    }
}

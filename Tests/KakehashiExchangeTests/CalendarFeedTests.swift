import Foundation
import Kakehashi
import KakehashiExchange
import Testing

@Suite struct CalendarFeedTests {
    static let moment = Instant(LocalDate(year: 2026, month: 11, day: 18).unsafelyThere, TimeOfDay(minutes: 540))

    @Test func isAsProgramsReadIt() throws {
        let entry = CalendarEntry(
            uid: "26-0143@kakehashi", sequence: 2, date: LocalDate(year: 2026, month: 11, day: 25).unsafelyThere,
            start: TimeOfDay(minutes: 600), end: TimeOfDay(minutes: 690), summary: "スマホ入門; はじめて, やさしく",
            location: "中央公民館", details: "持ち物\nスマートフォン")
        let text = try CalendarFeed(name: "架橋市の教室", entries: [entry]).ics(stamped: Self.moment)
        #expect(
            text.split(separator: "\r\n", omittingEmptySubsequences: false).joined(separator: "\n") == """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Kakehashi//Kakehashi//JA
                CALSCALE:GREGORIAN
                METHOD:PUBLISH
                X-WR-CALNAME:架橋市の教室
                BEGIN:VTIMEZONE
                TZID:Asia/Tokyo
                BEGIN:STANDARD
                DTSTART:19510908T000000
                TZOFFSETFROM:+0900
                TZOFFSETTO:+0900
                TZNAME:JST
                END:STANDARD
                END:VTIMEZONE
                BEGIN:VEVENT
                UID:26-0143@kakehashi
                DTSTAMP:20261118T000000Z
                DTSTART;TZID=Asia/Tokyo:20261125T100000
                DTEND;TZID=Asia/Tokyo:20261125T113000
                SUMMARY:スマホ入門\\; はじめて\\, やさしく
                LOCATION:中央公民館
                DESCRIPTION:持ち物\\nスマートフォン
                SEQUENCE:2
                STATUS:CONFIRMED
                END:VEVENT
                END:VCALENDAR

                """)
    }

    @Test func calledOffEventsStayAndSaySo() throws {
        let entry = CalendarEntry(
            uid: "a", sequence: 1, date: LocalDate(year: 2026, month: 12, day: 31).unsafelyThere,
            start: TimeOfDay(minutes: 1380), end: TimeOfDay(minutes: 1440), summary: "x", location: "",
            status: .cancelled)
        let text = try CalendarFeed(name: "n", entries: [entry]).ics(stamped: Self.moment)
        #expect(text.contains("STATUS:CANCELLED\r\n"))
        #expect(text.contains("DTEND;TZID=Asia/Tokyo:20270101T000000\r\n"))
        #expect(!text.contains("LOCATION"))
    }

    @Test func longLinesAreFoldedBetweenCharacters() throws {
        let summary = String(repeating: "葛󠄀城の🏫教室", count: 40)
        let entry = CalendarEntry(
            uid: "a", sequence: 0, date: LocalDate(year: 2026, month: 4, day: 1).unsafelyThere,
            start: TimeOfDay(minutes: 600), end: TimeOfDay(minutes: 660), summary: summary, location: "")
        let text = try CalendarFeed(name: "n", entries: [entry]).ics(stamped: Self.moment)
        let lines = text.split(separator: "\r\n")
        #expect(lines.count > 30)
        #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\u{FFFD}") })
        // Literally: a variation selector after the fold's blank is one character with it.
        let unfolded = text.replacingOccurrences(of: "\r\n ", with: "", options: .literal)
        #expect(unfolded.contains("SUMMARY:\(summary)\r\n"))
    }
}

extension LocalDate? {
    /// A date that a test wrote down.
    fileprivate var unsafelyThere: LocalDate { self ?? LocalDate(dayNumber: 0) }
}

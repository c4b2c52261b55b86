import Foundation
import Kakehashi
import TestSupport
import Testing

@Suite struct PhrasesTests {
    @Test func fillsPlaces() throws {
        var phrases = Phrases(language: "en")
        try phrases.add(Data(#"{"a": "Hall {venue} on {date}.", "b": "{kind}!", "kind.x": "at most {most}"}"#.utf8))
        #expect(phrases.text("a", ["venue": "{date}", "date": "Monday"]) == "Hall {date} on Monday.")
        #expect(phrases.text("a", ["venue": "x"]) == "Hall x on {date}.")
        #expect(phrases.text("b", ["kind": "@kind.x", "most": "3"]) == "at most 3!")
        #expect(phrases.text("b", ["kind": "@home"]) == "@home!")
        #expect(phrases.text("b", ["kind": "@b"]) == "{kind}!!")
        #expect(phrases.text("none") == "none")
    }

    @Test func daysAreWrittenAsSentencesSayThem() throws {
        var phrases = try ShippedPhrases.load("ja")
        phrases.today = Self.today
        try phrases.add(Data(#"{"a": "{date:day}の{day}"}"#.utf8))
        #expect(phrases.text("a", ["date": "2026-12-02", "day": "朝"]) == "12月2日(水)の朝")
        #expect(phrases.text("a", ["date": "いつか", "day": "朝"]) == "いつかの朝")
        #expect(phrases.text("a", ["day": "朝"]) == "{date:day}の朝")
    }

    @Test func shippedPhrasesHaveTheSamePlacesInBothLanguages() throws {
        let japanese = try ShippedPhrases.load("ja")
        let english = try ShippedPhrases.load("en")
        for key in Set(japanese.keys).intersection(english.keys) {
            // A remedy names the page or the option; a date is written in its own parts by each language.
            let dates = ["day", "month", "monthOfYear", "dayOfMonth"].map { "timetable.\($0)" }
            let isOwn = key.hasSuffix(".remedy") || dates.contains(key) || key.hasPrefix("date.")
            #expect(isOwn || places(japanese.text(key)) == places(english.text(key)), "\(key)")
        }
    }

    static let today = LocalDate("2026-11-18")!
    static let days: [(String, String, String)] = [
        ("@day:2026-12-02", "12月2日(水)", "Wednesday, 2 December"),
        ("@day:2027-03-31", "3月31日(水)", "Wednesday, 31 March"),
        ("@day:2027-04-01", "令和9年4月1日(木)", "Thursday, 1 April 2027"),
        ("@day:2026-03-31", "令和8年3月31日(火)", "Tuesday, 31 March 2026"),
        ("@day:2019-05-01", "令和元年5月1日(水)", "Wednesday, 1 May 2019"),
        ("@day:1989-01-07", "昭和64年1月7日(土)", "Saturday, 7 January 1989"),
        ("@day:1868-01-03", "1868年1月3日(金)", "Friday, 3 January 1868"),
        ("@month:2026-12", "令和8年12月", "December 2026"),
        ("@year:2027", "令和9年度", "R9"),
        ("@day:2026-02-30", "@day:2026-02-30", "@day:2026-02-30"),
        ("@day:", "@day:", "@day:"), ("@home", "@home", "@home"), ("2026-12-02", "2026-12-02", "2026-12-02"),
    ]

    @Test("Days are said as each language says them, with the year outside the present fiscal year", arguments: days)
    func saysDays(value: String, japanese: String, english: String) throws {
        for (language, expected) in [("ja", japanese), ("en", english)] {
            var phrases = try ShippedPhrases.load(language)
            try phrases.add(Data(#"{"on": "<{date}>"}"#.utf8))
            phrases.today = Self.today
            #expect(phrases.text("on", ["date": value]) == "<\(expected)>")
        }
    }

    @Test("Where no day is known to tell days from, none carries its year")
    func saysNoYear() throws {
        let phrases = try ShippedPhrases.load("ja")
        #expect(phrases.text(of: Self.today) == "11月18日(水)")
    }

    func places(_ text: String) -> Set<String> {
        Set(
            text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
                $0.split(separator: "}").first.map(String.init)
            })
    }
}

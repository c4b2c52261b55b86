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
        var phrases = Phrases(language: "ja")
        try phrases.add(Data(#"{"date.day": "{month}月{day}日({weekday})", "a": "{date:day}の{day}"}"#.utf8))
        #expect(phrases.text("a", ["date": "2026-12-02", "day": "朝"]) == "12月2日(水)の朝")
        #expect(phrases.text("a", ["date": "いつか", "day": "朝"]) == "いつかの朝")
        #expect(phrases.text("a", ["day": "朝"]) == "{date:day}の朝")
    }

    @Test func shippedPhrasesHaveTheSamePlacesInBothLanguages() throws {
        let japanese = try ShippedPhrases.load("ja")
        let english = try ShippedPhrases.load("en")
        for key in Set(japanese.keys).intersection(english.keys) {
            // A remedy names the page or the option; a date is written in its own parts by each language.
            let dates = ["day", "month", "monthOfYear", "dayOfMonth"].map { "timetable.\($0)" } + ["date.day"]
            let isOwn = key.hasSuffix(".remedy") || dates.contains(key)
            #expect(isOwn || places(japanese.text(key)) == places(english.text(key)), "\(key)")
        }
    }

    func places(_ text: String) -> Set<String> {
        Set(
            text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
                $0.split(separator: "}").first.map(String.init)
            })
    }
}

import Foundation
import TestSupport
import Testing

@testable import Kakehashi

@Suite struct TimetableRulesTests {
    static let names = TimetableNames(
        venues: Set((1...12).map { "V\(String($0 + 100).dropFirst())" }),
        people: Set((1...8).map { "T0\($0)" } + (1...12).map { "H\(String($0 + 100).dropFirst())" }),
        courses: [
            "first-steps", "telephone-and-camera", "internet-and-maps", "line", "staying-safe", "myna-portal",
            "booking-and-disaster", "generative-ai", "e-tax", "children-programming",
        ])

    @Test func theSampleCitysFileIsRead() throws {
        let file = ShippedPhrases.root.appending(path: "Scripts/sample/planning-rules.json")
        let rules = try TimetableRules(json: Data(contentsOf: file), file: "rules", names: Self.names)
        #expect(rules.people.count == 20)
        #expect(rules.venues.count == 12)
        #expect(rules.hosts.first { $0.host == .carrier }?.mostAMonth[0] == 1)
    }

    /// Every fault in one pass, each with its line and place.
    @Test func everyFaultIsNamedWithLineAndPlace() throws {
        let json = """
            {"schemaVersion": 1,
             "starts": ["10:00", "25:00"],
             "magazineWeeks": -1,
             "hosts": [{"host": "shop"}],
             "people": [{"number": "T99"},
                        {"number": "T01", "weekdays": ["mon", "moon"], "hours": ["09:00"]}],
             "venues": [{"number": "V01", "closed": [{"from": "2027-06-02", "to": "2027-06-01"}]}],
             "travel": {"ways": [["V01", "V99", 5]]},
             "weights": {"targets": 5, "room": 1},
             "months": {"13": 1},
             "pauses": [{"from": "8/13", "to": "08-16", "reason": "お盆"}],
             "monthyl": {}}
            """
        let found = try refused(json)
        #expect(
            Set(found) == [
                "2 starts[1] @expected.time", "3 magazineWeeks @expected.wholeNumber",
                "4 hosts[0].host @expected.host", "5 people[0].number @expected.personNumber",
                "6 people[1].weekdays[1] @expected.weekday", "6 people[1].hours @expected.hours",
                "7 venues[0].closed[0] @expected.spanInOrder", "8 travel.ways[0] @expected.way",
                "9 weights.room @expected.wish", "10 months.13 @expected.monthName",
                "11 pauses[0].from @expected.dayOfYear", "12 monthyl @expected.noSuchKey",
            ])
    }

    /// Where the rules are refused, and what should stand there: line, place, expectation.
    private func refused(_ json: String) throws -> [String] {
        let faults = try #require(throws: Faults.self) {
            _ = try TimetableRules(json: Data(json.utf8), file: "rules.json", names: Self.names)
        }
        return faults.all.map {
            "\($0.values["line"] ?? "") \($0.values["place"] ?? "") \($0.values["expected"] ?? "")"
        }
    }

    /// What would go unheeded without a word is refused too.
    @Test func whatWouldGoUnheededIsRefused() throws {
        let json = """
            {"schemaVersion": 1, "starts": [],
             "people": [{"number": "T01", "hours": ["17:00", "09:00"]},
                        {"number": "T01", "fee": 500}],
             "venues": [{"number": "V01"},
                        {"number": "V01", "fee": 500}],
             "pauses": [{"from": "08-20", "to": "08-10", "reason": "お盆"},
                        {"from": "03-25", "to": "04-03", "reason": "年度の変わり目"},
                        {"from": "12-27", "to": "01-05", "reason": "年末年始"}]}
            """
        let found = try refused(json)
        #expect(
            Set(found) == [
                "1 starts @expected.time", "2 people[0].hours @expected.hours", "3 people[1].number @expected.once",
                "5 venues[1].number @expected.once", "6 pauses[0] @expected.pauseInOrder",
                "7 pauses[1] @expected.pauseInOrder",
            ])
    }

    /// The schema beside the file names the same members as the reader.
    @Test func theSchemaHasTheMembersOfTheReader() throws {
        let file = ShippedPhrases.root.appending(path: "Kiosk/Planning/rules.schema.json")
        let schema = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
        func members(_ node: Any?) -> Set<String> {
            let node = node as? [String: Any]
            let object = (node?["items"] as? [String: Any]) ?? node
            return Set((object?["properties"] as? [String: Any] ?? [:]).keys)
        }
        let properties = schema["properties"] as? [String: Any]
        #expect(members(schema) == TimetableRulesReader.keys[""])
        for part in [
            "minutes", "monthly", "pauses", "hosts", "venues", "people", "courses", "travel", "wanted", "fixed",
        ] {
            #expect(members(properties?[part]) == TimetableRulesReader.keys[part], "\(part)")
        }
        #expect(members((schema["$defs"] as? [String: Any])?["span"]) == TimetableRulesReader.keys["span"])
        let weights = members(properties?["weights"])
        #expect(weights == Set(TimetableRule.wishes.map(\.rawValue)))
    }
}

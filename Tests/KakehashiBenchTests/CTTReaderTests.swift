import Testing

@testable import KakehashiBench

@Suite struct CTTReaderTests {
    @Test func readsTheTinyOne() throws {
        let instance = try CTTReader.read(CTTSamples.tiny)
        #expect(instance.name == "Tiny")
        #expect([instance.days, instance.periodsPerDay, instance.lectures] == [2, 2, 4])
        #expect(instance.courses.map(\.name) == ["kana", "moji", "kazu"])
        #expect(instance.courses.map(\.students) == [10, 30, 5])
        #expect(instance.rooms.map(\.capacity) == [20, 8])
        #expect(instance.curricula.map(\.courses) == [[0, 2]])
        #expect(instance.closed == [[], [3], []])
    }

    @Test func readsTabsAndTheLineEndsOfOthers() throws {
        let text = CTTSamples.tiny.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.split(separator: " ").joined(separator: "\t") + " \r\n" }.joined()
        #expect(try CTTReader.read(text).courses.count == 3)
    }

    @Test(arguments: [
        ("Courses: 3", "Courses: 4", "the header says 'Courses: 4', and there are 3"),
        ("Rooms: 2", "Rooms: two", "line 3: 'two' is no number from 0 to 1000000"),
        ("Rooms: 2", "Rooms: 2\nRooms: 2", "line 4: 'Rooms:' stands twice"),
        ("Days: 2\n", "", "line 8: the header has no 'Days:'"),
        ("Days: 2", "Days: 0", "line 9: there must be from 1 to 1000 days, and periods in a day"),
        ("Periods_per_day: 2", "Periods_per_day: 63", "line 9: there can be at most 62 periods in a day"),
        ("Days: 2", "Day: 2", "line 4: 'Day:' is no line of the header"),
        ("kana tanaka 2 2 10", "kana tanaka 2 2", "line 10: a course has a name, a teacher and three numbers"),
        ("moji tanaka 1 1 30", "kana tanaka 1 1 30", "line 11: course 'kana' stands twice"),
        ("moji tanaka 1 1 30", "moji tanaka -1 1 30", "line 11: '-1' is no number from 0 to 1000000"),
        ("large 20", "large", "line 15: a room has a name and a capacity"),
        ("small 8", "large 8", "line 16: room 'large' stands twice"),
        (
            "one 2 kana kazu", "one 3 kana kazu",
            "line 19: a curriculum has a name, the number of its courses, and so many courses"
        ),
        ("one 2 kana kazu", "one 2 kana kasu", "line 19: there is no course 'kasu'"),
        ("moji 1 1", "moji 1", "line 22: an unavailability has a course, a day and a period"),
        ("moji 1 1", "moji 2 1", "line 22: there is no period 1 on day 2"),
        ("moji 1 1", "", "the header says 'Constraints: 1', and there are 0"),
        ("END.", "", "line 24: there is no 'END.'"),
    ])
    func saysWhatIsWrong(old: String, new: String, sentence: String) throws {
        let text = CTTSamples.tiny.replacing(old, with: new, maxReplacements: 1)
        let fault = #expect(throws: CTTFault.self) { try CTTReader.read(text) }
        #expect(fault?.description == sentence)
    }

    @Test func moreLecturesThanPlacesAreRefused() throws {
        let text = CTTSamples.tiny.replacing("kana tanaka 2 2 10", with: "kana tanaka 7 2 10")
        let fault = #expect(throws: CTTFault.self) { try CTTSearch(CTTTables(CTTReader.read(text)), seed: 1) }
        #expect(fault?.description == "there are 9 lectures for 8 places")
    }
}

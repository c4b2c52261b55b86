import Foundation
import Kakehashi
import TestSupport
import Testing

@Suite struct TimetableDriftTests {
    static let noon = Instant(LocalDate("2026-11-02")!, TimeOfDay("12:00")!)
    static let year = FiscalYear(startYear: 2027)

    static func venue(_ capacity: Int = 20, opens: String = "09:00", closes: String = "17:00") -> Venue {
        Venue(
            id: Identifier(UUIDv7(at: noon, random: (0, 1))), number: "V1", name: "公民館", district: "中央",
            address: "", capacity: capacity, opens: TimeOfDay(opens)!, closes: TimeOfDay(closes)!)
    }

    static func person(_ number: String) -> Instructor {
        Instructor(
            id: Identifier(UUIDv7(at: noon, random: (0, 2))), number: number, name: number, kana: "テスト",
            role: .instructor)
    }

    static func material(_ change: (inout TimetableMaterial) -> Void = { _ in }) -> TimetableMaterial {
        var material = TimetableMaterial(
            venues: [venue()], instructors: [person("T1")],
            courses: [Course(id: "first", title: "first", titleEnglish: "first", level: .introductory)])
        change(&material)
        return material
    }

    /// One class of an hour on 6 April at ten.
    static let timetable = Timetable(
        year: year,
        sessions: [
            TimetableSession(
                key: "first/city/1", course: "first", level: .introductory, venue: "V1", district: "中央",
                date: LocalDate("2027-04-06")!, start: TimeOfDay("10:00")!, end: TimeOfDay("11:00")!, host: .city,
                instructor: "T1", capacity: 10)
        ],
        problem: TimetableProblem(
            year: year, starts: [TimeOfDay("10:00")!],
            courses: [TimetableCourse(id: "first")],
            venues: [
                TimetableVenue(number: "V1", district: "中央", opens: TimeOfDay("09:00")!, closes: TimeOfDay("17:00")!)
            ],
            people: [], wanted: [WantedClass(key: "first/city/1", course: "first")]))

    static func closure(_ kind: Closure.Kind, _ day: String) -> Closure {
        Closure(
            id: Identifier(UUIDv7(at: noon, random: (0, 3))), kind: kind, venue: nil, firstDay: LocalDate(day)!,
            lastDay: LocalDate(day)!, reason: "改修")
    }

    static func published(_ number: String, _ day: String) -> SessionOverview {
        SessionOverview(
            session: Session(
                id: Identifier(UUIDv7(at: noon, random: (0, 4))), number: number, course: "first",
                level: .introductory, venue: venue().id, date: LocalDate(day)!, start: TimeOfDay("10:00")!,
                end: TimeOfDay("11:00")!, capacity: 10),
            venueNumber: "V1", venueName: "公民館", counts: SessionCounts())
    }

    static let cases: [(@Sendable (inout TimetableMaterial) -> Void, [TimetableDrift.Kind])] = [
        ({ _ in }, []),
        ({ $0.venues = [] }, [.venueGone]),
        ({ $0.instructors = [person("T2")] }, [.personGone]),
        ({ $0.courses = [] }, [.courseGone]),
        (
            { $0.courses = [Course(id: "first", title: "", titleEnglish: "", level: .introductory, minutes: 90)] },
            [.courseMinutes]
        ),
        ({ $0.venues = [venue(9)] }, [.venueRoom]),
        ({ $0.venues = [venue(10)] }, []),
        ({ $0.venues = [venue(opens: "10:00")] }, [.venueHours]),
        ({ $0.venues = [venue(closes: "11:00")] }, [.venueHours]),
        ({ $0.closures = [closure(.closed, "2027-04-06")] }, [.closed]),
        ({ $0.closures = [closure(.closed, "2027-04-07")] }, []),
        ({ $0.closures = [closure(.holidayExcluded, "2027-04-06")] }, []),
        ({ $0.sessions = [published("27-0001", "2027-04-06")] }, []),
        ({ $0.sessions = [published("27-0002", "2027-04-07")] }, [.published]),
        ({ $0.sessions = [published("26-0002", "2026-04-07")] }, []),
    ]

    @Test(arguments: cases.indices) func aChangeThatTouchesAClassIsFound(index: Int) throws {
        let (change, kinds) = Self.cases[index]
        let drift = Self.timetable.drift(from: Self.material(change))
        #expect(drift.map(\.kind) == kinds)
        for language in ["ja", "en"] {
            let phrases = try ShippedPhrases.load(language)
            for one in drift {
                let sentence = TimetableBook(Self.timetable).sentence(one, phrases)
                #expect(!sentence.contains("{") && !sentence.contains("timetable.drift"), "\(sentence)")
            }
        }
    }

    /// A session with the class's number is the class, wherever it stands.
    @Test func aPublishedClassThatMovedIsNoNewOne() {
        var timetable = Self.timetable
        timetable.sessions[0].number = "27-0002"
        let drift = timetable.drift(from: Self.material { $0.sessions = [Self.published("27-0002", "2027-04-07")] })
        #expect(drift == [])
    }
}

import TestSupport
import Testing

@testable import Kakehashi

/// What the checker says of single classes, in the sentences that people read.
@Suite struct TimetableCheckerTests {
    static let problem: TimetableProblem = {
        var problem = SmallProblem(days: 4, wanted: 1, venues: 1, people: 1, helpers: 1).make(seed: 1)
        problem.pauses = []
        problem.wanted = [WantedClass(key: "first/1", course: "first")]
        problem.people[0].weekdays = [1, 2]
        problem.people[0].levels = [.introductory]
        problem.people[0].away = [
            TimetableSpan(from: LocalDate("2027-06-07") ?? problem.earliest, to: problem.year.lastDay, reason: "入院")
        ]
        problem.limits = TimetableLimits(devices: 99)
        return problem
    }()

    /// A Monday at ten, taught by T0 with H0, with one thing changed.
    static func findings(_ change: (inout TimetableProblem, inout TimetableSession) -> Void) throws
        -> [TimetableFinding]
    {
        var problem = problem
        var session = TimetableSession(
            key: "first/1", course: "first", level: .introductory, venue: "V0", district: "D0",
            date: try #require(LocalDate("2027-05-31")), start: TimeOfDay(minutes: 600), end: TimeOfDay(minutes: 660),
            host: .city, instructor: "T0", helpers: ["H0"], capacity: 10)
        problem.people[1].weekdays = []
        change(&problem, &session)
        return TimetableChecker(problem, [session]).findings().filter(\.rule.isMust)
    }

    typealias Change = @Sendable (inout TimetableProblem, inout TimetableSession) -> Void

    static let against: [(change: Change, sentence: String)] = [
        ({ $1.instructor = "T9" }, "T9は5月31日(月) 10:00の「first」を受け持てません（この番号の人がいない）。"),
        (
            {
                $1.instructor = "H0"
                $1.helpers = ["T0"]
            }, "H0は5月31日(月) 10:00の「first」を受け持てません（講師と補助員の役割が違う）。"
        ),
        (
            {
                $0.people[0].levels = [.basic]
                _ = $1
            }, "T0は5月31日(月) 10:00の「first」を受け持てません（受け持つレベルではない）。"
        ),
        (
            {
                $0.people[0].courses = ["second"]
                _ = $1
            }, "T0は5月31日(月) 10:00の「first」を受け持てません（受け持つ講座ではない）。"
        ),
        (
            {
                $0.people[0].hosts = [.carrier]
                _ = $1
            }, "T0は5月31日(月) 10:00の「first」を受け持てません（受け持つ実施主体ではない）。"
        ),
        (
            {
                $1.date = $1.date.adding(days: 7)
                _ = $0
            }, "T0は6月7日(月) 10:00の「first」を受け持てません（その日は不在）。"
        ),
        (
            {
                $1.date = $1.date.adding(days: 2)
                _ = $0
            }, "T0は6月2日(水) 10:00の「first」を受け持てません（来られない曜日）。"
        ),
        (
            {
                $0.people[0].from = TimeOfDay(minutes: 601)
                _ = $1
            }, "T0は5月31日(月) 10:00の「first」を受け持てません（来られない時間）。"
        ),
        (
            {
                $0.people[0].levels = []
                $1.date = $1.date.adding(days: 10)
            },
            "T0は6月10日(木) 10:00の「first」を受け持てません（受け持つレベルではない、その日は不在、来られない曜日）。"
        ),
        (
            {
                $1.helpers = []
                _ = $0
            }, "5月31日(月) 10:00の「first」は、補助員1人のところ0人か、同じ人が二重です。"
        ),
    ]

    @Test(arguments: against.indices) func whySomebodyCannotTakeAClass(index: Int) throws {
        let phrases = try ShippedPhrases.load("ja")
        let findings = try Self.findings(Self.against[index].change)
        let book = TimetableBook(Timetable(year: Self.problem.year, sessions: []))
        #expect(findings.first.map { book.sentence($0, phrases) } == Self.against[index].sentence)
        #expect(findings.allSatisfy { $0.rule == .staff })
    }

    @Test func nothingStandsAgainstTheClassItself() throws {
        #expect(try Self.findings { _, _ in }.isEmpty)
    }

    /// Every finding of a timetable has its sentence in both languages, with every place filled and nothing but names.
    @Test(arguments: ["ja", "en"]) func everyFindingHasItsSentence(language: String) throws {
        let phrases = try ShippedPhrases.load(language)
        var seen: Set<String> = []
        for seed in 1...30 as ClosedRange<UInt64> {
            var timetable = try TimetableBookTests.made(seed, SmallProblem(days: 8, wanted: 7))
            timetable.problem?.limits.monthlyDays = 1
            timetable.problem?.limits.monthlyClasses = 2
            let book = TimetableBook(timetable)
            let problem = try #require(timetable.problem)
            for finding in TimetableChecker(problem, timetable.sessions + timetable.sessions.prefix(1)).findings() {
                let sentence = book.sentence(finding, phrases)
                #expect(
                    phrases.has(finding.phrase) && !sentence.contains("{") && !sentence.contains("@"), "\(sentence)")
                seen.insert(finding.phrase)
            }
        }
        let named: Set = [
            "timetable.finding.targets.people", "timetable.finding.spread", "timetable.finding.spread.near",
            "timetable.finding.series.weekdays", "timetable.finding.series.hours", "timetable.finding.held.twice",
            "timetable.finding.staff.number",
        ]
        #expect(named.subtracting(seen).isEmpty, "\(named.subtracting(seen))")
    }
}

import Kakehashi
import TestSupport
import Testing

@Suite struct HandMoveOutlookTests {
    /// Each day says what a trial of that day says; the class's own day and days outside the year say nothing.
    @Test func aDayIsATrialOfIt() throws {
        for seed in 1...8 as ClosedRange<UInt64> {
            let timetable = try TimetableBookTests.made(seed, SmallProblem(days: 6, wanted: 4))
            let session = try #require(timetable.sessions.first)
            let month = session.date.yearMonth
            let outlook = HandMoveOutlook(of: session.key, in: month, timetable)
            #expect(outlook.days[session.date] == nil, "seed \(seed)")
            #expect(outlook.days.count == month.firstDay.days(until: month.lastDay), "seed \(seed)")
            for (date, day) in outlook.days {
                var move = HandMove(of: session)
                move.date = date
                let trial = try HandMoveTrial(move, of: timetable)
                #expect(day.more == trial.more, "seed \(seed) \(date)")
                #expect(Set(day.broken) == Set(trial.broken.map(\.rule)), "seed \(seed) \(date)")
            }
        }
    }

    @Test func nothingIsSaidOfAClassThatIsNotThereOrOfAnotherYear() throws {
        let timetable = try TimetableBookTests.made(3)
        let month = timetable.year.months[0]
        #expect(HandMoveOutlook(of: "none/1", in: month, timetable).days.isEmpty)
        let key = try #require(timetable.sessions.first).key
        #expect(HandMoveOutlook(of: key, in: month.adding(months: 12), timetable).days.isEmpty)
    }
}

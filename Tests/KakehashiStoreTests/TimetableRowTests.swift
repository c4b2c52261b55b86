import Kakehashi
import KakehashiStore
import TestSupport
import Testing

@Suite struct TimetableRowTests {
    /// A timetable comes back as it was kept; a second writer of the same version is refused.
    @Test func isKeptByVersion() throws {
        let folder = try ScratchFolder()
        let now = Instant(LocalDate(dayNumber: 20_775), TimeOfDay(minutes: 540))
        let store = try Store(opening: folder.path("office.sqlite"), schema: OfficeSchema.schema, at: now)
        let office = Office(id: Identifier(at: now), code: "999999", name: "架橋市")
        let timetable = Timetable(year: FiscalYear(startYear: 2027), sessions: [], cost: 7)
        func save(_ kept: KeptTimetable) throws {
            try store.decide(.program, for: office.id, at: now) { try $0.save(kept, as: "timetable.keep") }
        }
        try store.decide(.program, for: office.id, at: now) { try $0.save(office) }
        #expect(try store.read(for: office.id) { try $0.timetable(of: timetable.year) } == nil)
        try save(KeptTimetable(timetable: timetable))
        let kept = try #require(try store.read(for: office.id) { try $0.timetable(of: timetable.year) })
        #expect(kept == KeptTimetable(timetable: timetable, version: 1))
        try save(kept)
        for late in [kept, KeptTimetable(timetable: timetable)] {
            #expect(throws: Fault(.storeStale, ["thing": "@thing.timetable"])) { try save(late) }
        }
        #expect(try store.read(for: office.id) { try $0.timetableYears() } == [timetable.year])
    }

    /// Which session was made of which class is kept by year, and replaced as a whole.
    @Test func classesKeepTheirSessions() throws {
        let folder = try ScratchFolder()
        let now = Instant(LocalDate(dayNumber: 20_775), TimeOfDay(minutes: 540))
        let store = try Store(opening: folder.path("office.sqlite"), schema: OfficeSchema.schema, at: now)
        let office = Office(id: Identifier(at: now), code: "999999", name: "架橋市")
        let (year, other) = (FiscalYear(startYear: 2027), FiscalYear(startYear: 2028))
        let venue = Venue(
            id: Identifier(at: now), number: "V1", name: "公民館", district: "中央", address: "", capacity: 20,
            opens: TimeOfDay(minutes: 540), closes: TimeOfDay(minutes: 1020))
        let sessions = (1...2).map { running in
            Session(
                id: Identifier(at: now), number: "27-000\(running)", course: "first-steps", level: .introductory,
                venue: venue.id, date: LocalDate(dayNumber: 20_800), start: TimeOfDay(minutes: 600),
                end: TimeOfDay(minutes: 660), capacity: 10, state: .draft)
        }
        try store.decide(.program, for: office.id, at: now) { decision in
            try decision.save(office)
            try decision.insert(venue, as: "venue.add")
            for session in sessions { try decision.insert(session, as: "session.draft") }
            try decision.saveTimetableClasses(["a/city/1": sessions[0].id, "a/city/2": sessions[1].id], of: year)
            try decision.saveTimetableClasses(["a/city/1": sessions[1].id], of: year)
        }
        #expect(
            try store.read(for: office.id) { try $0.timetableClasses(of: year) } == ["a/city/1": sessions[1].id])
        #expect(try store.read(for: office.id) { try $0.timetableClasses(of: other) }.isEmpty)
    }
}

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
            try store.decide(.program, for: office.id, at: now) { try $0.save(kept) }
        }
        try store.decide(.program, for: office.id, at: now) { try $0.save(office) }
        #expect(try store.read { try $0.timetable(of: timetable.year, office: office.id) } == nil)
        try save(KeptTimetable(timetable: timetable))
        let kept = try #require(try store.read { try $0.timetable(of: timetable.year, office: office.id) })
        #expect(kept == KeptTimetable(timetable: timetable, version: 1))
        try save(kept)
        for late in [kept, KeptTimetable(timetable: timetable)] {
            #expect(throws: Fault(.storeStale, ["thing": "@thing.timetable"])) { try save(late) }
        }
        #expect(try store.read { try $0.timetableYears(of: office.id) } == [timetable.year])
    }
}

import Kakehashi
import KakehashiStore
import TestSupport
import Testing

@Suite struct VisitTests {
    let folder: ScratchFolder
    let store: Store
    let office = Office(id: SampleSchema.office, code: "999999", name: "架橋市")

    init() throws {
        folder = try ScratchFolder()
        store = try Store(opening: folder.path("office.sqlite"), schema: OfficeSchema.schema, at: .noon)
        try store.decide { try $0.save(office) }
    }

    func event(at instant: Instant, _ forms: [String: Int]) -> VisitEvent {
        VisitEvent(
            id: Identifier(at: instant), instant: instant, place: "市民課1", channel: .kiosk, outcome: .printed,
            language: "ja", forms: forms, seconds: 240, fieldsFilled: 31)
    }

    @Test func anEventCountsOnceHoweverOftenItArrives() throws {
        let event = event(at: .noon, ["certificate": 1, "child-allowance": 2])
        #expect(try store.decide { try $0.count(event) })
        #expect(try !store.decide { try $0.count(event) })
        #expect(try store.read { try $0.visitEvent(event.id) } == event)
        let day = Instant.noon.localDate
        let filled = try store.read(for: office.id) { try $0.formsFilled(from: day, through: day) }
        #expect(filled == ["certificate": 1, "child-allowance": 2])
    }

    @Test func daysAddUpBetweenTwoDates() throws {
        let day: Int64 = 86_400_000
        for offset in 0..<5 {
            try store.decide {
                try $0.count(event(at: Instant.noon.adding(milliseconds: Int64(offset) * day), ["a": 2]))
            }
        }
        let first = Instant.noon.localDate.adding(days: 1)
        let filled = try store.read(for: office.id) { try $0.formsFilled(from: first, through: first.adding(days: 2)) }
        #expect(filled == ["a": 6])
    }

    @Test func theDoctorRecounts() throws {
        try store.decide { try $0.count(event(at: .noon, ["a": 2])) }
        #expect(try store.examine([.visits])[0].isWell)
        try store.decide { try $0.run("UPDATE visit_form_day SET filled = 3") }
        #expect(try store.examine([.visits])[0].faults == [Fault(.doctorVisits, ["file": store.path, "count": "1"])])
    }
}

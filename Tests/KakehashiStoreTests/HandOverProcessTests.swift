import Foundation
import Kakehashi
import KakehashiCounter
import KakehashiStore
import TestSupport
import Testing

/// A kiosk killed after the office has counted and before it knows.
@Suite struct HandOverProcessTests {
    @Test func eachEventCountsOnceThoughTheKioskWasKilledBetween() throws {
        let scratch = try ScratchFolder()
        let clock = FixedClock(.noon)
        let office = Office(id: SampleSchema.office, code: "999999", name: "架橋市")
        let officeStore = try Store(opening: scratch.path("office.sqlite"), schema: OfficeSchema.schema, at: .noon)
        try officeStore.decide { try $0.save(office) }
        let events = try Store(opening: scratch.path("events.sqlite"), schema: EventSchema.schema, at: .noon)
        let outbox = Outbox(store: events, office: office.id, place: "kiosk1", clock: clock)
        for _ in 0..<5 {
            try outbox.add(
                VisitEvent(
                    id: Identifier(at: .noon), instant: .noon, place: "kiosk1", channel: .kiosk, outcome: .printed,
                    language: "ja", forms: ["certificate": 1], seconds: 60, fieldsFilled: 9))
        }
        for _ in 0..<2 {
            let kiosk = try TrialProcess(
                scratch, "hand-over", scratch.path("events.sqlite"), scratch.path("office.sqlite"))
            #expect(kiosk.says("counted"))
            kiosk.stop()
        }
        #expect(try outbox.waitingCount() == 5)
        let receiver = OfficeFileReceiver(store: officeStore, office: office.id, place: "kiosk1", clock: clock)
        #expect(try outbox.handOver(to: receiver) == 5)
        let day = Instant.noon.localDate
        let filled = try officeStore.read(for: office.id) { try $0.formsFilled(from: day, through: day) }
        #expect(filled == ["certificate": 5])
        #expect(try officeStore.examine(Check.ofEveryFile + [.visits]).allSatisfy(\.isWell))
    }
}

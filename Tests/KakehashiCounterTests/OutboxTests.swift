import Kakehashi
import KakehashiCounter
import KakehashiStore
import TestSupport
import Testing

@Suite struct OutboxTests {
    let folder: ScratchFolder
    let events: Store
    let officeStore: Store
    let office: Office
    let clock: FixedClock

    init() throws {
        folder = try ScratchFolder()
        let start = Instant(try #require(LocalDate("2026-11-18")), TimeOfDay(minutes: 9 * 60))
        clock = FixedClock(start)
        office = Office(id: Identifier(at: start), code: "999999", name: "架橋市")
        events = try Store(opening: folder.path("events.sqlite"), schema: EventSchema.schema, at: start)
        officeStore = try Store(opening: folder.path("office.sqlite"), schema: OfficeSchema.schema, at: start)
        try officeStore.decide(.program, for: office.id, at: start) { try $0.save(office) }
    }

    var outbox: Outbox { Outbox(store: events, office: office.id, place: "kiosk1", clock: clock) }
    var receiver: OfficeFileReceiver {
        OfficeFileReceiver(store: officeStore, office: office.id, place: "kiosk1", clock: clock)
    }

    func event(_ forms: [String: Int]) -> VisitEvent {
        VisitEvent(
            id: Identifier(at: clock.now()), instant: clock.now(), place: "kiosk1", channel: .kiosk,
            outcome: .printed, language: "en", forms: forms, seconds: 300, fieldsFilled: 40)
    }

    func counted() throws -> [String: Int] {
        let day = clock.now().localDate
        return try officeStore.read(for: office.id) { try $0.formsFilled(from: day, through: day) }
    }

    /// An office out of reach, or one that confirms too late.
    struct Unreliable: EventReceiving {
        struct CutOff: Error {}
        let office: OfficeFileReceiver?

        func receive(_ events: [VisitEvent]) throws {
            try office?.receive(events)
            throw CutOff()
        }
    }

    @Test func eventsWaitForTheOfficeAndCountOnce() throws {
        for _ in 0..<250 { try outbox.add(event(["certificate": 1])) }
        #expect(try outbox.waitingCount() == 250)
        #expect(throws: Unreliable.CutOff.self) { try outbox.handOver(to: Unreliable(office: nil)) }
        #expect(try outbox.waitingCount() == 250)
        #expect(try outbox.handOver(to: receiver) == 250)
        #expect(try outbox.handOver(to: receiver) == 0)
        #expect(try counted() == ["certificate": 250])
        #expect(try officeStore.examine(Check.ofEveryFile + [.visits]).allSatisfy(\.isWell))
        #expect(try events.examine(Check.ofEveryFile).allSatisfy(\.isWell))
    }

    @Test func aConfirmationThatIsLostDoesNotCountTwice() throws {
        for _ in 0..<3 { try outbox.add(event(["certificate": 1, "moving-in": 2])) }
        #expect(throws: Unreliable.CutOff.self) { try outbox.handOver(to: Unreliable(office: receiver)) }
        #expect(try outbox.waitingCount() == 3)
        #expect(try outbox.handOver(to: receiver) == 3)
        #expect(try counted() == ["certificate": 3, "moving-in": 6])
    }

    @Test func theSameEventIsKeptOnce() throws {
        let event = event(["certificate": 1])
        try outbox.add(event)
        try outbox.add(event)
        #expect(try outbox.waitingCount() == 1)
    }
}

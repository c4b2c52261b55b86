import Foundation
import Kakehashi
import Testing

@Suite("Life events")
struct LifeEventTests {
    private func event(_ more: String) throws -> LifeEvent {
        let json = """
            {"schemaVersion": 1, "id": "x", "name": {"ja": "引っ越し", "en": "Move"}, \(more) "procedures": []}
            """
        return try LifeEvent(json: Data(json.utf8), file: "x.json")
    }

    @Test("give the answers that follow from what happened, blank ones included")
    func given() throws {
        let event = try event(#""record": "former", "given": {"health.reason": "movedIn", "health.date": ""},"#)
        let opened = try event.opening(try Answers().setting("health.reason", "born").setting("person.name", "𠮷田"))
        #expect(opened["health.reason"] == "movedIn")
        #expect(opened["health.date"] == "")
        #expect(opened["person.name"] == "𠮷田")
        #expect(event.record == .former)
        #expect(try self.event("").record == .present)
    }

    @Test(
        "name what cannot be given",
        arguments: [
            (#""given": {"health.reason": "moved"},"#, "given.health.reason", "choice"),
            (#""given": {"health.since": "2026-11-18"},"#, "given.health.since", "askedPath"),
            (#""given": {"nothing": "x"},"#, "given.nothing", "askedPath"),
            (#""given": [],"#, "given", "choice"), (#""record": "old","#, "record", "choice"),
            (#""volume": -1,"#, "volume", "count"), (#""volume": "many","#, "volume", "count"),
        ])
    func faults(more: String, place: String, expected: String) {
        let values = ["file": "x.json", "line": "1", "place": place, "expected": "@expected.\(expected)"]
        #expect(throws: Faults([Fault(.kioskInvalid, values)])) { _ = try event(more) }
    }
}

import Foundation
import Kakehashi
import KakehashiExchange
import KakehashiOffice
import KakehashiStore
import TestSupport
import Testing

@Suite struct ClassImportTests {
    static let kinds = ["venues", "instructors", "closures", "sessions", "people", "registrations", "attendance"]

    static func load(_ kind: String, _ text: String, into desk: ClassDesk) throws -> ImportOutcome {
        let author = Author.commandLine
        return switch kind {
        case "venues": try desk.importVenues(text, by: author)
        case "instructors": try desk.importInstructors(text, by: author)
        case "closures": try desk.importClosures(text, by: author)
        case "sessions": try desk.importSessions(text, by: author)
        case "people": try desk.importPeople(text, by: author)
        case "registrations": try desk.importRegistrations(text, by: author)
        default: try desk.importAttendance(text, by: author)
        }
    }

    static func emptyDesk(_ folder: ScratchFolder) throws -> ClassDesk {
        let now = Instant(LocalDate("2026-11-18")!, TimeOfDay("09:00")!)
        let store = try Store(opening: folder.path("office.sqlite"), schema: OfficeSchema.schema, at: now)
        let office = Office(id: Identifier(at: now), code: "999999", name: "架橋市")
        try store.decide(.program, for: office.id, at: now) { try $0.save(office) }
        let courses = try Curriculum.courses(in: [ShippedPhrases.root.appending(path: "Curriculum")])
        return ClassDesk(store: store, office: office, courses: courses, clock: MovingClock(now))
    }

    @Test func theSampleCityEntersAndAgainChangesNothing() throws {
        let folder = try ScratchFolder()
        let desk = try Self.emptyDesk(folder)
        let sample = ShippedPhrases.root.appending(path: "Scripts/sample")
        let phrases = try ShippedPhrases.load("ja")
        for kind in Self.kinds {
            let text = try TextFile.text(at: sample.appending(path: "\(kind).csv").path)
            let faults = Fault.all {
                let outcome = try Self.load(kind, text, into: desk)
                #expect(outcome.added > 0 && outcome.updated == 0 && outcome.unchanged == 0, "\(kind) \(outcome)")
            }
            #expect(faults.prefix(20).map(phrases.advice) == [], "\(kind): \(faults.count) faults")
        }
        for kind in Self.kinds {
            let text = try TextFile.text(at: sample.appending(path: "\(kind).csv").path)
            let outcome = try Self.load(kind, text, into: desk)
            #expect(outcome.changesNothing && outcome.unchanged > 0, "\(kind) \(outcome)")
        }
        let found = try desk.store.examine(Check.ofEveryFile + Check.ofClasses).flatMap(\.faults)
        #expect(found.map(\.description) == [])
    }
}

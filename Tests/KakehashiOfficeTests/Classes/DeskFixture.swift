import Foundation
import Kakehashi
import KakehashiOffice
import KakehashiStore
import TestSupport

/// A class desk on a file of its own, with two venues and two who teach.
final class DeskFixture {
    let folder: ScratchFolder
    let store: Store
    let desk: ClassDesk
    /// Stands at the fixture's moment until a test sets it.
    let clock: MovingClock
    let clerk = Author.account("clerk")

    static let noon = Instant(LocalDate("2026-11-02")!, TimeOfDay("12:00")!)
    static let courses = [
        Course(id: "first-steps", title: "はじめてのスマートフォン", titleEnglish: "First steps", level: .introductory),
        Course(id: "line", title: "LINE", titleEnglish: "LINE", level: .basic, minutes: 90, capacity: 15),
    ]

    init(at now: Instant = noon) throws {
        folder = try ScratchFolder()
        store = try Store(opening: folder.path("office.sqlite"), schema: OfficeSchema.schema, at: now)
        let office = Office(id: Identifier(at: now), code: "999999", name: "架橋市")
        clock = MovingClock(now)
        desk = ClassDesk(store: store, office: office, courses: Self.courses, clock: clock)
        try store.decide(.program, for: office.id, at: now) { decision in
            try decision.save(office)
            try decision.insert(Self.venue("V01", "架橋市役所", opens: "08:30", closes: "17:15"), as: "venue.add")
            try decision.insert(Self.venue("V02", "東公民館", opens: "09:00", closes: "21:00"), as: "venue.add")
            for (number, role) in [("T01", Instructor.Role.instructor), ("H01", .helper)] {
                try decision.insert(
                    Instructor(id: Identifier(at: now), number: number, name: number, kana: "テスト", role: role),
                    as: "instructor.add")
            }
        }
    }

    private static func venue(_ number: String, _ name: String, opens: String, closes: String) -> Venue {
        Venue(
            id: Identifier(at: noon), number: number, name: name, district: "中央", address: "架橋市1-1", capacity: 20,
            opens: TimeOfDay(opens)!, closes: TimeOfDay(closes)!)
    }

    @discardableResult
    func session(
        _ date: String = "2026-11-18", _ start: String = "10:00", _ end: String = "11:00", venue: String = "V01",
        capacity: Int = 2, instructor: String? = nil, host: HoldingBody = .city, reason: String? = nil
    ) throws -> SessionOverview {
        try desk.addSession(
            SessionRequest(
                course: "first-steps", venue: venue, host: host, date: LocalDate(date)!, start: TimeOfDay(start)!,
                end: TimeOfDay(end)!, capacity: capacity, instructor: instructor, exceptionReason: reason,
                allowsPast: true), by: clerk)
    }

    @discardableResult
    func register(
        _ kana: String, to session: String = "26-0001", age: Int? = nil, birth: String? = nil,
        telephone: String? = nil, key: String? = nil, isAnother: Bool = false
    ) throws -> RegistrationOutcome {
        let entry = PersonEntry(
            kana: kana, birthDate: birth.flatMap { LocalDate($0) }, age: age, telephone: telephone)
        return try desk.register(
            RegistrationRequest(session: session, applicant: .entry(entry), key: key, isAnotherPerson: isAnother),
            by: clerk)
    }

    /// How many rows a query finds.
    func rows(_ sql: String) throws -> Int {
        try store.read { try $0.rows(sql) { _ in 1 }.count }
    }

    /// Everything the doctor finds.
    func findings() throws -> [String] {
        try store.examine(Check.ofEveryFile + Check.ofClasses).flatMap(\.faults).map(\.description)
    }
}

extension Fault {
    /// The faults that a body throws, in the order in which they are told.
    static func all(from body: () throws -> Void) -> [Fault] {
        do {
            try body()
            return []
        } catch let fault as Fault {
            return [fault]
        } catch let faults as Faults {
            return faults.all
        } catch {
            return [Fault(.storeStatement, ["detail": "\(error)"])]
        }
    }
}

/// Readings of names that differ.
func kana(_ index: Int) -> String {
    let sounds = Array("アイウエオカキクケコサシスセソタチツテト")
    return "サトウ \(sounds[index / 20 % 20])\(sounds[index % 20])"
}

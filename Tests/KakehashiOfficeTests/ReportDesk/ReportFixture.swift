import FoundationEssentials
import Kakehashi
import KakehashiExchange
import KakehashiOffice
import KakehashiStore
import TestSupport

/// A desk over a fresh file, at nine o'clock of a day.
struct ReportFixture {
    let folder: ScratchFolder
    let desk: ReportDesk

    init(at date: String = "2026-11-18", office name: String = "架橋市") throws {
        folder = try ScratchFolder()
        let clock = FixedClock(Instant(LocalDate(date) ?? LocalDate(dayNumber: 0), TimeOfDay(minutes: 540)))
        let office = Office(id: Identifier(at: clock.now()), code: "452076", name: name)
        let store = try Store(opening: folder.path("office.sqlite"), schema: OfficeSchema.schema, at: clock.now())
        try store.decide(.program, for: office.id, at: clock.now()) { try $0.save(office) }
        desk = ReportDesk(store: store, office: office, clock: clock)
    }

    static let samples = ShippedPhrases.root.appending(path: "Scripts/sample")

    static func sample(_ name: String) throws -> String {
        try TextFile.text(at: samples.appending(path: name).path)
    }

    @discardableResult
    func importPlans(_ name: String) throws -> ImportOutcome {
        try desk.importPlans(ReportFixture.sample("plans-\(name).csv"), by: .commandLine)
    }

    @discardableResult
    func importReadings(_ name: String) throws -> ImportOutcome {
        try desk.importReadings(ReportFixture.sample("readings-\(name).csv"), by: .commandLine)
    }

    static func day(_ text: String) -> LocalDate { LocalDate(text) ?? LocalDate(dayNumber: 0) }
}

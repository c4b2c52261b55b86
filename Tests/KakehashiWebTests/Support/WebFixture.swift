import Foundation
import Kakehashi
import KakehashiHTTP
import KakehashiOffice
import KakehashiSeal
import KakehashiStore
import TestSupport

@testable import KakehashiWeb

/// The whole site over a file of its own, with three venues, two who teach and four accounts.
final class WebFixture {
    let folder: ScratchFolder
    let store: Store
    let parts: WebParts
    let site: WebSite
    /// Stands at the fixture's moment until a test sets it.
    let clock: MovingClock
    let code = FirstStartCode()
    let clerk = Author.account("clerk")

    static let password = "migi-e-wataru-hashi"
    static let noon = Instant(LocalDate("2026-11-02")!, TimeOfDay("12:00")!)

    /// - Parameter adding: puts further parts in, such as a counter.
    init(
        at now: Instant = noon, withAccounts: Bool = true,
        adding: (inout WebParts, ScratchFolder) throws -> Void = { _, _ in }
    ) throws {
        folder = try ScratchFolder()
        store = try Store(opening: folder.path("office.sqlite"), schema: OfficeSchema.schema, at: now)
        let office = Office(id: Identifier(at: now), code: "999999", name: "架橋市")
        let clock = MovingClock(now)
        self.clock = clock
        let courses = try Curriculum.courses(in: [ShippedPhrases.root.appending(path: "Curriculum")])
        var assets = FileShelf()
        try assets.add(folder: ShippedPhrases.root.appending(path: "Kiosk/Assets"))
        var parts = WebParts(
            clock: clock, book: try PhraseBook([ShippedPhrases.load("ja"), ShippedPhrases.load("en")], clock: clock),
            classes: ClassDesk(store: store, office: office, courses: courses, clock: clock),
            reports: ReportDesk(store: store, office: office, clock: clock),
            reportFile: { report, form in Data("\(form.rawValue) \(report.month)".utf8) },
            accounts: Accounts(store: store, office: office, clock: clock, cost: .least), firstStartCode: code,
            assets: assets, manuals: FileShelf(["organiser.md": Array("# 教室の手引き\n\n本文".utf8)]),
            manualPictures: FileShelf(["session.png": Array("picture".utf8)]))
        try adding(&parts, folder)
        self.parts = parts
        site = try WebSite(parts: parts)
        try fill(office, now)
        if withAccounts { try addAccounts() }
    }

    private func fill(_ office: Office, _ now: Instant) throws {
        try store.decide(.program, for: office.id, at: now) { decision in
            try decision.save(office)
            for (number, name, district) in [
                ("V01", "架橋市役所", "中央"), ("V02", "東公民館", "東"), ("V03", "南公民館", "南"),
            ] {
                try decision.insert(
                    Venue(
                        id: Identifier(at: now), number: number, name: name, district: district, address: "架橋市1-1",
                        capacity: 20, opens: TimeOfDay(minutes: 540), closes: TimeOfDay(minutes: 1260)),
                    as: "venue.add")
            }
            for (number, name, role) in [("T01", "橋本 渡", Instructor.Role.instructor), ("H01", "川辺 岸子", .helper)] {
                try decision.insert(
                    Instructor(id: Identifier(at: now), number: number, name: name, kana: "テスト", role: role),
                    as: "instructor.add")
            }
        }
    }

    private func addAccounts() throws {
        for role in Role.allCases {
            _ = try parts.accounts.add(
                AccountDraft(
                    signInName: role.rawValue, displayName: role.japanese, roles: [role], password: WebFixture.password),
                author: .program)
        }
    }

    @discardableResult
    func session(
        _ date: String = "2026-11-18", _ start: String = "10:00", _ end: String = "11:00", venue: String = "V02",
        course: String = "first-steps", capacity: Int = 2
    ) throws -> SessionOverview {
        try parts.classes.addSession(
            SessionRequest(
                course: course, venue: venue, date: LocalDate(date)!, start: TimeOfDay(start)!, end: TimeOfDay(end)!,
                capacity: capacity, allowsPast: true), by: clerk)
    }

    @discardableResult
    func register(
        _ kana: String, to session: String = "26-0001", age: Int? = 74, telephone: String? = "0982-52-2111"
    ) throws -> RegistrationOutcome {
        try parts.classes.register(
            RegistrationRequest(
                session: session,
                applicant: .entry(PersonEntry(kana: kana, age: age, telephone: telephone, device: .android))),
            by: clerk)
    }
}

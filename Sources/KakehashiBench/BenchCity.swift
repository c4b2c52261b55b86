import Foundation
import Kakehashi
import KakehashiOffice
import KakehashiStore

/// A city with so many years of classes up to October 2026, brought in from files as a city brings them.
struct BenchCity {
    static let sessionsAYear = 84
    static let people = 350
    private static let seats = 10
    private static let month = YearMonth(year: 2026, month: 10)

    let folder: URL
    let desk: ReportDesk
    let month = BenchCity.month

    init(years: Int) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "kakehashi-bench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let clock = FixedClock(Instant(BenchCity.month.lastDay, TimeOfDay(minutes: 1020)))
        let office = Office(id: Identifier(at: clock.now()), code: "000000", name: "計測市")
        let path = folder.appending(path: "office.sqlite").path
        let store = try Store(opening: path, schema: OfficeSchema.schema, at: clock.now())
        try store.decide(.program, for: office.id, at: clock.now()) { try $0.save(office) }
        desk = ReportDesk(store: store, office: office, clock: clock)
        let course = Course(id: "first", title: "はじめて", titleEnglish: "First", level: .introductory)
        let classes = ClassDesk(store: store, office: office, courses: [course], clock: clock)
        _ = try classes.importVenues(BenchCity.venues, by: .program)
        _ = try classes.importPeople(BenchCity.peopleFile, by: .program)
        let days = BenchCity.days(years: years)
        _ = try classes.importSessions(BenchCity.sessions(days), by: .program)
        _ = try classes.importAttendance(BenchCity.attendance(days.count), by: .program)
        _ = try desk.importPlans(BenchCity.plan, by: .program)
    }

    func remove() throws { try FileManager.default.removeItem(at: folder) }

    private static func days(years: Int) -> [LocalDate] {
        let count = years * sessionsAYear
        return (0..<count).map { month.lastDay.adding(days: -($0 * 365 / sessionsAYear)) }.reversed()
    }

    private static let venues = CSV.text(
        [["施設番号", "施設名", "地区", "住所", "定員", "開館時刻", "閉館時刻"]]
            + (1...12).map { ["V\($0)", "公民館\($0)", "中央", "計測市\($0)番地", "30", "09:00", "21:00"] })

    private static let peopleFile = CSV.text(
        [["人番号", "氏名カナ", "年齢", "年齢基準日"]]
            + (1...people).map { ["P-\($0)", "ケイソク ヒト", "\(60 + $0 % 30)", "2026-04-01"] })

    private static func sessions(_ days: [LocalDate]) -> String {
        CSV.text(
            [["教室番号", "講座", "施設番号", "実施主体", "開催日", "開始時刻", "終了時刻", "定員", "例外理由"]]
                + days.enumerated().map { index, day in
                    [
                        "K-\(index)", "first", "V\(index % 12 + 1)", index % 3 == 0 ? "携帯事業者" : "市直営", "\(day)",
                        "10:00", "11:00", "\(seats)", "計測",
                    ]
                })
    }

    private static func attendance(_ sessions: Int) -> String {
        CSV.text(
            [["教室番号", "人番号", "出欠"]]
                + (0..<sessions).flatMap { session in
                    (0..<seats).map { ["K-\(session)", "P-\((session * 7 + $0 * 31) % people + 1)", "当日参加"] }
                })
    }

    private static let plan = CSV.text(
        [["計画番号", "計画名", "団体", "開始年度", "終了年度", "判定規則", "指標番号", "指標名", "単位", "方向", "算出", "対象", "年度", "目標値"]]
            + [
                ("延べ受講者数", ""), ("実人数", ""), ("教室数", ""), ("開催日数", "市直営"), ("毎月開催", "市直営"), ("会場数", ""),
                ("延べ受講者数", "累計"), ("実人数", "累計"), ("教室数", "累計"), ("記録", ""), ("対応率", ""), ("利用率", ""),
            ].enumerated().map { index, kind in
                [
                    "p", "計測の計画", "計測市", "R8", "R10", "達成上昇", "\(index + 1)", "指標\(index + 1)", "件", "多いほど良い", kind.0,
                    kind.1, "R8", "100",
                ]
            })
}

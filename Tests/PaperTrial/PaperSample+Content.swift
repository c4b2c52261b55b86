import Foundation
import Kakehashi
import KakehashiPaper
import TestSupport

extension PaperSample {
    private static func key(_ index: Int) -> UUIDv7 {
        UUIDv7(at: Instant(milliseconds: Int64(index)), random: (0, UInt64(index)))
    }

    static func report(indicators count: Int) -> MonthlyReport {
        let year = FiscalYear(startYear: 2026)
        let plan = Plan(
            id: Identifier(key(0)), number: "p", name: "推進計画", body: "架橋市", firstYear: year, lastYear: year.next)
        let indicators = (1...count).map { index in
            Indicator(
                id: Identifier(key(index)), plan: plan.id, number: "\(index)", pillar: "学ぶ", name: "延べ受講者数\(index)",
                unit: "人", calculation: index % 2 == 0 ? .counted(.attendances) : .recorded,
                targets: [Target(year: year, amount: .number(ScaledNumber(digits: 123_456)))], section: "推進課",
                method: "数えた数", position: index)
        }
        let months = (0..<13).map { YearMonth(year: 2025, month: 10).adding(months: $0) }
        let readings = indicators.filter { $0.calculation == .recorded }.flatMap { indicator in
            months.map { Reading(indicator: indicator.id, date: $0.lastDay, value: IndicatorValue(count: 98_765)) }
        }
        let tallies = months.map { ClassTally(date: $0.lastDay, venue: "V01", seats: 10, attendances: 7654) }
        return MonthlyReport(
            ReportMaterial(
                office: "架橋市", month: months[12], today: months[12].lastDay, plans: [plan], indicators: indicators,
                readings: readings, figures: Figures(tallies: tallies)))
    }

    static let closingSlip = ClosingSlip(
        title: "窓口のご案内", text: "この紙を持って、順に窓口へ進んでください。", serial: "受付 A-0001",
        entries: (1...6).map {
            ClosingSlip.Entry(
                counter: "市民課\($0)番窓口（髙﨑）", form: "住民異動届", terms: "11月30日(月)までに　無料", lines: ["本人確認書類", "転出証明書"])
        }, last: "本人確認書類をお持ちください。")

    /// A form whose address continues on a 別紙 sheet, with a code, over blank artwork.
    static func sheet(_ paper: Paper, _ day: LocalDate) throws -> FormSheet {
        let json = """
            {"schemaVersion": 1, "id": "test", "version": "1", "name": {"ja": "試験の様式", "en": "Test"},
             "counter": {"ja": "窓口", "en": "Counter"}, "artwork": "artwork.pdf", "pages": [[210, 297]],
             "fields": [
               {"name": "氏名", "kind": "text", "path": "person.name", "box": [20, 20, 60, 8]},
               {"name": "縦", "kind": "vertical", "path": "person.name", "box": [100, 20, 10, 60]},
               {"name": "住所", "kind": "text", "path": "address.new.text", "box": [20, 40, 30, 6], "addendum": true},
               {"name": "コード", "kind": "code", "box": [150, 200, 40, 40]}]}
            """
        let answers = try Answers().setting(all: [
            ("person.name", "髙﨑　葛\u{E0100}葉"), ("address.new.text", String(repeating: "架橋市川辺", count: 12)),
        ])
        let form = try FormTemplate(json: Data(json.utf8), file: "Forms/test/form.json")
        let blank = try paper.pdf(title: "", dated: day) { document in try document.page { _ in } }
        return FormSheet(filled: FilledForm(form, answers, on: day), artwork: blank)
    }

    static func letter(_ paper: Paper, _ phrases: Phrases, _ day: LocalDate) throws -> Data {
        guard let envelope = WindowEnvelope.usual else { return Data() }
        let letter = Letter(
            registration: "A-1207", name: "橋本 花子",
            address: .known(postalCode: "000-0001", lines: ["宮崎県架橋市東山町大字橋詰一二三四番地五"]), date: day,
            sender: LetterSender(
                office: "架橋市", section: "デジタル推進課", postalCode: "000-0000", address: "宮崎県架橋市中央一丁目1番1号",
                telephone: "0982-00-0000"),
            body: MarkdownText([MarkdownBlock(line: 1, .paragraph(RichText("お席をご用意しました。")))]))
        return try paper.letters([letter], envelope: envelope, title: "お知らせ", phrases: phrases, on: day)
    }

    static func layout() throws -> LabelLayout {
        let file = ShippedPhrases.root.appending(path: "Kiosk/Labels/24.json")
        return try JSONDecoder().decode(LabelLayout.self, from: Data(contentsOf: file))
    }
}

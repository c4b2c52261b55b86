import Foundation
import Kakehashi
import KakehashiCounter
import KakehashiPaper
import TestSupport
import Testing

/// The slip behind the forms, and the language of a visit.
struct VisitSlipTests {
    /// What the printer got, without the breaks of its lines.
    private func printed(_ fixture: VisitFixture) throws -> (text: String, pages: Int) {
        let pdf = try #require(fixture.printer.last)
        let text = try runTool("/usr/bin/pdftotext", ["-raw", "-", "-"], input: pdf).text
        return (text.filter { !$0.isWhitespace }, text.count { $0 == "\u{c}" })
    }

    @Test func theSlipTellsWhereToGoAndWhatIsWrittenByPen() throws {
        let fixture = try VisitFixture(slips: true)
        let token = try fixture.answered()
        let plain = try VisitFixture()
        try plain.visits.print(plain.answered())
        try fixture.visits.print(token)
        let (text, pages) = try printed(fixture)
        let slips = try fixture.visits.slipPages(of: fixture.visits.visit(token))
        #expect(slips > 0)
        #expect(try pages == printed(plain).pages + slips)
        for words in [
            "窓口のご案内", "受付番号", "1市民課１番窓口", "住民異動届（転入）", "11月30日(月)までに",
            "持ち物：来た人の本人確認書類（マイナンバーカード、運転免許証など）", "手数料はかかりません",
            "手で書くところ:署名、個人番号（マイナンバー）", "本人確認のできるもの",
        ] {
            #expect(text.contains(words), "\(words)")
        }
        let slip = try #require(text.range(of: "窓口のご案内")).lowerBound
        #expect(!text[slip...].contains("𠮷田"), "nothing on the slip says who the reader is")
    }

    @Test func whatIsLeftForThePenIsNamedOnTheSlip() throws {
        let fixture = try VisitFixture(slips: true)
        let token = try fixture.answered()
        try fixture.visits.answer([("person.name", "鷹\u{E01EF}野")], for: token)
        for problem in try fixture.visits.problems(token) {
            try fixture.visits.decide(.handwriting, at: problem.place, for: token)
        }
        try fixture.visits.print(token)
        let pens = try printed(fixture).text.components(separatedBy: "手で書くところ:").dropFirst()
        let first = try #require(pens.first).prefix(40)
        #expect(first.hasPrefix("署名、個人番号（マイナンバー）、届出人の氏名、新しい住所の世帯主、1人目の氏名"))
    }

    @Test func aRareCharacterOnTheSlipKeepsNobodyFromTheirForms() throws {
        let entry = ClosingSlip.Entry(
            counter: "葛\u{E0100}城市民課", form: "申請書 鷹\u{E01EF}野\u{E000}", terms: "", lines: ["持ち物：証明書"])
        let slip = ClosingSlip(title: "ご案内", text: "窓口へ", serial: nil, entries: [entry], last: "以上")
        let day = try #require(visitDay)
        let text = try textOfPDF([UInt8](try Paper().pdf(of: [], slip: slip, title: "slip", dated: day)))
        #expect(text.contains("葛\u{E0100}城市民課") && text.contains("申請書 〓野〓"), "\(text)")
    }

    @Test func inEnglishTheSlipIsEnglishAndTheFormsAreJapanese() throws {
        let fixture = try VisitFixture(slips: true)
        let token = try fixture.answered()
        try fixture.visits.speak("en", for: token)
        try fixture.visits.print(token)
        let text = try printed(fixture).text
        for words in ["Wheretogo", "市民課１番窓口Citizens'counter,window1", "byMonday,30November", "住民異動届"] {
            #expect(text.contains(words), "\(words)")
        }
    }

    @Test func theFormIsTheSameInWhateverLanguageItWasAsked() throws {
        let papers = try ["ja", "en"].map { language in
            let fixture = try VisitFixture()
            let token = try fixture.visits.begin(.kiosk, language: language)
            try fixture.visits.choose(.event("certificate"), for: token)
            let answers = try Shipped.answers("certificate")
            try fixture.visits.answer(answers.paths.map { ($0, answers[$0] ?? "") }, for: token)
            try fixture.visits.print(token)
            return try #require(fixture.printer.last)
        }
        #expect(papers[0] == papers[1])
    }

    @Test func theVisitIsCountedInTheLanguageInWhichItEnded() throws {
        let fixture = try VisitFixture()
        let token = try fixture.answered()
        try fixture.visits.speak("en", for: token)
        try fixture.visits.print(token)
        try fixture.visits.finish(token)
        #expect(fixture.outbox.events.map(\.language) == ["en"])
        #expect(throws: Fault(.visitGone)) { try fixture.visits.speak("ja", for: token) }
    }
}

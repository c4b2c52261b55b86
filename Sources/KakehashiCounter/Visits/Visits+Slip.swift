import Kakehashi
import KakehashiPaper

extension Visits {
    /// The slip of a visit, in its language; nil where this counter prints none.
    func slip(of visit: Visit) throws -> ClosingSlip? {
        guard let phrases = slipPhrases[visit.language] ?? slipPhrases["ja"] else { return nil }
        let steps = try nextSteps(of: visit)
        return ClosingSlip(
            title: phrases.text("slip.title"), text: phrases.text("slip.text"),
            serial: visit.serial.map { phrases.text("slip.serial", ["serial": "\($0)"]) },
            entries: steps.map { Visits.entry($0, phrases) }, last: phrases.text("kiosk.closing.identity"))
    }

    /// How many sheets the slip of these forms takes; 0 where this counter prints none.
    package func slipPages(of visit: Visit) throws -> Int {
        try slip(of: visit).map(desk.paper.pageCount) ?? 0
    }

    private static func entry(_ step: NextStep, _ phrases: Phrases) -> ClosingSlip.Entry {
        let notice = NoticeWords(phrases)
        return ClosingSlip.Entry(
            counter: name(step.counter, phrases), form: name(step.form, phrases),
            terms: [notice.until(step), notice.fee(step)].compactMap { $0 }.joined(separator: "　"),
            lines: notice.papers(step) + notice.notes(step) + [notice.pen(step)].compactMap { $0 })
    }

    /// As it is called at the office, and behind it in the reader's language.
    private static func name(_ name: LocalisedText, _ phrases: Phrases) -> String {
        let own = name.text(phrases.language)
        return own == name.japanese ? own : "\(name.japanese)  \(own)"
    }
}

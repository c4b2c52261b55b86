package import Kakehashi

/// What to know about a form, as sentences: its fee, what to bring, until when, what is left for the pen. The same on
/// the screen and on paper.
package struct NoticeWords {
    /// The sentences of the language that is spoken, which is also that of the texts that the form itself brings.
    private let phrases: Phrases

    package init(_ phrases: Phrases) {
        self.phrases = phrases
    }

    /// Fee, papers and notes, a line each; none where the form says nothing.
    package func lines(_ step: NextStep) -> [String] {
        [fee(step), allPapers(step)].compactMap { $0 } + notes(step)
    }

    /// What else to know, a line each.
    package func notes(_ step: NextStep) -> [String] { step.notes.map { $0.text(phrases.language) } }

    /// A line for each paper, to be ticked off.
    package func papers(_ step: NextStep) -> [String] {
        step.papers.map { phrases.text("slip.paper", ["paper": $0.text(phrases.language)]) }
    }

    /// What is written by pen; nil where nothing is.
    package func pen(_ step: NextStep) -> String? {
        let fields = step.pens.map { phrases.text("notice.pen.\($0.rawValue)") } + step.byHand.map(field)
        return fields.isEmpty ? nil : phrases.text("preflight.byHand.fields", ["fields": joined(fields)])
    }

    /// 11月30日(月)までに, or by Monday, 30 November; that it is late where that day is over; nil where no day is known.
    package func until(_ step: NextStep) -> String? {
        step.lastDay.map { phrases.text(step.isLate ? "notice.late" : "kiosk.closing.until", ["day": day($0)]) }
    }

    /// The field's name; the lists of people have none of their own.
    package func field(_ name: String) -> String {
        let key = "preflight.list.\(name)"
        return phrases.has(key) ? phrases.text(key) : name
    }

    /// What it costs; nil where the form does not say.
    package func fee(_ step: NextStep) -> String? {
        guard let fee = step.fee else { return nil }
        let sum = step.yen.map(yen) ?? named(fee) ?? fee.range.map(range)
        let texts = [sum, fee.text?.text(phrases.language)].compactMap { $0 }
        return texts.isEmpty ? nil : joined(texts)
    }

    private func yen(_ yen: Int) -> String {
        yen == 0 ? phrases.text("notice.fee.free") : phrases.text("notice.fee.yen", ["yen": "\(yen)"])
    }

    /// What each of a few choices costs, where some are free: 新しく登録する：300円、登録をやめる：無料.
    private func named(_ fee: FormFee) -> String? {
        guard case .each(let path, let yen, _) = fee.sum, yen.count <= 4, yen.values.contains(0),
            let set = Vocabulary.entry(path)?.kind.choiceSet
        else { return nil }
        let prices = Set(yen.values).sorted(by: >)
        return joined(
            prices.map { price in
                let names = set.choices.filter { yen[$0.value] == price }
                    .map { phrases.text("choice.\(set.name).\($0.value)") }
                return phrases.text(
                    price == 0 ? "notice.fee.choice.free" : "notice.fee.choice",
                    ["choices": names.joined(separator: phrases.text("notice.fee.or")), "yen": "\(price)"])
            })
    }

    private func range(_ range: ClosedRange<Int>) -> String {
        guard range.lowerBound < range.upperBound else { return yen(range.lowerBound) }
        return phrases.text("notice.fee.range", ["least": "\(range.lowerBound)", "most": "\(range.upperBound)"])
    }

    private func allPapers(_ step: NextStep) -> String? {
        guard !step.papers.isEmpty else { return nil }
        let names = joined(step.papers.map { $0.text(phrases.language) })
        return phrases.text("notice.papers", ["papers": names])
    }

    private func day(_ day: LocalDate) -> String {
        phrases.text(
            "kiosk.day",
            [
                "month": "@kiosk.month.\(day.month)", "day": "\(day.day)", "weekday": "@kiosk.weekday.\(day.weekday)",
            ])
    }

    private func joined(_ texts: [String]) -> String { texts.joined(separator: phrases.text("notice.between")) }
}

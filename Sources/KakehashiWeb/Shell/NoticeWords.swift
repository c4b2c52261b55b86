import Kakehashi
import KakehashiCounter

/// What to know about a form, in the words of the screen: its fee, what to bring, until when.
struct NoticeWords: Sendable {
    let words: Words
    /// The language of the texts that the form itself brings.
    let language: String

    /// A line each; none where the form says nothing.
    func lines(_ step: NextStep) -> [String] {
        [fee(step), papers(step)].compactMap { $0 }
    }

    private func fee(_ step: NextStep) -> String? {
        guard let fee = step.fee else { return nil }
        let sum = step.yen.map(yen) ?? fee.range.map(range)
        let texts = [sum, fee.text?.text(language)].compactMap { $0 }
        return texts.isEmpty ? nil : texts.joined(separator: words("notice.between"))
    }

    private func yen(_ yen: Int) -> String {
        yen == 0 ? words("notice.fee.free") : words("notice.fee.yen", ["yen": "\(yen)"])
    }

    private func range(_ range: ClosedRange<Int>) -> String {
        guard range.lowerBound < range.upperBound else { return yen(range.lowerBound) }
        return words("notice.fee.range", ["least": "\(range.lowerBound)", "most": "\(range.upperBound)"])
    }

    private func papers(_ step: NextStep) -> String? {
        guard !step.papers.isEmpty else { return nil }
        let names = step.papers.map { $0.text(language) }.joined(separator: words("notice.between"))
        return words("notice.papers", ["papers": names])
    }
}

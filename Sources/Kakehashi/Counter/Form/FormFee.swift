/// What a form costs: a sum, a sum for each choice, or words where no sum can be told.
public struct FormFee: Hashable, Sendable {
    /// How the sum is found.
    public enum Sum: Hashable, Sendable {
        /// The same for everybody; 0 is free.
        case flat(Int)
        /// By the choices made at a path, each so often as the path in `times` says (its `*` is the choice;
        /// without one all as often).
        case each(path: String, yen: [String: Int], times: String?)
        /// Only words tell it.
        case untold
    }

    public let sum: Sum
    /// What more there is to say, such as who need not pay.
    public let text: LocalisedText?

    /// The yen for these answers; nil until they are known, or where only words tell them.
    public func yen(for answers: Answers, on day: LocalDate) -> Int? {
        switch sum {
        case .flat(let yen): return yen
        case .untold: return nil
        case .each(let path, let yen, let times):
            guard let value = answers.value(path, on: day), !value.isEmpty else { return nil }
            var total = 0
            for choice in value.split(separator: " ").map(String.init) {
                guard let price = yen[choice] else { return nil }
                guard let count = times.map({ copies($0, of: choice, answers, day) }) ?? 1 else { return nil }
                total += price * count
            }
            return total
        }
    }

    private func copies(_ times: String, of choice: String, _ answers: Answers, _ day: LocalDate) -> Int? {
        answers.value(times.replacing("*", with: choice), on: day).flatMap { Int($0) }
    }

    /// The least and the most that one choice costs; the same twice for a flat sum.
    public var range: ClosedRange<Int>? {
        switch sum {
        case .flat(let yen): yen...yen
        case .untold: nil
        case .each(_, let yen, _): yen.values.min().flatMap { low in yen.values.max().map { low...$0 } }
        }
    }
}

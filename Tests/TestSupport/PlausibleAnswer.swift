public import Kakehashi

/// Something that a person may answer to a question, by its kind.
public enum PlausibleAnswer {
    public static func value(for input: Question.Input, using random: inout SeededGenerator) -> String {
        if input.isOptional, Int.random(in: 0..<3, using: &random) == 0 { return "" }
        if case .choice = input.kind { return pick(input.choices.map(\.value), using: &random) }
        return value(of: input.kind, pattern: input.pattern, using: &random)
    }

    private static func value(of kind: AnswerKind, pattern: String, using random: inout SeededGenerator) -> String {
        switch kind {
        case .name: pick(["髙﨑 美代子", "𠮷田 健二", "葛󠄀城 花", "NGUYEN VAN AN"], using: &random)
        case .kana: pick(["タカサキ ミヨコ", "ヨシダ ケンジ", "グエン ヴァン アン"], using: &random)
        case .text: pick(["架橋市川辺三丁目5番8号", "はしの家 203", "123-4"], using: &random)
        case .date: date(in: 2026...2026, months: 10...10, using: &random)
        case .partialDate:
            date(in: pattern.hasPrefix("dog.") ? 2012...2025 : 1930...2025, months: 1...12, using: &random)
        case .phone: pick(["090-0000-4112", "0999-00-0146"], using: &random)
        case .postalCode: "883-8555"
        case .digits(let range): String(repeating: "7", count: range.lowerBound)
        case .number(let range): "\(Int.random(in: range.lowerBound...min(range.upperBound, 4), using: &random))"
        case .flag: pick(["yes", "no"], using: &random)
        case .choice(let set): pick(set.choices.map(\.value), using: &random)
        case .choices(let set): several(set.choices.map(\.value), using: &random)
        }
    }

    private static func several(_ values: [String], using random: inout SeededGenerator) -> String {
        let chosen = values.filter { _ in Bool.random(using: &random) }
        return (chosen.isEmpty ? [pick(values, using: &random)] : chosen).joined(separator: " ")
    }

    private static func pick(_ values: [String], using random: inout SeededGenerator) -> String {
        values.randomElement(using: &random) ?? ""
    }

    private static func date(
        in years: ClosedRange<Int>, months: ClosedRange<Int>, using random: inout SeededGenerator
    ) -> String {
        let day = LocalDate(
            year: .random(in: years, using: &random), month: .random(in: months, using: &random),
            day: .random(in: 1...28, using: &random))
        return day?.description ?? ""
    }
}

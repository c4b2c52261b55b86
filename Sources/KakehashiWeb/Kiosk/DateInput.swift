import Kakehashi
import KakehashiHTTP

/// A day as an era to choose and three boxes, 年 月 日.
struct DateInput: Sendable {
    let inputs: AnswerInputs

    /// Eras in the order in which they are offered; `western` stands for years of the Gregorian calendar.
    static let western = "western"
    static let eras = [Era.reiwa, .heisei, .showa, .taisho]
    /// Of whoever's register is asked for: they may have died long ago.
    private static let erasOfAncestors = eras + [Era.meiji]

    func field(_ input: Question.Input, _ isAlone: Bool) -> HTML {
        let path = input.path
        let shown = shown(input)
        return H.fieldset(.id(path), inputs.described(path)) {
            H.legend(isAlone ? .class("unseen") : nil) { inputs.label(input) }
            inputs.error(path)
            H.div(.class("choices brief")) {
                options(input).map { value, word in
                    Fields.radio("\(path).era", value, word, checked: shown.era == value)
                }
            }
            H.div(.class("together date")) {
                box(path, "year", shown.year)
                box(path, "month", shown.month)
                box(path, "day", shown.day)
            }
            if input.kind == .partialDate { unknown(path, shown) }
        }
    }

    private var isJapanese: Bool { inputs.words.phrases.language == PhraseBook.home }

    /// Japanese pages begin with the eras, others with the Gregorian calendar.
    private func options(_ input: Question.Input) -> [(String, String)] {
        let eras = (input.pattern == "subject.birth" ? DateInput.erasOfAncestors : DateInput.eras).map {
            ($0.letter, inputs.words("kiosk.era.\($0.letter)"))
        }
        let western = [(DateInput.western, inputs.words("kiosk.era.western"))]
        return isJapanese ? eras + western : western + eras
    }

    private func box(_ path: String, _ part: String, _ value: String) -> HTML {
        H.label(.class("part")) {
            H.input(
                .name("\(path).\(part)"), .type("text"), .inputMode("numeric"), .maxLength(part == "year" ? 4 : 2),
                .class(part == "year" ? "short" : "shorter"), .value(value), .autocomplete("off"),
                inputs.described(path), Attribute.invalid.when(inputs.errors[path] != nil))
            H.span { inputs.words("kiosk.date.\(part)") }
        }
    }

    /// Only who says so leaves a month or a day unknown; an empty box may have been forgotten.
    private func unknown(_ path: String, _ shown: Shown) -> HTML {
        H.div(.class("choices unknown")) {
            [("month", shown.isMonthUnknown), ("day", shown.isDayUnknown)].map { part, isTicked in
                Fields.checkbox(
                    DateReading.unknownName(path, part), "yes", inputs.words("kiosk.date.\(part).unknown"),
                    checked: isTicked)
            }
        }
    }

    private struct Shown {
        var era = ""
        var year = ""
        var month = ""
        var day = ""
        var isMonthUnknown = false
        var isDayUnknown = false
    }

    private func shown(_ input: Question.Input) -> Shown {
        let path = input.path
        if let typed = inputs.typed {
            return Shown(
                era: typed.text("\(path).era"), year: typed.text("\(path).year"),
                month: typed.text("\(path).month"), day: typed.text("\(path).day"),
                isMonthUnknown: DateReading.isTicked(path, "month", typed),
                isDayUnknown: DateReading.isTicked(path, "day", typed))
        }
        guard let date = inputs.answers[path].flatMap({ PartialDate($0) }), let year = date.year else {
            return Shown(era: usual(input))
        }
        let era = isJapanese ? date.earliest.flatMap { Era(on: $0) } : nil
        return Shown(
            era: era?.letter ?? DateInput.western, year: "\(era.map { year - $0.firstYear + 1 } ?? year)",
            month: date.month.map(String.init) ?? "", day: date.day.map(String.init) ?? "",
            isMonthUnknown: date.month == nil, isDayUnknown: date.month != nil && date.day == nil)
    }

    /// What is chosen before anybody chooses: nothing for a birth, this era for a move.
    private func usual(_ input: Question.Input) -> String {
        if !isJapanese { return DateInput.western }
        return input.pattern.hasSuffix(".birth") ? "" : Era.reiwa.letter
    }
}

import Kakehashi
import KakehashiHTTP

/// The controls of a question: large buttons for what can be chosen, plain boxes for what has to be written.
struct AnswerInputs: Sendable {
    let words: Words
    let answers: Answers
    /// The day of the visit, from which a fiscal year has its name.
    let day: LocalDate
    /// What was typed, where the page comes back.
    let typed: FormValues?
    /// A sentence for each path that has to be changed.
    let errors: [String: String]
    /// Of those, what may be confirmed as it is.
    let doubted: [String: String]

    init(
        _ words: Words, answers: Answers, on day: LocalDate, typed: FormValues? = nil, errors: [String: String] = [:],
        doubted: [String: String] = [:]
    ) {
        self.doubted = doubted
        self.words = words
        self.answers = answers
        self.day = day
        self.typed = typed
        self.errors = errors
    }

    /// - Parameter isAlone: the question has no other; its own title then says all, and the label is for listeners.
    func field(_ input: Question.Input, isAlone: Bool) -> HTML {
        switch input.kind {
        case .choice(let set):
            choices(input, isAlone, "radio", input.choices.map { ($0.value, word($0, of: set)) })
        case .choices(let set):
            choices(input, isAlone, "checkbox", input.choices.map { ($0.value, word($0, of: set)) })
        case .flag: choices(input, isAlone, "radio", ["yes", "no"].map { ($0, words("choice.flag.\($0)")) })
        case .number(let range) where range.count <= 13:
            choices(input, isAlone, "radio", range.map { ("\($0)", counted($0, input)) })
        case .date, .partialDate: DateInput(inputs: self).field(input, isAlone)
        default: line(input)
        }
    }

    /// What the field shows: what was typed, else the answer.
    func value(_ path: String) -> String { typed?.text(path) ?? answers[path] ?? "" }

    @HTMLBuilder func error(_ path: String) -> HTML {
        if let text = errors[path] {
            H.span(.class("error"), .id("\(path)-error")) { text }
            doubted[path].map { value in
                H.div(.class("choices")) {
                    Fields.checkbox(AnswerReading.sureName(path), value, words("doubt.sure"), checked: false)
                }
            }
        }
    }

    func described(_ path: String) -> Attribute? {
        errors[path].map { _ in .describedBy("\(path)-error") }
    }

    @HTMLBuilder func label(_ input: Question.Input) -> HTML {
        words(input.labelKey)
        if input.isOptional {
            H.span(.class("optional")) {
                words(input.kind.choiceSet == nil ? "kiosk.optional" : "kiosk.optional.choose")
            }
        }
    }

    private func word(_ choice: Choice, of set: ChoiceSet) -> String {
        if set == .parent, let name = answers.name(ofParent: choice.value) {
            return words("kiosk.member", ["name": name])
        }
        if set == .taxYear, let year = words.taxYear(choice.value, answers, on: day) { return year }
        let key = "choice.\(set.name).\(choice.value)"
        return words.phrases.has(key) ? words(key) : choice.printed
    }

    private func counted(_ number: Int, _ input: Question.Input) -> String {
        words("kiosk.count.\(AnswerInputs.unit(input))", ["count": "\(number)"])
    }

    /// Choices that are all this short stand closer together.
    private static let brief = 4

    /// What is counted: certificates or people.
    static func unit(_ input: Question.Input) -> String { input.pattern.contains("copies") ? "copies" : "people" }

    private func choices(
        _ input: Question.Input, _ isAlone: Bool, _ type: String, _ options: [(String, String)]
    ) -> HTML {
        let chosen = Set(
            typed?.all(input.path) ?? (answers[input.path] ?? "").split(separator: " ").map(String.init))
        return H.fieldset(.id(input.path), described(input.path)) {
            H.legend(isAlone ? .class("unseen") : nil) { label(input) }
            error(input.path)
            H.div(.class(options.allSatisfy { $0.1.count <= AnswerInputs.brief } ? "choices brief" : "choices")) {
                options.map { value, word in
                    type == "radio"
                        ? Fields.radio(input.path, value, word, checked: chosen.contains(value))
                        : Fields.checkbox(input.path, value, word, checked: chosen.contains(value))
                }
            }
        }
    }

    private func line(_ input: Question.Input) -> HTML {
        let (type, mode, size) = look(input.kind)
        return H.div(.class("field")) {
            H.label(.for(input.path)) { label(input) }
            error(input.path)
            H.input(
                .id(input.path), .name(input.path), .type(type), .value(value(input.path)), .autocomplete("off"),
                mode.map { .inputMode($0) }, input.kind == .kana ? .data("keys", "katakana") : nil,
                input.isOptional ? .data("optional", "yes") : nil,
                size.map { .class($0) }, described(input.path),
                Attribute.invalid.when(errors[input.path] != nil))
        }
    }

    /// Whether people write it in kanji, which the keyboard on the screen does not have.
    static func mayNeedKanji(_ input: Question.Input) -> Bool {
        switch input.kind {
        case .name, .text: true
        default: false
        }
    }

    /// The input's type, the keyboard that it wants, and its width.
    private func look(_ kind: AnswerKind) -> (String, String?, String?) {
        switch kind {
        case .phone: ("tel", "tel", "medium")
        case .postalCode, .number: ("text", "numeric", "short")
        case .digits: ("text", "numeric", "medium")
        default: ("text", nil, nil)
        }
    }
}

import Kakehashi
import KakehashiHTTP

/// The control for one answer, by its kind.
struct AnswerInput {
    let words: Words
    let input: Question.Input
    let answers: Answers
    let day: LocalDate

    /// Choices that take more letters than this beside one another are a list to open.
    private static let mostLetters = 5

    func html(entered: String?, fault: Fault?) -> HTML {
        switch input.kind {
        case .flag: return buttons(["yes", "no"].map { ($0, words("choice.flag.\($0)")) }, entered, fault)
        case .choice(let set):
            let options = options(set)
            return options.reduce(0) { $0 + $1.1.count } <= AnswerInput.mostLetters
                ? buttons(options, entered, fault) : list(options, entered, fault)
        case .choices(let set): return boxes(options(set), entered, fault)
        default: return line(entered, fault)
        }
    }

    /// The typed answer; nil where the question is left open. What may be blank is answered by leaving it blank.
    static func read(_ input: Question.Input, _ form: FormValues) -> String? {
        let values = form.all(input.path).filter { !BlankText.isBlank($0) }
        guard !values.isEmpty else { return input.isOptional ? "" : nil }
        return values.joined(separator: " ")
    }

    /// What staff call it, in a few letters where there are some.
    static func label(of input: Question.Input, _ words: Words) -> String {
        let short = "staff.\(input.labelKey)"
        return words(words.phrases.has(short) ? short : input.labelKey)
    }

    /// Where the control stands on the page.
    static func id(of input: Question.Input) -> String { input.path.replacing(".", with: "-") }
    private var id: String { AnswerInput.id(of: input) }
    private var label: String { AnswerInput.label(of: input, words) }

    private func options(_ set: ChoiceSet?) -> [(String, String)] {
        guard let set else { return [] }
        return input.choices.map { choice in
            let name = set == .parent ? answers.name(ofParent: choice.value) : nil
            let year = set == .taxYear ? words.taxYear(choice.value, answers, on: day) : nil
            return (choice.value, name ?? year ?? words("choice.\(set.name).\(choice.value)"))
        }
    }

    private func line(_ entered: String?, _ fault: Fault?) -> HTML {
        let notes = [needsHint ? DenseAnswers.hint : nil, fault.map { _ in "\(id)-error" }].compactMap { $0 }
        return H.div(.class("field \(width)")) {
            H.label(.for(id)) { labelText }
            H.input(
                .id(id), .name(input.path), .type("text"), .value(shown(entered)), .autocomplete("off"),
                isNumber ? .inputMode("numeric") : nil,
                notes.isEmpty ? nil : .describedBy(notes.joined(separator: " ")),
                Attribute.invalid.when(fault != nil))
            error(fault)
        }
    }

    /// How many of the page's twelve columns the control takes.
    private var width: String {
        switch input.kind {
        case .name, .kana: "w3"
        case .text(let limit): limit >= 80 ? "w5" : limit >= 40 ? "w3" : "w2"
        case .choices: input.choices.count > 3 ? "w12" : "w6"
        case .choice: isLong ? "w3" : "w2"
        case .date, .partialDate, .phone, .postalCode, .digits, .number, .flag: "w2"
        }
    }

    /// Whether a list's choices or the label need more room than others.
    private var isLong: Bool {
        let options = options(input.kind.choiceSet)
        return label.count > 8 || options.count <= 5 && options.contains { $0.1.count > 6 }
    }

    private func buttons(_ options: [(String, String)], _ entered: String?, _ fault: Fault?) -> HTML {
        group(fault) {
            options.map { Fields.radio(input.path, $0.0, $0.1, checked: $0.0 == entered) }
        }
    }

    private func boxes(_ options: [(String, String)], _ entered: String?, _ fault: Fault?) -> HTML {
        let chosen = Set((entered ?? "").split(separator: " ").map(String.init))
        return group(fault) {
            options.map { Fields.checkbox(input.path, $0.0, $0.1, checked: chosen.contains($0.0)) }
        }
    }

    private func group(_ fault: Fault?, @HTMLBuilder content: () -> HTML) -> HTML {
        H.fieldset(.id(id), .class("field \(width)")) {
            H.legend { labelText }
            H.div(.class("choices")) { content() }
            error(fault)
        }
    }

    private func list(_ options: [(String, String)], _ entered: String?, _ fault: Fault?) -> HTML {
        H.div(.class("field \(width)")) {
            H.label(.for(id)) { labelText }
            H.select(.id(id), .name(input.path)) {
                H.option(.value("")) { words("staff.counter.choose") }
                options.map { option in
                    H.option(.value(option.0), Attribute.selected.when(option.0 == entered)) { option.1 }
                }
            }
            error(fault)
        }
    }

    @HTMLBuilder private var labelText: HTML {
        label
        if !answers.isAnswered(input.path) {
            H.span(.class(input.isOptional ? "hint-inline" : "not-yet")) {
                words(input.isOptional ? "staff.counter.optional" : "staff.counter.notYet")
            }
        }
    }

    @HTMLBuilder private func error(_ fault: Fault?) -> HTML {
        if let fault {
            if fault.code == .answersDoubtful {
                H.span(.class("error"), .id("\(id)-error")) {
                    words("doubt.\(fault.values["doubt"] ?? "longAgo")", fault.values)
                }
                Fields.checkbox(
                    AnswerReading.sureName(input.path), fault.values["value"] ?? "", words("doubt.sure"), checked: false
                )
            } else {
                wrong(fault)
            }
        }
    }

    private func wrong(_ fault: Fault) -> HTML {
        H.span(.class("error"), .id("\(id)-error")) {
            fault.code == .answersEra
                ? words("staff.counter.wrong.era", fault.values)
                : words(
                    "staff.counter.wrong", ["kind": fault.values["kind"] ?? "", "limit": fault.values["limit"] ?? ""])
        }
    }

    private var needsHint: Bool {
        switch input.kind {
        case .date, .partialDate, .kana: true
        default: false
        }
    }

    private var isNumber: Bool {
        switch input.kind {
        case .digits, .number, .phone, .postalCode: true
        default: false
        }
    }

    /// A kept day is shown with its era, as it is typed.
    private func shown(_ entered: String?) -> String {
        guard let entered else { return "" }
        switch input.kind {
        case .date, .partialDate: return LocalDate(entered).flatMap { EraDate($0)?.description } ?? entered
        default: return entered
        }
    }
}

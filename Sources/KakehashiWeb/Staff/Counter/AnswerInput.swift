import Kakehashi
import KakehashiHTTP

/// The control for one answer, by its kind.
struct AnswerInput {
    let words: Words
    let input: Question.Input
    let answers: Answers

    /// Choices with more than this are a list to open.
    private static let mostButtons = 7

    func html(entered: String?, fault: Fault?) -> HTML {
        switch input.kind {
        case .flag: return buttons(["yes", "no"].map { ($0, words("choice.flag.\($0)")) }, entered, fault)
        case .choice(let set):
            let options = options(set)
            return options.count <= AnswerInput.mostButtons
                ? buttons(options, entered, fault) : list(options, entered, fault)
        case .choices(let set): return boxes(options(set), entered, fault)
        default: return line(entered, fault)
        }
    }

    /// The typed answer; nil where the question is left open. What may be blank is answered by leaving it blank.
    static func read(_ input: Question.Input, _ form: FormValues) -> String? {
        let values = form.all(input.path).filter { !$0.isEmpty }
        guard !values.isEmpty else { return input.isOptional ? "" : nil }
        return values.joined(separator: " ")
    }

    /// Where the control stands on the page.
    static func id(of input: Question.Input) -> String { input.path.replacing(".", with: "-") }
    private var id: String { AnswerInput.id(of: input) }
    private var label: String { words(input.labelKey) }

    private func options(_ set: ChoiceSet) -> [(String, String)] {
        input.choices.map { choice in
            let name = set == .parent ? answers.name(ofParent: choice.value) : nil
            return (choice.value, name ?? words("choice.\(set.name).\(choice.value)"))
        }
    }

    private func line(_ entered: String?, _ fault: Fault?) -> HTML {
        let notes = [hintKey.map { _ in "\(id)-hint" }, fault.map { _ in "\(id)-error" }].compactMap { $0 }
        return H.div(.class("field")) {
            H.label(.for(id)) { labelText }
            hintKey.map { key in H.span(.class("hint"), .id("\(id)-hint")) { words(key) } }
            H.input(
                .id(id), .name(input.path), .type("text"), .value(shown(entered)), .autocomplete("off"),
                isNumber ? .inputMode("numeric") : nil, isShort ? .class("short") : nil,
                notes.isEmpty ? nil : .describedBy(notes.joined(separator: " ")),
                Attribute.invalid.when(fault != nil))
            error(fault)
        }
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
        H.fieldset(.id(id), .class("wide")) {
            H.legend { labelText }
            H.div(.class("choices")) { content() }
            error(fault)
        }
    }

    private func list(_ options: [(String, String)], _ entered: String?, _ fault: Fault?) -> HTML {
        H.div(.class("field")) {
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
        if input.isOptional { H.span(.class("hint-inline")) { words("staff.counter.optional") } }
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

    private var hintKey: String? {
        switch input.kind {
        case .date: "staff.counter.hint.date"
        case .partialDate: "staff.counter.hint.partialDate"
        case .kana: "staff.field.kana.hint"
        default: nil
        }
    }

    private var isNumber: Bool {
        switch input.kind {
        case .digits, .number, .phone, .postalCode: true
        default: false
        }
    }

    private var isShort: Bool {
        if case .number = input.kind { return true }
        return false
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

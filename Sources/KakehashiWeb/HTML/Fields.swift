import Kakehashi

/// Form controls with their label, hint and error tied to them.
///
/// What was typed and what is wrong with it comes from `entered` and `errors` by the field's name, so that a form that
/// comes back shows both.
package struct Fields: Sendable {
    package let words: Words
    package let entered: [String: String]
    /// A sentence for each field that has to be changed.
    package let errors: [String: String]

    package init(_ words: Words, entered: [String: String] = [:], errors: [String: String] = [:]) {
        self.words = words
        self.entered = entered
        self.errors = errors
    }

    /// One line of text. The label's phrase is `KEY`, the hint's `KEY.hint` where there is one.
    package func text(
        _ name: String, _ key: String, type: String = "text", needed: Bool = false, size: String? = nil,
        extra: [Attribute?] = []
    ) -> HTML {
        field(name, key, needed: needed) { described in
            let value: Attribute? = type == "password" ? nil : .value(entered[name] ?? "")
            return H.input.alone(
                [.id(name), .name(name), .type(type), value, size.map { .class($0) }] + described + extra)
        }
    }

    package func area(_ name: String, _ key: String, rows: Int = 4, needed: Bool = false) -> HTML {
        field(name, key, needed: needed) { described in
            H.textarea.with([.id(name), .name(name), .rows(rows)] + described) { entered[name] ?? "" }
        }
    }

    /// A list to choose one from; an empty value means that nothing is chosen.
    package func select(
        _ name: String, _ key: String, options: [(value: String, label: String)], needed: Bool = false
    ) -> HTML {
        field(name, key, needed: needed) { described in
            H.select.with([.id(name), .name(name)] + described) {
                options.map { option in
                    H.option(.value(option.value), Attribute.selected.when(option.value == (entered[name] ?? ""))) {
                        option.label
                    }
                }
            }
        }
    }

    /// Large radio buttons beside one another.
    package func choices(
        _ name: String, _ key: String, options: [(value: String, label: String)], needed: Bool = false
    ) -> HTML {
        H.fieldset(.id(name), errors[name].map { _ in .describedBy("\(name)-error") }) {
            H.legend { label(key, needed: needed) }
            hint(name, key)
            H.div(.class("choices")) {
                options.map { Fields.radio(name, $0.value, $0.label, checked: $0.value == (entered[name] ?? "")) }
            }
            error(name)
        }
    }

    package static func radio(_ name: String, _ value: String, _ label: String, checked: Bool) -> HTML {
        choice("radio", name, value, label, checked: checked)
    }

    package static func checkbox(_ name: String, _ value: String, _ label: String, checked: Bool) -> HTML {
        choice("checkbox", name, value, label, checked: checked)
    }

    private static func choice(
        _ type: String, _ name: String, _ value: String, _ label: String, checked: Bool
    ) -> HTML {
        H.label(.class("choice")) {
            H.input(.type(type), .name(name), .value(value), Attribute.checked.when(checked))
            H.span { label }
        }
    }

    private func field(
        _ name: String, _ key: String, needed: Bool, control: ([Attribute?]) -> HTML
    ) -> HTML {
        let hasHint = words.phrases.has("\(key).hint")
        let notes = [hasHint ? "\(name)-hint" : nil, errors[name].map { _ in "\(name)-error" }].compactMap { $0 }
        let described: [Attribute?] = [
            notes.isEmpty ? nil : .describedBy(notes.joined(separator: " ")),
            Attribute.invalid.when(errors[name] != nil), Attribute.required.when(needed),
        ]
        return H.div(.class("field")) {
            H.label(.for(name)) { label(key, needed: needed) }
            hint(name, key)
            control(described)
            error(name)
        }
    }

    @HTMLBuilder private func label(_ key: String, needed: Bool) -> HTML {
        words(key)
        if needed { H.span(.class("needed")) { words("web.needed") } }
    }

    private func hint(_ name: String, _ key: String) -> HTML? {
        words.phrases.has("\(key).hint")
            ? H.span(.class("hint"), .id("\(name)-hint")) { words("\(key).hint") } : nil
    }

    private func error(_ name: String) -> HTML? {
        errors[name].map { text in H.span(.class("error"), .id("\(name)-error")) { text } }
    }
}

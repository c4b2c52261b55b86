extension FormField {
    /// The field as it is drawn after these decisions; handwriting is for whoever places the field.
    func following(_ remedies: [FormRemedy]) -> FormField {
        guard !remedies.isEmpty else { return self }
        let kind = kind.withLook { look in
            for remedy in remedies { look.follow(remedy) }
        }
        return FormField(name: name, page: page, kind: kind, when: when, isRequired: isRequired, words: words)
    }
}

extension FormField.Kind {
    /// The same kind with its text looking otherwise.
    func withLook(_ change: (inout TextLook) -> Void) -> FormField.Kind {
        func changed(_ look: TextLook) -> TextLook {
            var look = look
            change(&look)
            return look
        }
        return switch self {
        case .text(let path, let box, let look): .text(path: path, box: box, look: changed(look))
        case .paragraph(let path, let box, let look): .paragraph(path: path, box: box, look: changed(look))
        case .vertical(let path, let box, let look): .vertical(path: path, box: box, look: changed(look))
        case .comb(let path, let cells, let fromRight, let look):
            .comb(path: path, cells: cells, fromRight: fromRight, look: changed(look))
        case .date(let path, let parts, let look): .date(path: path, parts: parts, look: changed(look))
        case .fixed(let text, let box, let look): .fixed(text: text, box: box, look: changed(look))
        case .choiceCircle, .check, .image, .code, .handwriting, .officeUse: self
        }
    }
}

extension TextLook {
    mutating func follow(_ remedy: FormRemedy) {
        switch remedy {
        case .shrink: minimum = min(minimum, FormRemedy.smallestSize)
        case .wrap: lines = 2
        case .addendum: addendum = true
        case .font(let family): fallback = family
        case .handwriting: break
        }
    }
}

extension FilledForm.Shape {
    /// How its text looks; nil for what is no text.
    public var look: TextLook? {
        switch self {
        case .text(_, _, let look), .paragraph(_, _, let look), .vertical(_, _, let look), .continued(_, let look): look
        case .ring, .tick, .outline, .image, .code: nil
        }
    }
}

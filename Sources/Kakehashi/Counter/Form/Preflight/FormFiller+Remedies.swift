extension FormFiller {
    func decided(_ field: FormField) -> [FormRemedy] {
        remedies.isEmpty ? [] : remedies[FormRemedies.Place(form: form, field: field.name)]
    }

    func isByHand(_ field: FormField) -> Bool { decided(field).contains(.handwriting) }

    /// The empty place for the pen; nobody writes a 2D code or draws a picture.
    mutating func outline(_ field: FormField) {
        switch field.kind {
        case .code, .image: break
        default: if let box = PaperBox(around: field.printBoxes) { add(field, .outline(box)) }
        }
    }

    /// The form needs an answer here; where the field may also stay empty for a reason, its paths tell which.
    mutating func note(missing field: FormField) {
        guard let path = field.paths.first else { return }
        note(.missing(path: path), field)
    }
}

extension FilledForm {
    /// The same form after one more decision.
    public func deciding(_ remedy: FormRemedy, at place: FormRemedies.Place) -> FilledForm {
        FilledForm(
            template, answers, on: day, serial: serial, isProtected: isProtected,
            remedies: remedies.choosing(remedy, at: place))
    }
}

extension FormTemplate {
    /// Pairs of fields that would print over each other for some answers.
    public var overlaps: [(first: FormField, second: FormField)] {
        var pairs: [(first: FormField, second: FormField)] = []
        for (index, field) in fields.enumerated() {
            for other in fields[(index + 1)...] where other.page == field.page && field.printsOver(other) {
                pairs.append((field, other))
            }
        }
        return pairs
    }
}

extension FormField {
    /// How far boxes may reach into each other in millimetres, since a box is larger than what is printed in it.
    private static let tolerance = 0.5

    fileprivate func printsOver(_ other: FormField) -> Bool {
        let touch = printBoxes.contains { box in
            let core = box.inset(FormField.tolerance)
            return core.width > 0 && core.height > 0 && other.printBoxes.contains(where: core.overlaps)
        }
        guard touch else { return false }
        guard let when, let otherWhen = other.when else { return true }
        return !when.excludes(otherWhen)
    }
}

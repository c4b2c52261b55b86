extension FormFieldParts {
    /// Whether nobody has said yet what the field prints: `"path": null`, as it stands after an import.
    var isOpen: Bool {
        guard let kind = node["kind"]?.string, FormFieldParts.keys[kind]?.contains("path") ?? false,
            let child = node["path"], case .null = child.value
        else { return false }
        return true
    }

    /// What can be checked of a field that prints nothing yet.
    func checkOpen(_ reader: inout KioskReader) {
        guard let kind = node["kind"]?.string, let own = FormFieldParts.keys[kind] else { return }
        reader.only(own.union(FormFieldParts.common), in: node, place)
        switch kind {
        case "comb": _ = cells(&reader)
        case "date": _ = dateParts(&reader)
        case "check", "choiceCircle":
            for (value, child) in node["options"]?.object ?? [] { _ = box(child, "\(place).options.\(value)", &reader) }
        default: _ = box("box", &reader)
        }
    }
}

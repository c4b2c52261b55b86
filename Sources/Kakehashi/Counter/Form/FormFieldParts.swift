/// Reads the parts of one field that depend on its kind.
struct FormFieldParts {
    let node: JSONNode
    let place: String
    let page: PaperSize?

    static let common: Set<String> = ["name", "kind", "page", "when", "note", "required", "guess"]
    private static let look: Set<String> = [
        "size", "minimum", "face", "align", "valign", "spacing", "lines", "addendum", "convert",
    ]
    /// What each kind has besides what all have.
    static let keys: [String: Set<String>] = [
        "text": look.union(["path", "box", "choices"]), "paragraph": look.union(["path", "box"]),
        "vertical": look.union(["path", "box"]),
        "comb": look.union(["path", "cells", "from"]), "choiceCircle": ["path", "options", "words"],
        "check": ["path", "options", "words"], "date": look.union(["path", "era", "year", "month", "day"]),
        "static": look.union(["text", "box"]), "image": ["file", "box", "align", "valign"], "code": ["paths", "box"],
        "handwriting": ["purpose", "box", "outline"], "officeUse": ["box"],
    ]

    mutating func kind(_ reader: inout KioskReader) -> FormField.Kind? {
        guard let kind = node["kind"]?.string, let own = FormFieldParts.keys[kind] else {
            reader.refuse(node["kind"] ?? node, "\(place).kind", "fieldKind")
            return nil
        }
        let others = FormFieldParts.keys.values.reduce(into: Set<String>()) { $0.formUnion($1) }
        reader.only(own.union(FormFieldParts.common), in: node, place, others: others)
        switch kind {
        case "text", "paragraph", "vertical", "comb", "date": return printed(kind, &reader)
        case "choiceCircle", "check": return chosen(kind, &reader)
        case "static": return fixed(&reader)
        case "image": return image(&reader)
        case "code": return code(&reader)
        case "handwriting": return handwriting(&reader)
        default: return box("box", &reader).map { .officeUse(box: $0) }
        }
    }

    private func printed(_ kind: String, _ reader: inout KioskReader) -> FormField.Kind? {
        let path = path(kind, &reader)
        var look = look(&reader)
        if !look.convert.isEmpty, let path, case .name? = Vocabulary.entry(path)?.kind {
            reader.refuse(node["convert"] ?? node, "\(place).convert", "convertName")
        }
        // A character in its cell, a column in its box: the middle is where they belong.
        if ["comb", "vertical"].contains(kind), node["align"] == nil { look.align = .centre }
        switch kind {
        case "comb":
            let cells = cells(&reader)
            guard let path else { return nil }
            if let fewest = Vocabulary.entry(path)?.kind.fewestDigits, !cells.isEmpty, cells.count < fewest {
                reader.refuse(node["cells"] ?? node, "\(place).cells", "cellsForDigits")
            }
            return .comb(path: path, cells: cells, fromRight: fromRight(&reader), look: look)
        case "date":
            guard let parts = dateParts(&reader), let path else { return nil }
            return .date(path: path, parts: parts, look: look)
        default:
            guard let box = box("box", &reader), let path else { return nil }
            switch kind {
            case "paragraph": return .paragraph(path: path, box: box, look: look)
            case "vertical": return .vertical(path: path, box: box, look: look)
            default: return .text(path: path, box: box, look: look)
            }
        }
    }

    private func fixed(_ reader: inout KioskReader) -> FormField.Kind? {
        let text = reader.string(node, "text", place)
        let look = look(&reader)
        guard let box = box("box", &reader), let text else { return nil }
        return .fixed(text: text, box: box, look: look)
    }

    private func handwriting(_ reader: inout KioskReader) -> FormField.Kind? {
        let purpose = node["purpose"]?.string.flatMap(HandwritingPurpose.init)
        if purpose == nil { reader.refuse(node["purpose"] ?? node, "\(place).purpose", "purpose") }
        let isOutlined = reader.flag(node, "outline", place)
        guard let box = box("box", &reader), let purpose else { return nil }
        return .handwriting(purpose: purpose, box: box, isOutlined: isOutlined)
    }

    /// The picture's file stands beside `form.json`.
    private func image(_ reader: inout KioskReader) -> FormField.Kind? {
        let file = reader.string(node, "file", place)
        if let file, file.contains("/") { reader.refuse(node["file"] ?? node, "\(place).file", "fileBeside") }
        let look = look(&reader)
        guard let box = box("box", &reader), let file else { return nil }
        return .image(file: file, box: box, look: look)
    }

    private func code(_ reader: inout KioskReader) -> FormField.Kind? {
        var paths: [String] = []
        if node["paths"] != nil {
            for (index, child) in reader.array(node, "paths", place).enumerated() {
                if let path = reader.path(child, "\(place).paths[\(index)]") { paths.append(path) }
            }
        }
        return box("box", &reader).map { .code(paths: paths, box: $0) }
    }

    /// The path, of a kind that the field can print.
    private func path(_ kind: String, _ reader: inout KioskReader) -> String? {
        guard let child = node["path"] else {
            reader.refuse(node, "\(place).path", "path")
            return nil
        }
        guard let path = reader.path(child, "\(place).path"), let entry = Vocabulary.entry(path) else { return nil }
        let isDate = ["date", "partialDate"].contains(entry.kind.name)
        if kind == "date", !isDate { reader.refuse(child, "\(place).path", "datePath") }
        return path
    }

    private func chosen(_ kind: String, _ reader: inout KioskReader) -> FormField.Kind? {
        guard let path = path(kind, &reader), let members = node["options"]?.object else {
            if node["path"] != nil { reader.refuse(node["options"] ?? node, "\(place).options", "options") }
            return nil
        }
        var options: [String: PaperBox?] = [:]
        for (value, child) in members {
            let optionPlace = "\(place).options.\(value)"
            if !reader.isValue(value, of: path) { reader.refuse(child, optionPlace, "choice") }
            if case .null = child.value {
                options[value] = .some(nil)
            } else if let box = box(child, optionPlace, &reader) {
                options[value] = box
            }
        }
        return kind == "check"
            ? .check(path: path, options: options) : .choiceCircle(path: path, options: options)
    }

    /// What the paper prints for each choice, said for the 別紙 sheet, where there is nothing to ring.
    func words(_ reader: inout KioskReader) -> [String: String] {
        guard let child = node["words"] else { return [:] }
        guard let members = child.object else {
            reader.refuse(child, "\(place).words", "options")
            return [:]
        }
        var words: [String: String] = [:]
        for (value, word) in members {
            if node["options"]?[value] == nil { reader.refuse(word, "\(place).words.\(value)", "choice") }
            words[value] = reader.string(child, value, "\(place).words")
        }
        return words
    }

    private func fromRight(_ reader: inout KioskReader) -> Bool {
        guard let child = node["from"] else { return false }
        guard let side = child.string, ["left", "right"].contains(side) else {
            reader.refuse(child, "\(place).from", "side")
            return false
        }
        return side == "right"
    }
}

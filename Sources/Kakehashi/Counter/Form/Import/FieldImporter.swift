/// Turns the fields of an office's PDF into fields of a form, page by page and row by row.
struct FieldImporter {
    let paper: FoundPaper
    let labels: FieldLabels
    private(set) var fields: [ImportedField] = []
    private var names: Set<String> = []
    /// The labels that gave a path: two boxes behind one label are parts of something that nobody can guess.
    private var used: Set<String> = []

    init(paper: FoundPaper, words: [FoundWord]) {
        self.paper = paper
        labels = FieldLabels(words: words, fields: paper.fields)
    }

    mutating func run() {
        var done: Set<FoundField> = []
        for field in paper.fields where !done.contains(field) {
            switch field.kind {
            case .radio, .check:
                let parts = parts(of: field, done)
                done.formUnion(parts)
                addChoice(parts)
            default:
                if let date = DateParting(field, labels) {
                    done.formUnion([date.year, date.month, date.day])
                    addDate(date)
                } else {
                    add(field)
                }
            }
        }
        preferWholeAddresses()
    }

    /// The boxes of one choice: those of one field, or single boxes on a row whose texts answer one question.
    private func parts(of field: FoundField, _ done: Set<FoundField>) -> [FoundField] {
        let parts = paper.fields.filter { $0.group == field.group && $0.isButton && $0.page == field.page }
        guard parts.count < 2 else { return parts }
        let row = paper.fields.filter { other in
            other.page == field.page && other.isButton && abs(other.box.centre.y - field.box.centre.y) < 2
                && !done.contains(other)
        }
        guard row.count > 1, ChoiceGuess(row, labels, label: labels.label(of: field)).path != nil else {
            return [field]
        }
        return row
    }

    private mutating func add(_ field: FoundField) {
        let label = labels.label(of: field)
        var meaning = FieldMeaning.first(of: [field.name, field.tooltip, label])
        if case .comb(let count) = field.kind, let path = meaning?.path,
            let fewest = Vocabulary.entry(path)?.kind.fewestDigits, count < fewest
        {
            // A part of the number only.
            meaning = nil
        }
        if case .path(let path) = meaning, !used.insert("\(field.page) \(path)").inserted { meaning = nil }
        if field.kind == .signature { meaning = .pen(.signature) }
        let box = field.box.tidied(on: size(field))
        let kind: ImportedField.Kind =
            switch (meaning, field.kind) {
            case (.pen(let purpose), _): .handwriting(purpose, box)
            case (.officeUse, _): .officeUse(box)
            case (_, .paragraph): .paragraph(box)
            case (_, .comb(let count)): .comb(cells(box, count))
            default: .text(box, choices: field.options)
            }
        append(field, label, kind, path: meaning?.path)
    }

    private mutating func addDate(_ date: DateParting) {
        let field = date.year
        let label = labels.label(of: field)
        let path = FieldMeaning.first(of: [field.name, field.tooltip, label])?.path
        let isDate =
            path.flatMap { Vocabulary.entry($0) }.map { ["date", "partialDate"].contains($0.kind.name) } ?? false
        let page = size(field)
        append(
            field, label,
            .date(
                era: date.eras(labels).mapValues { $0.tidied(on: page) }, year: date.year.box.tidied(on: page),
                month: date.month.box.tidied(on: page), day: date.day.box.tidied(on: page)),
            path: isDate ? path : nil)
    }

    private mutating func addChoice(_ parts: [FoundField]) {
        guard let first = parts.first else { return }
        let label = labels.label(of: first)
        let guess = ChoiceGuess(parts, labels, label: label)
        let page = size(first)
        let options = zip(guess.values, parts).map { ImportedField.Option(value: $0, box: $1.box.tidied(on: page)) }
        let isSmall = parts.allSatisfy { $0.box.width < 9 && $0.box.height < 9 }
        append(first, label, isSmall ? .check(options) : .choiceCircle(options), path: guess.path)
    }

    private mutating func append(_ field: FoundField, _ label: String, _ kind: ImportedField.Kind, path: String?) {
        let origin = field.name + (field.tooltip.isEmpty ? "" : " (\(field.tooltip))")
        fields.append(
            ImportedField(
                name: name(field, label), page: field.page, kind: kind, path: path,
                size: field.size ?? min(12, max(5, (field.box.height / 0.3528 * 0.6).rounded())), align: field.align,
                origin: origin))
    }

    /// A name for people where there is one: the label, the tooltip; each once.
    private mutating func name(_ field: FoundField, _ label: String) -> String {
        let texts = [label, field.tooltip, field.name].map { String($0.filter { !$0.isNewline }.prefix(30)) }
        let base = texts.first { !$0.isEmpty } ?? "\(field.page)-\(fields.count + 1)"
        var name = base
        var number = 2
        while !names.insert(name).inserted {
            name = "\(base) \(number)"
            number += 1
        }
        return name
    }

    private func size(_ field: FoundField) -> PaperSize { paper.pages[field.page - 1] }

    /// Cells as wide as each other.
    private func cells(_ box: PaperBox, _ count: Int) -> [PaperBox] {
        let width = box.width / Double(count)
        return (0..<count).map { index in
            PaperBox(x: box.x + Double(index) * width, y: box.y, width: width, height: box.height)
                .tidied(on: PaperSize(width: box.right + 1, height: box.bottom + 1))
        }
    }

    /// Where the building has a field of its own, the address stands without it.
    private mutating func preferWholeAddresses() {
        for time in ["new", "old"] where fields.contains(where: { $0.path == "address.\(time).building" }) {
            fields = fields.map { $0.path == "address.\(time).full" ? $0.with(path: "address.\(time).text") : $0 }
        }
    }
}

extension FieldMeaning {
    var path: String? {
        if case .path(let path) = self { return path }
        return nil
    }
}

extension FoundField {
    /// Whether it is ticked.
    var isButton: Bool {
        switch kind {
        case .check, .radio: true
        default: false
        }
    }
}

extension ImportedField {
    fileprivate func with(path: String) -> ImportedField {
        ImportedField(name: name, page: page, kind: kind, path: path, size: size, align: align, origin: origin)
    }
}

/// Places answers on a form's fields, one after the other.
struct FormFiller {
    let template: FormTemplate
    let answers: Answers
    let day: LocalDate
    let serial: FormSerial?
    /// The pages that the answers need.
    let pages: [Int]
    var isProtected = false
    private(set) var marks: [FilledForm.Mark] = []
    private(set) var addendum: [AddendumEntry] = []
    let remedies: FormRemedies
    private(set) var problems: [FormProblem] = []

    init(template: FormTemplate, answers: Answers, day: LocalDate, serial: FormSerial?, remedies: FormRemedies) {
        self.template = template
        self.answers = answers
        self.day = day
        self.serial = serial
        self.remedies = remedies
        pages = template.pages(for: answers, on: day)
    }

    var form: String { template.id }

    /// The fields that the answers need.
    var fields: [FormField] {
        template.fields.filter { pages.contains($0.page) && $0.when?.holds(in: answers, on: day) ?? true }
    }

    mutating func place() {
        for field in fields { place(field) }
    }

    private mutating func place(_ field: FormField) {
        let count = marks.count
        if isByHand(field) {
            outline(field)
        } else {
            write(field.following(decided(field)))
        }
        let isMissing = (marks.count == count && !isUnmarked(field)) || isBlank(field)
        if field.isRequired, isMissing, problems.last?.field != field.name { note(missing: field) }
    }

    /// Whether all that was chosen has no place on the paper and stays unmarked on purpose.
    private func isUnmarked(_ field: FormField) -> Bool {
        switch field.kind {
        case .choiceCircle(let path, let options), .check(let path, let options):
            let chosen = (answers.value(path, on: day) ?? "").split(separator: " ")
            return !chosen.isEmpty && chosen.allSatisfy { options.keys.contains(String($0)) }
        default: return false
        }
    }

    /// Whether nothing but space was answered, and no pen is to write it.
    private func isBlank(_ field: FormField) -> Bool {
        guard !field.paths.isEmpty, !isByHand(field) else { return false }
        return field.paths.allSatisfy { path in
            (answers.value(path, on: day) ?? "").unicodeScalars.allSatisfy(\.properties.isWhitespace)
        }
    }

    private mutating func write(_ field: FormField) {
        switch field.kind {
        case .text(let path, let box, let look): add(field, .text(printed(path, look), box, look))
        case .paragraph(let path, let box, let look): add(field, .paragraph(printed(path, look), box, look))
        case .vertical(let path, let box, let look): add(field, .vertical(printed(path, look), box, look))
        case .fixed(let text, let box, let look): add(field, .text(ScalarText(text), box, look))
        case .comb(let path, let cells, let fromRight, let look): comb(field, path, cells, fromRight, look)
        case .choiceCircle(let path, let options): choose(field, path, options) { .ring($0) }
        case .check(let path, let options): choose(field, path, options) { .tick($0) }
        case .date(let path, let parts, let look): date(field, path, parts, look)
        case .image(let file, let box, let look): add(field, .image(file: file, box, look))
        case .code(let paths, let box): add(field, .code(record(of: paths), box))
        case .handwriting(_, let box, let isOutlined): if isOutlined { add(field, .outline(box)) }
        case .officeUse: break
        }
    }

    /// As the field writes it.
    private func printed(_ path: String, _ look: TextLook) -> ScalarText {
        let text = printed(path)
        return look.convert.isEmpty ? text : ScalarText(look.convert(text.text))
    }

    func printed(_ path: String) -> ScalarText { ScalarText(answers.printed(path, on: day)) }

    /// Adds a mark, unless there is nothing to write.
    mutating func add(_ field: FormField, _ shape: FilledForm.Shape) {
        if let text = shape.text, text.text.isEmpty { return }
        add(FilledForm.Mark(field: field.name, page: field.page, shape: shape))
    }

    mutating func add(_ mark: FilledForm.Mark) {
        marks.append(mark)
    }

    mutating func add(_ entry: AddendumEntry) {
        addendum.append(entry)
    }

    mutating func note(_ problem: FormProblem) {
        problems.append(problem)
    }

    private mutating func comb(
        _ field: FormField, _ path: String, _ cells: [PaperBox], _ fromRight: Bool, _ look: TextLook
    ) {
        // Hyphens of postal codes and telephone numbers are printed between the cells.
        let characters = FormFiller.cells(of: printed(path, look).text.filter { $0 != "-" })
        guard characters.count <= cells.count else { return tooLong(field, printed(path, look), cells, look) }
        let start = fromRight ? cells.count - characters.count : 0
        for (offset, character) in characters.enumerated() {
            add(field, .text(ScalarText(character), cells[start + offset], look))
        }
    }

    /// A character a cell. The voicing marks of half-width kana are no characters of their own to Swift; on paper they
    /// have cells of their own.
    private static func cells(of text: String) -> [String] {
        text.flatMap { character in
            let hasMark = character.unicodeScalars.contains { ("\u{FF9E}"..."\u{FF9F}").contains($0) }
            return hasMark ? character.unicodeScalars.map { String($0) } : [String(character)]
        }
    }

    /// Half a number in the cells would be read as a number: the whole stands on the 別紙 sheet, or nowhere.
    private mutating func tooLong(_ field: FormField, _ text: ScalarText, _ cells: [PaperBox], _ look: TextLook) {
        guard look.addendum, let all = PaperBox(around: cells) else {
            return note(.cells(cells.count), field)
        }
        add(field, .continued(all, look))
        add(AddendumEntry(.field(field.name), text, fallback: look.fallback))
    }

    private mutating func choose(
        _ field: FormField, _ path: String, _ options: [String: PaperBox?], _ shape: (PaperBox) -> FilledForm.Shape
    ) {
        for chosen in (answers.value(path, on: day) ?? "").split(separator: " ") {
            guard let option = options[String(chosen)] else {
                noChoice(field)
                continue
            }
            if let box = option { add(field, shape(box)) }
        }
    }

    mutating func noChoice(_ field: FormField) { note(.choice, field) }

    mutating func note(_ kind: FormProblem.Kind, _ field: FormField) {
        note(FormProblem(form: form, field: field.name, page: field.page, kind: kind))
    }
}

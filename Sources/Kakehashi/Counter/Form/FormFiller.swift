/// Places answers on a form's fields, one after the other.
struct FormFiller {
    let form: String
    let answers: Answers
    let day: LocalDate
    private(set) var marks: [FilledForm.Mark] = []
    private(set) var problems: [Fault] = []

    init(form: String, answers: Answers, day: LocalDate) {
        self.form = form
        self.answers = answers
        self.day = day
    }

    /// Members beyond the form's rows would silently be missing from the paper.
    mutating func checkRows(of template: FormTemplate) {
        let counts = ["household": answers.memberCount, "children": answers.children(on: day).count]
        for (list, count) in counts.sorted(by: { $0.key < $1.key }) {
            let rows = template.rows(of: list)
            guard rows > 0, count > rows else { continue }
            problems.append(Fault(.formTooManyMembers, ["form": form, "rows": "\(rows)"]))
        }
    }

    mutating func place(_ field: FormField) {
        switch field.kind {
        case .text(let path, let box, let look): add(field, .text(printed(path), box, look))
        case .paragraph(let path, let box, let look): add(field, .paragraph(printed(path), box, look))
        case .vertical(let path, let box, let look): add(field, .vertical(printed(path), box, look))
        case .fixed(let text, let box, let look): add(field, .text(ScalarText(text), box, look))
        case .comb(let path, let cells, let fromRight, let look): comb(field, path, cells, fromRight, look)
        case .choiceCircle(let path, let options): choose(field, path, options) { .ring($0) }
        case .check(let path, let options): choose(field, path, options) { .tick($0) }
        case .date(let path, let parts, let look): date(field, path, parts, look)
        case .image(let file, let box, let look): add(field, .image(file: file, box, look))
        case .handwriting(_, let box, let isOutlined): if isOutlined { add(field, .outline(box)) }
        case .code, .officeUse: break
        }
    }

    private func printed(_ path: String) -> ScalarText { ScalarText(answers.printed(path, on: day)) }

    /// Adds a mark, unless there is nothing to write.
    mutating func add(_ field: FormField, _ shape: FilledForm.Shape) {
        if let text = shape.text, text.text.isEmpty { return }
        marks.append(FilledForm.Mark(field: field.name, page: field.page, shape: shape))
    }

    private mutating func comb(
        _ field: FormField, _ path: String, _ cells: [PaperBox], _ fromRight: Bool, _ look: TextLook
    ) {
        // Hyphens of postal codes and telephone numbers are printed between the cells.
        let characters = printed(path).text.filter { $0 != "-" }
        guard characters.count <= cells.count else {
            problems.append(Fault(.formCells, ["form": form, "field": field.name, "cells": "\(cells.count)"]))
            return
        }
        let start = fromRight ? cells.count - characters.count : 0
        for (offset, character) in characters.enumerated() {
            add(field, .text(ScalarText(String(character)), cells[start + offset], look))
        }
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

    mutating func noChoice(_ field: FormField) {
        problems.append(Fault(.formNoChoice, ["form": form, "field": field.name]))
    }
}

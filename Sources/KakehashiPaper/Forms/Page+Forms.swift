import Kakehashi

/// The ring around a choice and the tick in a box.
private let penStroke = Stroke(0.35, roundEnds: true)

extension Page {
    /// Draws the marks of one page of a filled form.
    /// - Returns: what could not be drawn as it should.
    func draw(_ filled: FilledForm, number: Int) throws -> [Fault] {
        var problems: [Fault] = []
        for mark in filled.marks where mark.page == number {
            do {
                try draw(mark, of: filled.template)
            } catch let fault as Fault where [.paperOverflow, .paperNoGlyph].contains(fault.code) {
                problems.append(fault)
            }
        }
        return problems
    }

    private func draw(_ mark: FilledForm.Mark, of form: FormTemplate) throws {
        let name = "\(form.name.japanese) \(mark.field)"
        switch mark.shape {
        case .text(let text, let box, let look):
            try self.text(
                text.text, in: box, look.style, align: look.alignment, fit: .shrinking(to: look.minimum),
                named: name)
        case .paragraph(let text, let box, let look):
            try paragraph(
                text.text, in: box, look.style, align: look.alignment, fit: Fitting(minimum: look.minimum),
                named: name)
        // An ellipse would cut through the first and last character of a long choice.
        case .ring(let box): capsule(in: box, stroke: penStroke)
        case .tick(let box): tick(in: box)
        }
    }

    private func tick(in box: PaperBox) {
        let points = [(0.12, 0.5), (0.42, 0.85), (0.92, 0.1)].map { x, y in
            PaperPoint(x: box.x + box.width * x, y: box.y + box.height * y)
        }
        path(points, stroke: penStroke)
    }
}

extension TextLook {
    fileprivate var style: TextStyle {
        switch face {
        case .name: TextStyle(.name, size)
        case .serif: TextStyle(.serif, size)
        case .sans: TextStyle(.sans, size)
        }
    }

    fileprivate var alignment: Alignment {
        switch align {
        case .left: .left
        case .centre: .centre
        case .right: .right
        }
    }
}

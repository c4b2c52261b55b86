import Foundation
import Kakehashi

/// The ring around a choice and the tick in a box.
private let penStroke = Stroke(0.35, roundEnds: true)

extension Page {
    /// Draws the marks of one page of a filled form.
    /// - Returns: what could not be drawn as it should.
    func draw(_ filled: FilledForm, _ pictures: [String: Data], number: Int) throws -> [Fault] {
        var problems: [Fault] = []
        for mark in filled.marks where mark.page == number {
            do {
                try draw(mark, of: filled.template, pictures)
            } catch let fault as Fault where [.paperOverflow, .paperNoGlyph].contains(fault.code) {
                problems.append(fault)
            }
        }
        return problems
    }

    private func draw(_ mark: FilledForm.Mark, of form: FormTemplate, _ pictures: [String: Data]) throws {
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
        case .outline(let box): rectangle(box, stroke: .thin)
        case .vertical(let text, let box, let look): try vertical(text.text, in: box, look, named: name)
        case .image(let file, let box, let look):
            if let data = pictures[file] { picture(try Surface.png(data), in: box, look) }
        }
    }

    private func vertical(_ text: String, in box: PaperBox, _ look: TextLook, named field: String) throws {
        let step = min(look.size * 1.05, points(box.height) / Double(text.count)) / pointsPerMillimetre
        var style = look.style
        style.isVertical = true
        for (index, character) in text.enumerated() {
            let cell = PaperBox(x: box.x, y: box.y + step * Double(index), width: box.width, height: step)
            try self.text(
                String(character), in: cell, style, align: .centre, fit: .shrinking(to: look.minimum), named: field)
        }
    }

    /// As large as the box allows, in its own proportions.
    private func picture(_ picture: Surface, in box: PaperBox, _ look: TextLook) {
        let scale = min(
            points(box.width) / Double(picture.pixelWidth), points(box.height) / Double(picture.pixelHeight))
        let spareX = points(box.width) - Double(picture.pixelWidth) * scale
        let spareY = points(box.height) - Double(picture.pixelHeight) * scale
        canvas.saved {
            canvas.move(
                points(box.x) + spareX * look.align.share,
                points(box.y) + spareY * (look.verticalAlign ?? .middle).share)
            canvas.scale(scale, scale)
            canvas.paint(picture)
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
    var style: TextStyle { TextStyle(.init(face), size, spacing: spacing) }

    fileprivate var alignment: Alignment {
        switch align {
        case .left, .justify: .left
        case .centre: .centre
        case .right: .right
        }
    }
}

extension TextLook.Align {
    /// How much of the spare room stands before the text.
    var share: Double {
        switch self {
        case .left, .justify: 0
        case .centre: 0.5
        case .right: 1
        }
    }
}

extension TextLook.VerticalAlign {
    /// How much of the spare room stands above the text.
    var share: Double {
        switch self {
        case .top: 0
        case .middle: 0.5
        case .bottom: 1
        }
    }
}

extension Face {
    init(_ face: TextLook.Face) {
        switch face {
        case .name: self = .name
        case .serif: self = .serif
        case .sans: self = .sans
        }
    }
}

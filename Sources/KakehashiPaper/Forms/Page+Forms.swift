import Foundation
import Kakehashi

/// The ring around a choice and the tick in a box.
private let penStroke = Stroke(0.35, roundEnds: true)

extension Page {
    /// Draws the marks of one page of a filled form.
    func draw(_ marks: [FittedMark], _ pictures: [String: Data], number: Int) throws {
        for fitted in marks where fitted.mark.page == number {
            for line in fitted.lines { draw(line) }
            try draw(fitted.mark.shape, pictures)
            if let code = fitted.code {
                draw(code.symbol, at: code.corner, module: code.module)
                for line in code.caption { draw(line) }
            }
        }
    }

    private func draw(_ shape: FilledForm.Shape, _ pictures: [String: Data]) throws {
        switch shape {
        // An ellipse would cut through the first and last character of a long choice.
        case .ring(let box): capsule(in: box, stroke: penStroke)
        case .tick(let box): tick(in: box)
        case .outline(let box): rectangle(box, stroke: .thin)
        case .image(let file, let box, let look):
            if let data = pictures[file] { picture(try typesetter.opened.picture(data), in: box, look) }
        case .text, .paragraph, .vertical, .continued, .code: break
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
    var style: TextStyle {
        var style = TextStyle(.init(face), size, spacing: spacing)
        style.fallback = fallback
        return style
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

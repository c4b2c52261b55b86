import Kakehashi
import KakehashiPaper

/// One mark of the page, in the words of the other ways.
struct BenchMark: Encodable {
    let kind: String
    /// Left, top, width and height in millimetres.
    let box: [Double]
    var text = ""
    var size = 0.0
    var minimum = 0.0
    var align = "left"

    init(_ mark: FilledForm.Mark) {
        switch mark.shape {
        case .text(let text, let box, let look): self.init("text", box, text.text, look)
        case .paragraph(let text, let box, let look): self.init("paragraph", box, text.text, look)
        case .vertical(let text, let box, let look): self.init("vertical", box, text.text, look)
        case .image(let file, let box, let look): self.init("image", box, file, look)
        case .continued(let box, let look): self.init("continued", box, "", look)
        case .code(let record, let box):
            self.init("code", box)
            text = (try? FormCode.text(record)) ?? ""
        case .outline(let box): self.init("outline", box)
        case .ring(let box): self.init("ring", box)
        case .tick(let box): self.init("tick", box)
        }
    }

    private init(_ kind: String, _ box: PaperBox) {
        self.kind = kind
        self.box = [box.x, box.y, box.width, box.height]
    }

    private init(_ kind: String, _ box: PaperBox, _ text: String, _ look: TextLook) {
        self.init(kind, box)
        self.text = text
        size = look.size
        minimum = look.minimum
        align = look.align.rawValue
    }

    /// The mark as a line of `marks.txt`.
    var line: String {
        ([kind] + (box + [size, minimum]).map { "\($0)" } + [align, text]).joined(separator: "\t")
    }
}

/// A field of `form.json` made from a field of an office's PDF.
public struct ImportedField: Hashable, Sendable {
    public let name: String
    public let page: Int
    public let kind: Kind
    /// The data path; nil where nothing tells it, and for what has none.
    public let path: String?
    /// Lengths of text that do not go with the usual look.
    let size: Double
    let align: TextLook.Align
    /// What the PDF calls it, where that is not its name.
    let origin: String

    /// How it stands on paper.
    public enum Kind: Hashable, Sendable {
        case text(PaperBox, choices: [String])
        case paragraph(PaperBox)
        case comb([PaperBox])
        case check([Option])
        case choiceCircle([Option])
        case date(era: [String: PaperBox], year: PaperBox, month: PaperBox, day: PaperBox)
        case handwriting(HandwritingPurpose, PaperBox)
        case officeUse(PaperBox)
    }

    /// A choice with its box, in the order of the paper.
    public struct Option: Hashable, Sendable {
        public let value: String
        public let box: PaperBox
    }

    /// Whether somebody still has to say what is printed here.
    public var isOpen: Bool { path == nil && hasPath }

    /// Whether its path was guessed.
    public var isGuess: Bool { path != nil }

    private var hasPath: Bool {
        switch kind {
        case .handwriting, .officeUse: false
        default: true
        }
    }

    /// The name of the kind in `form.json`.
    public var kindName: String {
        switch kind {
        case .text: "text"
        case .paragraph: "paragraph"
        case .comb: "comb"
        case .check: "check"
        case .choiceCircle: "choiceCircle"
        case .date: "date"
        case .handwriting: "handwriting"
        case .officeUse: "officeUse"
        }
    }
}

extension ImportedField {
    var json: JSONText {
        var members: [(key: String, value: JSONText)] = [("name", .text(name)), ("kind", .text(kindName))]
        if page != 1 { members.append(("page", .number(Double(page)))) }
        if hasPath { members.append(("path", path.map { .text($0) } ?? .null)) }
        if isGuess { members.append(("guess", .flag(true))) }
        members += shape
        if hasText {
            members += [("size", .number(size)), ("minimum", .number(min(size, 6)))]
            if align != .left { members.append(("align", .text(align.rawValue))) }
        }
        if !origin.isEmpty { members.append(("note", .text(origin))) }
        return .object(members)
    }

    private var hasText: Bool {
        switch kind {
        case .text, .paragraph, .comb, .date: true
        default: false
        }
    }

    private var shape: [(key: String, value: JSONText)] {
        switch kind {
        case .text(let box, let choices):
            [("box", box.json)] + (choices.isEmpty ? [] : [("choices", .list(choices.map { .text($0) }))])
        case .paragraph(let box), .officeUse(let box): [("box", box.json)]
        case .comb(let cells): [("cells", .list(cells.map(\.json)))]
        case .check(let options), .choiceCircle(let options):
            [("options", .object(options.map { ($0.value, $0.box.json) }))]
        case .date(let era, let year, let month, let day):
            (era.isEmpty ? [] : [("era", .object(era.sorted { $0.key < $1.key }.map { ($0.key, $0.value.json) }))])
                + [("year", year.json), ("month", month.json), ("day", day.json)]
        case .handwriting(let purpose, let box): [("purpose", .text(purpose.rawValue)), ("box", box.json)]
        }
    }
}

extension PaperBox {
    var json: JSONText { .list([x, y, width, height].map { .number($0) }) }

    /// Whole hundredths of a millimetre, moved inwards so that the box stays on its page.
    func tidied(on page: PaperSize) -> PaperBox {
        func inside(_ number: Double, _ most: Double) -> Double { (min(number, most) * 100).rounded(.down) / 100 }
        let left = (max(0, x) * 100).rounded(.up) / 100
        let top = (max(0, y) * 100).rounded(.up) / 100
        let width = (inside(right, page.width - 0.01) - left) * 100
        let height = (inside(bottom, page.height - 0.01) - top) * 100
        return PaperBox(
            x: left, y: top, width: max(1, width.rounded(.down)) / 100, height: max(1, height.rounded(.down)) / 100)
    }
}

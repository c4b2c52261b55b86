/// One place of a form.
public struct FormField: Hashable, Sendable {
    /// What faults call it.
    public let name: String
    /// From 1.
    public let page: Int
    public let kind: Kind
    public let when: Condition?
    /// Whether the form is incomplete without an answer here.
    public let isRequired: Bool
    /// The words by which the paper's choices are printed; empty where nobody has said.
    public let words: [String: String]

    /// How the value stands on paper.
    public enum Kind: Hashable, Sendable {
        /// One line.
        case text(path: String, box: PaperBox, look: TextLook)
        /// Several lines, broken by the Japanese rules.
        case paragraph(path: String, box: PaperBox, look: TextLook)
        /// From top to bottom; a second column stands to the left of the first.
        case vertical(path: String, box: PaperBox, look: TextLook)
        /// A character a cell, from the left or from the right.
        case comb(path: String, cells: [PaperBox], fromRight: Bool, look: TextLook)
        /// A ring around the printed choice; a choice without a box has no place on the paper and stays unmarked.
        case choiceCircle(path: String, options: [String: PaperBox?])
        /// A tick in the choice's box.
        case check(path: String, options: [String: PaperBox?])
        /// A day in its parts.
        case date(path: String, parts: DateParts, look: TextLook)
        /// A text that does not depend on answers.
        case fixed(text: String, box: PaperBox, look: TextLook)
        /// A picture from the form's folder, such as the city's mark.
        case image(file: String, box: PaperBox, look: TextLook)
        /// A 2D code with the serial number and the answers of the form, or of these paths alone where there are any.
        case code(paths: [String], box: PaperBox)
        /// Left for the pen, always; its box may be drawn where the artwork has none.
        case handwriting(purpose: HandwritingPurpose, box: PaperBox, isOutlined: Bool)
        /// The office's own part, always left empty.
        case officeUse(box: PaperBox)
    }

    /// The data paths that the field prints.
    public var paths: [String] {
        switch kind {
        case .text(let path, _, _), .paragraph(let path, _, _), .vertical(let path, _, _), .comb(let path, _, _, _),
            .choiceCircle(let path, _), .check(let path, _), .date(let path, _, _):
            [path]
        case .fixed, .image, .code, .handwriting, .officeUse: []
        }
    }

    /// How its text looks; nil for a field that prints none.
    public var look: TextLook? {
        switch kind {
        case .text(_, _, let look), .paragraph(_, _, let look), .vertical(_, _, let look), .comb(_, _, _, let look),
            .date(_, _, let look), .fixed(_, _, let look):
            look
        case .choiceCircle, .check, .image, .code, .handwriting, .officeUse: nil
        }
    }

    /// The box that must stay empty for a pen; nil for a field that is printed.
    public var penBox: PaperBox? {
        switch kind {
        case .handwriting(_, let box, _), .officeUse(let box): box
        default: nil
        }
    }
}

/// What a handwriting box is for. The 個人番号 is neither asked nor kept: only its empty box is known.
public enum HandwritingPurpose: String, Hashable, Sendable, CaseIterable {
    case signature, individualNumber, witness, seal
}

/// One place of a form.
public struct FormField: Hashable, Sendable {
    /// What faults call it.
    public let name: String
    /// From 1.
    public let page: Int
    public let kind: Kind
    public let when: Condition?

    /// How the value stands on paper.
    public enum Kind: Hashable, Sendable {
        /// One line.
        case text(path: String, box: PaperBox, look: TextLook)
        /// Several lines, broken by the Japanese rules.
        case paragraph(path: String, box: PaperBox, look: TextLook)
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
        /// Left for the pen, always.
        case handwriting(purpose: HandwritingPurpose, box: PaperBox)
        /// The office's own part, always left empty.
        case officeUse(box: PaperBox)
    }

    /// The data paths that the field prints.
    public var paths: [String] {
        switch kind {
        case .text(let path, _, _), .paragraph(let path, _, _), .comb(let path, _, _, _),
            .choiceCircle(let path, _), .check(let path, _), .date(let path, _, _):
            [path]
        case .fixed, .handwriting, .officeUse: []
        }
    }

    /// The box that must stay empty for a pen; nil for a field that is printed.
    public var penBox: PaperBox? {
        switch kind {
        case .handwriting(_, let box), .officeUse(let box): box
        default: nil
        }
    }
}

/// What a handwriting box is for. The 個人番号 is neither asked nor kept: only its empty box is known.
public enum HandwritingPurpose: String, Hashable, Sendable, CaseIterable {
    case signature, individualNumber, witness
}

/// How the text of a field looks.
public struct TextLook: Hashable, Sendable {
    /// The face that its letters are set in.
    public enum Face: String, Hashable, Sendable, CaseIterable {
        case name, serif, sans
    }

    /// Where its text stands in the box.
    public enum Align: String, Hashable, Sendable, CaseIterable {
        case left, centre, right
    }

    /// Points.
    public var size: Double
    /// The smallest size in points to which a long text may shrink.
    public var minimum: Double
    public var face: Face
    public var align: Align

    public init(size: Double = 11, minimum: Double = 5, face: Face = .name, align: Align = .left) {
        self.size = size
        self.minimum = minimum
        self.face = face
        self.align = align
    }
}

/// Where the parts of a day stand.
public struct DateParts: Hashable, Sendable {
    /// How an era is shown: written, or marked among printed ones.
    public enum EraMark: Hashable, Sendable {
        /// Written out: 昭和.
        case text(PaperBox)
        /// A ring around the printed era.
        case circles([Era: PaperBox])
        /// Gregorian years.
        case none
    }

    public let era: EraMark
    public let year: PaperBox
    public let month: PaperBox
    public let day: PaperBox
}

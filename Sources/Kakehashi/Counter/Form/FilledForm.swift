/// A form with its answers placed, ready to be drawn; a value.
///
/// Whether each text fits and has its glyphs is known to whoever draws it; what can be decided without fonts stands in
/// `problems`.
public struct FilledForm: Hashable, Sendable {
    /// One thing to draw.
    public struct Mark: Hashable, Sendable {
        public let field: String
        public let page: Int
        public let shape: Shape
    }

    /// What is drawn at a place.
    public enum Shape: Hashable, Sendable {
        case text(ScalarText, PaperBox, TextLook)
        case paragraph(ScalarText, PaperBox, TextLook)
        case vertical(ScalarText, PaperBox, TextLook)
        /// The words that the text stands on the 別紙 sheet.
        case continued(PaperBox, TextLook)
        /// A picture of the form's folder.
        case image(file: String, PaperBox, TextLook)
        /// A 2D code.
        case code(FormRecord, PaperBox)
        /// An empty box.
        case outline(PaperBox)
        case ring(PaperBox)
        case tick(PaperBox)
    }

    public let template: FormTemplate
    /// The number that the paper is called by.
    public let serial: FormSerial?
    /// What was decided for fields that would not be right on paper.
    public let remedies: FormRemedies
    /// The numbers of the pages that are needed, from 1.
    public let pages: [Int]
    public let marks: [Mark]
    /// What stands on the 別紙 sheet whatever the fonts: members beyond the rows, more characters than cells.
    public let addendum: [AddendumEntry]
    /// What keeps the form from being right: too many members, a choice that the paper does not have.
    public let problems: [FormProblem]
    let answers: Answers
    let day: LocalDate

    /// Whether the person is under 支援措置.
    let isProtected: Bool

    /// Of somebody who is protected (支援措置) no code holds an address or what leads to it.
    public init(
        _ template: FormTemplate, _ answers: Answers, on day: LocalDate, serial: FormSerial? = nil,
        isProtected: Bool = false, remedies: FormRemedies = FormRemedies()
    ) {
        var filler = FormFiller(template: template, answers: answers, day: day, serial: serial, remedies: remedies)
        filler.isProtected = isProtected
        filler.placeMembers()
        filler.place()
        self.template = template
        self.serial = serial
        self.answers = answers
        self.day = day
        self.isProtected = isProtected
        self.remedies = remedies
        pages = filler.pages
        marks = filler.marks
        addendum = filler.addendum
        problems = filler.problems
    }
}

extension FilledForm.Shape {
    /// What it says; nil for what is no text.
    public var text: ScalarText? {
        switch self {
        case .text(let text, _, _), .paragraph(let text, _, _), .vertical(let text, _, _): text
        case .continued, .ring, .tick, .outline, .image, .code: nil
        }
    }
}

/// A text that stands on the 別紙 sheet, for want of room on the form.
public struct AddendumEntry: Hashable, Sendable {
    /// What it is.
    public enum Label: Hashable, Sendable {
        /// The text of a field.
        case field(String)
        /// A value of a member beyond the rows: the member's number as the form counts them, and the path as the
        /// vocabulary has it.
        case member(Int, pattern: String)
    }

    public let label: Label
    public let text: ScalarText
    /// A family decided on for the characters that the sheet's own fonts lack.
    public let fallback: String?

    public init(_ label: Label, _ text: ScalarText, fallback: String? = nil) {
        self.label = label
        self.text = text
        self.fallback = fallback
    }
}

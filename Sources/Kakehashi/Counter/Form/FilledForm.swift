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
        /// A picture of the form's folder.
        case image(file: String, PaperBox, TextLook)
        /// An empty box.
        case outline(PaperBox)
        case ring(PaperBox)
        case tick(PaperBox)
    }

    public let template: FormTemplate
    /// The numbers of the pages that are needed, from 1.
    public let pages: [Int]
    public let marks: [Mark]
    /// What keeps the form from being right: too many members, a choice that the paper does not have.
    public let problems: [Fault]

    public init(_ template: FormTemplate, _ answers: Answers, on day: LocalDate) {
        var filler = FormFiller(form: template.id, answers: answers, day: day)
        filler.checkRows(of: template)
        let pages = template.pages(for: answers, on: day)
        for field in template.fields
        where pages.contains(field.page) && field.when?.holds(in: answers, on: day) ?? true {
            filler.place(field)
        }
        self.template = template
        self.pages = pages
        marks = filler.marks
        problems = filler.problems
    }
}

extension FilledForm.Shape {
    /// What it says; nil for what is no text.
    public var text: ScalarText? {
        switch self {
        case .text(let text, _, _), .paragraph(let text, _, _), .vertical(let text, _, _): text
        case .ring, .tick, .outline, .image: nil
        }
    }
}

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
        case ring(PaperBox)
        case tick(PaperBox)
    }

    public let template: FormTemplate
    public let marks: [Mark]
    /// What keeps the form from being right: too many members, a choice that the paper does not have.
    public let problems: [Fault]

    public init(_ template: FormTemplate, _ answers: Answers, on day: LocalDate) {
        var filler = FormFiller(form: template.id, answers: answers, day: day)
        filler.checkRows(of: template)
        for field in template.fields where field.when?.holds(in: answers, on: day) ?? true { filler.place(field) }
        self.template = template
        marks = filler.marks
        problems = filler.problems
    }
}

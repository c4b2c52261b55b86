/// One thing to do at a counter: a form to hand in, or what is done there without a form of ours.
public struct CounterStep: Hashable, Sendable {
    /// The form's id, or that of a procedure without one.
    public let id: String
    /// What it is called: the form's name, else the procedure's.
    public let name: LocalisedText
    public let counter: LocalisedText
    public let notice: FormNotice
    /// Nil where nothing is printed.
    public let form: FormTemplate?

    private init(
        id: String, name: LocalisedText, counter: LocalisedText, notice: FormNotice, form: FormTemplate?
    ) {
        self.id = id
        self.name = name
        self.counter = counter
        self.notice = notice
        self.form = form
    }

    /// A form handed in at its counter.
    public init(_ form: FormTemplate) {
        self.init(id: form.id, name: form.name, counter: form.counter, notice: form.notice, form: form)
    }

    /// A procedure with the edition of its form; nil where its form is not among them.
    public init?(_ procedure: Procedure, _ forms: [FormTemplate]) {
        switch procedure.filing {
        case .form(let id):
            guard let form = forms.first(where: { $0.id == id }) else { return nil }
            self.init(form)
        case .notice(let counter, let notice):
            self.init(id: procedure.id, name: procedure.name, counter: counter, notice: notice, form: nil)
        }
    }
}

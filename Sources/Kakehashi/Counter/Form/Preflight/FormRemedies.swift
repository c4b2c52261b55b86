/// What was decided for fields that would not be right on paper; a value.
public struct FormRemedies: Hashable, Sendable {
    /// A field of a form.
    public struct Place: Hashable, Sendable {
        public let form: String
        public let field: String

        public init(form: String, field: String) {
            self.form = form
            self.field = field
        }
    }

    /// A field may need two: a font for a character, and then smaller letters.
    private var chosen: [Place: [FormRemedy]] = [:]

    public init() {}

    public var isEmpty: Bool { chosen.isEmpty }

    /// What was decided for a field, in the order in which it was.
    public subscript(place: Place) -> [FormRemedy] { chosen[place] ?? [] }

    /// The fields for which something was decided.
    public var places: [Place] {
        chosen.keys.sorted { ($0.form, $0.field) < ($1.form, $1.field) }
    }

    /// With one more decision. Of one kind the last counts; handwriting takes the place of all others.
    public func choosing(_ remedy: FormRemedy, at place: Place) -> FormRemedies {
        var copy = self
        let others = self[place].filter { $0.word != remedy.word && $0 != .handwriting }
        copy.chosen[place] = remedy == .handwriting ? [remedy] : others + [remedy]
        return copy
    }

    /// Without what was decided for a field.
    public func forgetting(_ place: Place) -> FormRemedies {
        var copy = self
        copy.chosen[place] = nil
        return copy
    }

    /// Whether the field is left for the pen.
    public func isByHand(_ place: Place) -> Bool { self[place].contains(.handwriting) }
}

extension FormProblem {
    /// The field that it is about.
    public var place: FormRemedies.Place { FormRemedies.Place(form: form, field: field) }
}

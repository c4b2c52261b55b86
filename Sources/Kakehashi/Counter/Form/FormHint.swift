/// Something in a `form.json` that is no fault, but that somebody should look at before the form is used.
public struct FormHint: Hashable, Sendable {
    /// What there is to look at.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The path was guessed by an import.
        case guess
        /// No path yet: nothing is printed there.
        case open
    }

    public let kind: Kind
    /// The field's name.
    public let field: String
    /// Where it stands, `fields[3]`.
    public let place: String
    public let line: Int
}

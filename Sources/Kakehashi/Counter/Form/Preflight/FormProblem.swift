/// What keeps a field of a filled form from being right on paper, and what can be done about it; a value.
///
/// Problems come in one order: form after form, field after field as the template has them, and within a field first
/// what is missing, then the characters, then the room.
public struct FormProblem: Hashable, Sendable {
    /// What is wrong.
    public enum Kind: Hashable, Sendable {
        /// An answer that the field prints was never given, or was left blank where the form needs it; the data path.
        case missing(path: String)
        /// Characters that none of the field's fonts has, each once.
        case glyph([LackingCharacter])
        /// The text does not fit its box even at the smallest size.
        case overflow
        /// More characters than the field has cells.
        case cells(Int)
        /// The answers make a 2D code that its box cannot hold.
        case code
        /// The form has no such choice.
        case choice
        /// The form is about people of a list, and by the answers there is nobody in it; the field is the list.
        case nobody
        /// More household members or children than the form has rows; the field is the last row's first.
        case members(rows: Int)
    }

    /// The form's id.
    public let form: String
    public let field: String
    /// From 1.
    public let page: Int
    public let kind: Kind
    /// How to go on, the best first; never empty once the form was checked against its fonts.
    public let offers: [FormRemedy]

    public init(form: String, field: String, page: Int, kind: Kind, offers: [FormRemedy] = [.handwriting]) {
        self.form = form
        self.field = field
        self.page = page
        self.kind = kind
        self.offers = offers
    }

    /// The same problem with these ways to go on.
    public func offering(_ offers: [FormRemedy]) -> FormProblem {
        FormProblem(form: form, field: field, page: page, kind: kind, offers: offers)
    }

    /// The word of its kind, as lists and the keys of phrases have it.
    public var word: String {
        switch kind {
        case .missing: "missing"
        case .glyph: "glyph"
        case .overflow: "overflow"
        case .cells: "cells"
        case .code: "code"
        case .choice: "choice"
        case .nobody: "nobody"
        case .members: "members"
        }
    }

    /// The characters that no font of the field has; empty for other problems.
    public var lacking: [LackingCharacter] {
        if case .glyph(let characters) = kind { characters } else { [] }
    }

    /// Whether the resident may decide alone. How a name may look is for staff to say.
    public var isForResident: Bool {
        lacking.isEmpty
    }
}

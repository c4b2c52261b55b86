/// An official form: its artwork and the fields on it, as a city keeps them in `form.json`.
public struct FormTemplate: Hashable, Sendable {
    public let id: String
    /// Which edition of the paper it is, such as `2026-04`.
    public let version: String
    public let name: LocalisedText
    /// Where the form is handed in.
    public let counter: LocalisedText
    /// The artwork's file beside `form.json`.
    public let artwork: String
    /// The pages in order.
    public let pages: [PaperSize]
    /// When each page is needed, by its index; a page that is not there always is.
    public let pageConditions: [Int: Condition]
    /// When the form is needed at all; nil for always.
    public let when: Condition?
    /// Whether members beyond the form's rows continue on the 別紙 sheet.
    public let continuesMembers: Bool
    /// Where the first page then says so; nil where the artwork does.
    public let continuationBox: PaperBox?
    /// On which days this edition is used.
    public let validity: Validity
    /// What to know before coming.
    public let notice: FormNotice
    public let fields: [FormField]
    /// What somebody should look at before the form is used.
    public let hints: [FormHint]

    /// The numbers, from 1, of the pages that these answers need; none where they do not need the form.
    public func pages(for answers: Answers, on day: LocalDate) -> [Int] {
        guard when?.holds(in: answers, on: day) ?? true else { return [] }
        return pages.indices.filter { pageConditions[$0]?.holds(in: answers, on: day) ?? true }.map { $0 + 1 }
    }

    /// Whether it has rows for people, of whom there may be more.
    public var hasRows: Bool {
        fields.flatMap(\.paths).contains { path in
            FilledForm.lists.contains { path.hasPrefix("\($0).") && NumberedPath(path) != nil }
        }
    }

    /// What is written by pen on the pages that these answers need, each once, in the order of the fields.
    public func pens(for answers: Answers, on day: LocalDate) -> [HandwritingPurpose] {
        let pages = pages(for: answers, on: day)
        return fields.reduce(into: []) { pens, field in
            guard case .handwriting(let purpose, _, _) = field.kind, pages.contains(field.page),
                field.when?.holds(in: answers, on: day) ?? true, !pens.contains(purpose)
            else { return }
            pens.append(purpose)
        }
    }
}

/// A name in Japanese, and in English where the city gives one.
public struct LocalisedText: Hashable, Sendable {
    public let japanese: String
    public let english: String

    public init(japanese: String, english: String) {
        self.japanese = japanese
        self.english = english
    }

    /// The text in a language; Japanese unless it is English.
    public func text(_ language: String) -> String { language == "en" ? english : japanese }
}

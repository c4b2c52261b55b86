package import Kakehashi

/// One thing that a check of forms found.
package struct FormFinding: Hashable, Sendable {
    /// How bad it is.
    package enum Severity: String, Hashable, Sendable {
        /// The form cannot be used as it is.
        case fault
        /// Somebody should look at it.
        case hint
    }

    /// The form's id.
    package let form: String
    package let severity: Severity
    /// What it is; its values hold the file, line and place where there are any.
    package let fault: Fault

    init(_ form: String, _ fault: Fault, _ severity: Severity = .fault) {
        self.form = form
        self.severity = severity
        self.fault = fault
    }
}

extension Fault.Code {
    /// The artwork has another number of pages than the form. Values: `file`, `line`, `place`, `pages`, `artwork`.
    package static let checkPageCount = Fault.Code("formCheck.pageCount", .data)
    /// Every page has a condition, so that answers may leave nothing to print. Values: `file`, `line`, `place`.
    package static let checkNoSurePage = Fault.Code("formCheck.noSurePage", .data)
    /// A page of the artwork has another size than the form says. Values: `file`, `line`, `place`, `said`, `found`.
    package static let checkPageSize = Fault.Code("formCheck.pageSize", .data)
    /// Two fields print over each other. Values: `file`, `line`, `place`, `field`, `other`.
    package static let checkOverlap = Fault.Code("formCheck.overlap", .data)
    /// Nothing asks for what a field prints. Values: `file`, `line`, `place`, `path`.
    package static let checkUnasked = Fault.Code("formCheck.unasked", .data)
    /// A question has no sentence in a language. Values: `file`, `line`, `place`, `key`, `language`.
    package static let checkPhrase = Fault.Code("formCheck.phrase", .data)
    /// There are no sentences in a language that the form names. Values: `file`, `line`, `place`, `language`.
    package static let checkLanguage = Fault.Code("formCheck.language", .data)
    /// A choice has no place on the paper. Values: `file`, `line`, `place`, `choice`.
    package static let checkChoice = Fault.Code("formCheck.choice", .data)
    /// A path was guessed by an import. Values: `file`, `line`, `place`, `field`.
    package static let checkGuess = Fault.Code("formCheck.guess", .data)
    /// A field has no path yet. Values: `file`, `line`, `place`, `field`.
    package static let checkOpen = Fault.Code("formCheck.open", .data)
    /// People beyond the rows continue on the 別紙 sheet, and no box says so on the form. Values: `file`, `line`, `place`.
    package static let checkUnsaid = Fault.Code("formCheck.unsaid", .data)
    /// A text may shrink to a size that people do not read. Values: `file`, `line`, `place`, `field`, `size`.
    package static let checkSmall = Fault.Code("formCheck.small", .data)
}

/// The faults of a check.
package enum FormCheckFaults {
    package static let all: [Fault.Code] = [
        .checkPageCount, .checkNoSurePage, .checkPageSize, .checkOverlap, .checkUnasked, .checkPhrase, .checkLanguage,
        .checkChoice,
        .checkGuess, .checkOpen, .checkUnsaid, .checkSmall,
    ]
}

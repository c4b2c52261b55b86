extension FormProblem {
    /// The problem as a fault, for the command line and wherever nothing can be chosen.
    public var fault: Fault {
        var values = ["form": form, "field": field, "page": "\(page)"]
        values["offers"] = offers.map(\.word).joined(separator: ", ")
        switch kind {
        case .missing(let path):
            values["path"] = path
            return Fault(.formMissing, values)
        case .glyph(let characters):
            values["characters"] = characters.map { "\($0.codePoints) (\($0.name))" }.joined(separator: "; ")
            return Fault(.formGlyph, values)
        case .overflow: return Fault(.formOverflow, values)
        case .cells(let count):
            values["cells"] = "\(count)"
            return Fault(.formCells, values)
        case .code: return Fault(.codeBoxTooSmall, values)
        case .choice: return Fault(.formNoChoice, values)
        case .nobody: return Fault(.formNobody, values)
        case .members(let rows):
            values["rows"] = "\(rows)"
            return Fault(.formTooManyMembers, values)
        }
    }
}

extension Fault.Code {
    /// An answer that a field prints was never given, or is blank where the form needs it. Values: `form`, `field`,
    /// `page`, `path`, `offers`.
    public static let formMissing = Fault.Code("form.missing", .data)
    /// Characters that none of a field's fonts has. Values: `form`, `field`, `page`, `characters`, `offers`.
    public static let formGlyph = Fault.Code("form.glyph", .data)
    /// A text that does not fit its field. Values: `form`, `field`, `page`, `offers`.
    public static let formOverflow = Fault.Code("form.overflow", .data)
    /// The answers make a 2D code that its box cannot hold at a size that scanners read. Values: `form`, `field`,
    /// `page`, `offers`.
    public static let codeBoxTooSmall = Fault.Code("code.boxTooSmall", .data)
    /// A form is about people of a list, and the answers name nobody for it. Values: `form`, `field`, `page`, `offers`.
    public static let formNobody = Fault.Code("form.nobody", .data)
    /// Something would not be right on paper, as was listed. Values: `count`.
    public static let formProblems = Fault.Code("form.problems", .data)
    /// None of the forms has the field that a decision names. Values: `field`.
    public static let formFieldUnknown = Fault.Code("form.fieldUnknown", .data)
}

/// The faults of forms that were checked before printing.
public enum PreflightFaults {
    public static let all: [Fault.Code] = [
        .formMissing, .formGlyph, .formOverflow, .formNobody, .formProblems, .formFieldUnknown,
    ]
}

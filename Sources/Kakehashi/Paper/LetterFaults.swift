extension Fault.Code {
    /// There is no such kind of letter. Values: `kind`, `known`.
    public static let letterUnknown = Fault.Code("letter.unknown", .missing)
    /// The list of letters cannot be read. Values: `file`.
    public static let letterListUnreadable = Fault.Code("letter.listUnreadable", .data)
    /// The sheet does not fit the envelope, or the address could slide out of its window. Values: `file`.
    public static let letterEnvelope = Fault.Code("letter.envelope", .data)
    /// A letter's text asks for something that is not known. Values: `file`, `line`, `place`.
    public static let letterPlace = Fault.Code("letter.place", .data)
    /// Nobody of the session gets such a letter. Values: `session`.
    public static let letterNobody = Fault.Code("letter.nobody", .data)
    /// The letter tells of a cancelled session, and it is held. Values: `session`.
    public static let letterNotCancelled = Fault.Code("letter.notCancelled", .conflict)
    /// The letter tells of a session that is held, and it is cancelled. Values: `session`.
    public static let letterCancelled = Fault.Code("letter.cancelled", .conflict)
    /// The registration is not one that gets the letter. Values: `registration`.
    public static let letterNotFor = Fault.Code("letter.notFor", .data)
    /// There is no such layout of labels. Values: `layout`, `known`.
    public static let labelUnknown = Fault.Code("label.unknown", .missing)
    /// A layout of labels cannot be read, or does not fit its sheet. Values: `file`.
    public static let labelLayoutUnreadable = Fault.Code("label.layoutUnreadable", .data)
    /// There is nothing to put on labels.
    public static let labelNothing = Fault.Code("label.nothing", .data)
    /// The sheet has fewer labels than the one to begin at. Values: `layout`, `count`.
    public static let labelStart = Fault.Code("label.start", .usage)
    /// No font has a character of a label. Values: `row`, counted from 1, and `codePoint`.
    public static let labelGlyph = Fault.Code("label.glyph", .data)
    /// A text does not fit its label even in the smallest letters. Values: `row`, counted from 1.
    public static let labelOverflow = Fault.Code("label.overflow", .data)
}

/// The faults of letters and labels.
public enum LetterFaults {
    public static let all: [Fault.Code] = [
        .letterUnknown, .letterListUnreadable, .letterEnvelope, .letterPlace, .letterNobody, .letterNotCancelled,
        .letterCancelled, .letterNotFor, .labelUnknown, .labelLayoutUnreadable, .labelNothing, .labelStart,
        .labelGlyph, .labelOverflow,
    ]
}

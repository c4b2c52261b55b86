extension Fault.Code {
    /// Answers are no JSON. Values: `line`, `column`.
    public static let answersUnreadable = Fault.Code("answers.unreadable", .data)
    /// Answers are larger than anything that a counter asks. Values: `limit`.
    public static let answersTooLarge = Fault.Code("answers.tooLarge", .data)
    /// Answers are of a version that this program does not know. Values: `version`.
    public static let answersVersion = Fault.Code("answers.version", .data)
    /// Answers are of the right version, but the object that holds them is not there.
    public static let answersAbsent = Fault.Code("answers.absent", .data)
    /// An answer is given twice. Values: `path`.
    public static let answersTwice = Fault.Code("answers.twice", .data)
    /// The vocabulary has no such path. Values: `path`, `nearest`.
    public static let answersUnknownPath = Fault.Code("answers.unknownPath", .data)
    /// The vocabulary has no such path, nor one that is like it. Values: `path`.
    public static let answersStrangePath = Fault.Code("answers.strangePath", .data)
    /// A value is not of its path's kind. Values: `path`, `kind`.
    public static let answersWrongKind = Fault.Code("answers.wrongKind", .data)
    /// A day is written with an era that it does not lie in. Values: `path`, `era`, `span`, `right`.
    public static let answersEra = Fault.Code("answers.era", .data)
    /// An answer that may be right is unlikely, and nobody has said that it is. Values: `path`, `value`, `doubt`, `day`.
    public static let answersDoubtful = Fault.Code("answers.doubtful", .data)
    /// A text is longer than its path allows. Values: `path`, `limit`.
    public static let answersTooLong = Fault.Code("answers.tooLong", .data)
    /// More members than a form has rows for. Values: `form`, `rows`.
    public static let formTooManyMembers = Fault.Code("form.tooManyMembers", .data)
    /// More characters than cells. Values: `form`, `field`, `cells`.
    public static let formCells = Fault.Code("form.cells", .data)
    /// An answer for which the form has no choice. Values: `form`, `field`.
    public static let formNoChoice = Fault.Code("form.noChoice", .data)
    /// No edition of a form is used on the day, and none will be. Values: `form`, `day`, `until`.
    public static let formEnded = Fault.Code("form.ended", .conflict)
    /// No edition of a form is used on the day; the next begins later. Values: `form`, `day`, `next`.
    public static let formNotYet = Fault.Code("form.notYet", .conflict)
    /// Two editions of a form are used on the same days. Values: `form`, `first`, `second`.
    public static let formEditionsClash = Fault.Code("form.editionsClash", .data)
    /// There is no such form, nor one that is nearly called so. Values: `form`.
    public static let formStrange = Fault.Code("form.strange", .missing)
    /// There is no such form. Values: `form`, `nearest`.
    public static let formUnknown = Fault.Code("form.unknown", .missing)
    /// A JSON file of the kiosk is no JSON. Values: `file`, `line`, `column`.
    public static let kioskUnreadable = Fault.Code("kioskFile.unreadable", .data)
    /// A JSON file of the kiosk is larger than any form. Values: `file`, `limit`.
    public static let kioskTooLarge = Fault.Code("kioskFile.tooLarge", .data)
    /// Something in a JSON file of the kiosk does not hold. Values: `file`, `line`, `place`, `expected`.
    public static let kioskInvalid = Fault.Code("kioskFile.invalid", .data)
    /// A path in a JSON file of the kiosk is none, but like one. Values: `file`, `line`, `place`, `path`, `nearest`.
    public static let kioskPath = Fault.Code("kioskFile.path", .data)
    /// A file that a form names does not lie in the form's folder. Values: `file`, `folder`.
    public static let formFileAbsent = Fault.Code("form.fileAbsent", .data)
    /// A file of the kiosk is not there. Values: `file`.
    public static let kioskAbsent = Fault.Code("kioskFile.absent", .missing)
}

/// The faults of answers, forms and interviews.
public enum CounterFaults {
    public static let all: [Fault.Code] = [
        .answersUnreadable, .answersTooLarge, .answersVersion, .answersAbsent, .answersTwice,
        .answersUnknownPath, .answersStrangePath, .answersWrongKind, .answersEra, .answersDoubtful,
        .answersTooLong, .formTooManyMembers, .formCells, .formNoChoice, .formUnknown, .formStrange, .formFileAbsent,
        .formEnded,
        .formNotYet,
        .formEditionsClash, .kioskUnreadable, .kioskTooLarge, .kioskInvalid,
        .kioskPath, .kioskAbsent,
    ]
}

extension Fault.Code {
    /// A reading has no end, or is empty. Values: `file`, `line`.
    public static let markdownRuby = Fault.Code("markdown.ruby", .data)
    /// Asterisks that were meant to make a word strong stand as asterisks. Values: `file`, `line`.
    public static let markdownStrong = Fault.Code("markdown.strong", .data)
    /// A table lacks its second line, or a row has more cells than the head. Values: `file`, `line`.
    public static let markdownTable = Fault.Code("markdown.table", .data)
    /// Markup of web pages. Values: `file`, `line`.
    public static let markdownMarkup = Fault.Code("markdown.markup", .data)
    /// The text is no UTF-8. Values: `file`.
    public static let markdownUnreadable = Fault.Code("markdown.unreadable", .data)
    /// A picture stands within a sentence. Values: `file`, `line`.
    public static let markdownPicturePlace = Fault.Code("markdown.picturePlace", .data)
}

/// The faults of texts in Markdown.
public enum MarkdownFaults {
    public static let all: [Fault.Code] = [
        .markdownRuby, .markdownStrong, .markdownTable, .markdownMarkup, .markdownUnreadable, .markdownPicturePlace,
    ]
}

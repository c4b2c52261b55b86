/// A value that a section typed in, as of a day.
public struct Reading: Hashable, Sendable {
    /// Whether the value may still change.
    public enum Status: String, NamedInJapanese {
        case provisional, final

        public var japanese: String {
            switch self {
            case .provisional: "速報"
            case .final: "確定"
            }
        }
    }

    public var indicator: Identifier<Indicator>
    /// 基準日; an indicator has at most one reading a day.
    public var date: LocalDate
    public var value: IndicatorValue
    public var status: Status
    /// 要因 and 今後の対応, in the words of the section.
    public var comment: SectionComment
    public var version: Int

    public init(
        indicator: Identifier<Indicator>, date: LocalDate, value: IndicatorValue, status: Status = .final,
        comment: SectionComment = SectionComment(), version: Int = 1
    ) {
        self.indicator = indicator
        self.date = date
        self.value = value
        self.status = status
        self.comment = comment
        self.version = version
    }
}

/// What the section in charge says about an indicator in a month's report.
public struct SectionComment: Hashable, Sendable, Codable {
    /// 要因: why it is as it is.
    public var cause: String
    /// 今後の対応: what comes next.
    public var nextStep: String

    public init(cause: String = "", nextStep: String = "") {
        self.cause = cause
        self.nextStep = nextStep
    }

    /// Whether the section has written nothing.
    public var isEmpty: Bool { cause.isEmpty && nextStep.isEmpty }
}

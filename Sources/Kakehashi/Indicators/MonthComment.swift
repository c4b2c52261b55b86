/// What the section in charge says about an indicator in a month's report, and whether its figures are final.
public struct MonthComment: Hashable, Sendable {
    public var indicator: Identifier<Indicator>
    public var month: YearMonth
    public var status: Reading.Status
    public var comment: SectionComment
    /// 訂正の理由: why figures have changed since they were declared final.
    public var correctionReason: String
    /// The version that it was loaded with; 0 where nothing was said before.
    public var version: Int

    public init(
        indicator: Identifier<Indicator>, month: YearMonth, status: Reading.Status = .provisional,
        comment: SectionComment, correctionReason: String = "", version: Int = 0
    ) {
        self.indicator = indicator
        self.month = month
        self.status = status
        self.comment = comment
        self.correctionReason = correctionReason
        self.version = version
    }
}

/// Where the parts of a day stand.
public struct DateParts: Hashable, Sendable {
    /// How an era is shown: written, or marked among printed ones.
    public enum EraMark: Hashable, Sendable {
        /// Written out: 昭和.
        case text(PaperBox)
        /// A ring around the printed era.
        case circles([Era: PaperBox])
        /// Gregorian years.
        case none
    }

    public let era: EraMark
    public let year: PaperBox
    public let month: PaperBox
    public let day: PaperBox
}

/// The short number that a paper is called by, with a check digit: `A-1207-3`, or `1207-3` where there is no series.
///
/// Who hands out the numbers sees to it that none is used twice on a day.
public struct FormSerial: Hashable, Sendable {
    public static let most = 999_999

    /// A capital letter that tells the counters of an office apart; nil where there is but one.
    public let series: Character?
    public let number: Int

    /// Nil for what cannot be printed.
    public init?(series: Character? = nil, number: Int) {
        guard (1...FormSerial.most).contains(number), series.map({ ("A"..."Z").contains($0) }) ?? true else {
            return nil
        }
        self.series = series
        self.number = number
    }

    /// Reads `A-1207-3`; nil where it is none, or where the check digit says that it was misread.
    public init?(_ text: some StringProtocol) {
        let text = String(text)
        guard let end = text.lastIndex(of: "-"), let serial = FormSerial(unchecked: text[..<end]),
            text.hasSameScalars(as: serial.description)
        else { return nil }
        self = serial
    }

    /// Reads `A-1207`, without a check digit, as the one who hands out numbers gives it.
    public init?(unchecked text: some StringProtocol) {
        var digits = Substring(text)
        var series: Character?
        if let first = digits.first, ("A"..."Z").contains(first), digits.dropFirst().first == "-" {
            series = first
            digits = digits.dropFirst(2)
        }
        guard DigitText.isDigits(digits), digits.utf8.count <= 6, let number = Int(digits) else { return nil }
        self.init(series: series, number: number)
    }

    /// By H. M. Damm's quasigroup: a wrong digit and two digits that changed places are both found.
    public var checkDigit: Int {
        let letter = series?.asciiValue.map { "\($0)" } ?? ""
        return (letter + "\(number)").utf8.reduce(0) { FormSerial.quasigroup[$0][Int($1 - 48)] }
    }

    private static let quasigroup = [
        [0, 3, 1, 7, 5, 9, 8, 6, 4, 2], [7, 0, 9, 2, 1, 5, 4, 8, 6, 3], [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
        [1, 7, 5, 0, 9, 8, 3, 4, 2, 6], [6, 1, 2, 3, 0, 4, 5, 9, 7, 8], [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
        [5, 8, 6, 9, 7, 2, 0, 1, 3, 4], [8, 9, 4, 5, 3, 6, 2, 0, 1, 7], [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
        [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
    ]
}

extension FormSerial: CustomStringConvertible {
    public var description: String { (series.map { "\($0)-" } ?? "") + "\(number)-\(checkDigit)" }
}

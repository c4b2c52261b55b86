/// The short numbers that people read out on the telephone.
public struct ShortNumber: Hashable, Sendable {
    /// What the running numbers count within: `26` for the sessions of fiscal 2026, `A` for registrations.
    public let series: String
    public let running: Int

    public init(series: String, running: Int) {
        self.series = series
        self.running = running
    }

    /// The number of a session: two digits of the year in which its fiscal year began, and a running number.
    public static func session(in year: FiscalYear, running: Int) -> ShortNumber {
        ShortNumber(series: padded(year.startYear % 100, 2), running: running)
    }

    /// The series of registrations.
    public static let registrations = "A"
    /// The series of people.
    public static let people = "P"

    /// Reads `26-0143` or `A-1207`; nil for a number in any other form, which a city's own file may bring.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, (1...9).contains(parts[1].utf8.count),
            parts[1].utf8.allSatisfy({ (48...57).contains($0) }), let running = Int(parts[1])
        else { return nil }
        self.init(series: String(parts[0]), running: running)
    }
}

extension ShortNumber: CustomStringConvertible {
    /// The running number has at least four digits.
    public var description: String { "\(series)-\(padded(running, 4))" }
}

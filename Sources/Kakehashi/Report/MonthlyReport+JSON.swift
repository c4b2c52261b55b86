public import FoundationEssentials

extension MonthlyReport {
    /// The report for other programs: every figure as a number with the text that it is printed as.
    public func json() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(self) + Data("\n".utf8)
    }

    /// Reads what `json` has written.
    public init(json: Data) throws { self = try JSONDecoder().decode(MonthlyReport.self, from: json) }
}

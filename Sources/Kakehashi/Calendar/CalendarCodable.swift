/// A value that stands in JSON as the text it is written as.
protocol CodableAsText: Codable, CustomStringConvertible {
    init?(_ text: String)
}

extension CodableAsText {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let value = Self(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a \(Self.self)")
        }
        self = value
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension LocalDate: CodableAsText {}
extension YearMonth: CodableAsText {}
extension TimeOfDay: CodableAsText {}

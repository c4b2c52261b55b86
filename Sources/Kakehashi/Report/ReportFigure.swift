/// A figure of a report: its value, and how it is printed, which is `-` where there is none.
public struct ReportFigure: Hashable, Sendable {
    public let value: IndicatorValue?

    public init(_ value: IndicatorValue?) {
        self.value = value
    }

    public init(_ amount: Amount?) {
        value = amount.map { IndicatorValue($0) }
    }

    public static let absent = "-"

    /// As people read it.
    public var text: String { value?.amount.text ?? ReportFigure.absent }

    /// The parts of a share, `9,214/41,224`; nil for any other figure.
    public var parts: String? {
        guard let numerator = value?.numerator, let denominator = value?.denominator else { return nil }
        return ScaledNumber(digits: numerator).text + "/" + ScaledNumber(digits: denominator).text
    }
}

extension ReportFigure: Codable {
    private enum Key: CodingKey { case value, text, numerator, denominator }

    /// `{"value":35.0,"text":"35.0"}`; `{"value":null,"text":"-"}` where there is none.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(value?.amount, forKey: .value)
        try container.encode(text, forKey: .text)
        try container.encodeIfPresent(value?.numerator, forKey: .numerator)
        try container.encodeIfPresent(value?.denominator, forKey: .denominator)
    }

    /// From the text, since a number of JSON does not keep its decimals.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let text = try container.decode(String.self, forKey: .text)
        guard text != ReportFigure.absent else {
            self.init(nil as IndicatorValue?)
            return
        }
        guard let amount = Amount(text) else {
            throw DecodingError.dataCorruptedError(forKey: .text, in: container, debugDescription: "not an amount")
        }
        self.init(
            IndicatorValue(
                amount, numerator: try container.decodeIfPresent(Int.self, forKey: .numerator),
                denominator: try container.decodeIfPresent(Int.self, forKey: .denominator)))
    }
}

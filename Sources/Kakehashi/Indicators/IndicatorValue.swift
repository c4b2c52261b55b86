/// What is measured or promised: a number, whether something has been introduced, or only that it rises.
public enum Amount: Hashable, Sendable {
    case number(ScaledNumber)
    /// 導入 or 未導入.
    case introduced(Bool)
    /// ↗: a target without a figure, or a reading of which only that is known.
    case rising

    public static let introducedWord = "導入"
    public static let notIntroducedWord = "未導入"
    public static let risingSign = "↗"

    /// Reads a number, 導入, 未導入, ↗ or 上昇; nil for any other text.
    public init?(_ text: some StringProtocol) {
        switch String(text) {
        case Amount.introducedWord: self = .introduced(true)
        case Amount.notIntroducedWord: self = .introduced(false)
        case Amount.risingSign, "上昇": self = .rising
        default:
            guard let number = ScaledNumber(text) else { return nil }
            self = .number(number)
        }
    }

    /// The number; nil where it is none.
    public var number: ScaledNumber? {
        guard case .number(let number) = self else { return nil }
        return number
    }
}

extension Amount: CustomStringConvertible {
    /// As a file has it: `3105000`, 導入, ↗.
    public var description: String {
        switch self {
        case .number(let number): number.description
        case .introduced(let done): done ? Amount.introducedWord : Amount.notIntroducedWord
        case .rising: Amount.risingSign
        }
    }

    /// As people read it: `3,105,000`, 導入, ↗.
    public var text: String {
        number?.text ?? description
    }

    /// With the decimals that the indicator is shown with.
    public func rounded(to decimals: Int) -> Amount {
        number.map { .number($0.rounded(to: decimals)) } ?? self
    }
}

extension Amount: Encodable {
    /// A number of JSON, or the word.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if let number { try container.encode(number) } else { try container.encode(description) }
    }
}

/// One value of an indicator, with the parts that it was divided from where it is a share.
public struct IndicatorValue: Hashable, Sendable, Encodable {
    public var amount: Amount
    public var numerator: Int?
    public var denominator: Int?

    public init(_ amount: Amount, numerator: Int? = nil, denominator: Int? = nil) {
        self.amount = amount
        self.numerator = numerator
        self.denominator = denominator
    }

    /// A plain count.
    public init(count: Int) {
        self.init(.number(ScaledNumber(digits: count)))
    }

    /// A part of a whole times a scale, with both kept; nil where there is no whole.
    public init?(fraction part: Int, in whole: Int, scale: Int, decimals: Int) {
        guard let share = ScaledNumber(fraction: part, in: whole, scale: scale, decimals: decimals) else { return nil }
        self.init(.number(share), numerator: part, denominator: whole)
    }

    /// A share in percent; nil where there is no whole to take it from.
    public init?(percentOf part: Int, in whole: Int, decimals: Int) {
        self.init(fraction: part, in: whole, scale: 100, decimals: decimals)
    }
}

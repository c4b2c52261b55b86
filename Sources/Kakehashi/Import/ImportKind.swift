/// What a column holds, and how a field is read as a value.
///
/// `name` belongs to the phrase `import.kind.<name>`, which tells people what was expected, never what stood there.
public struct ImportKind<Value: Sendable>: Sendable {
    public let name: String
    /// Values for the places of the kind's phrase, such as the choices.
    public let values: [String: String]
    let read: @Sendable (String) -> Value?

    /// `read` gets the field without spaces around it, never empty, and gives nil for what does not hold.
    public init(_ name: String, values: [String: String] = [:], _ read: @escaping @Sendable (String) -> Value?) {
        self.name = name
        self.values = values
        self.read = read
    }
}

extension ImportKind where Value == String {
    /// Any text, kept scalar by scalar as it is; not with characters that steer a terminal or turn the writing round.
    public static var text: ImportKind {
        ImportKind("text") { $0.unicodeScalars.contains(where: steers) ? nil : $0 }
    }

    private static func steers(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// A number or code that names a thing: full-width letters and digits become narrow.
    public static var code: ImportKind { ImportKind("code") { Width.halfASCII($0) } }

    /// A reading in kana; becomes full-width katakana.
    public static var kana: ImportKind { ImportKind("kana") { Kana.isReading($0) ? Kana.katakana($0) : nil } }
}

extension ImportKind where Value == Int {
    /// A whole number within bounds; full-width digits, a sign and separating commas are understood.
    public static func number(_ bounds: ClosedRange<Int> = 0...1_000_000_000) -> ImportKind {
        ImportKind("number", values: ["least": "\(bounds.lowerBound)", "most": "\(bounds.upperBound)"]) { field in
            let digits = DigitText.normalised(field).filter { $0 != "," }
            return Int(digits).flatMap { bounds.contains($0) ? $0 : nil }
        }
    }
}

extension ImportKind where Value == LocalDate {
    /// `2026-11-18`, `2026/11/18`, 令和8年11月18日 or R8.11.18.
    public static var date: ImportKind { ImportKind("date") { DateField.day($0) } }
}

extension ImportKind where Value == PartialDate {
    /// A date whose month or day may be unknown, written as zeros.
    public static var partialDate: ImportKind {
        ImportKind("partialDate") { PartialDate(DigitText.normalised($0)) ?? DateField.day($0).map(PartialDate.init) }
    }
}

extension ImportKind where Value == TimeOfDay {
    /// `9:30`
    public static var time: ImportKind { ImportKind("time") { TimeOfDay(DigitText.normalised($0)) } }
}

extension ImportKind where Value == Instant {
    /// `2026-11-18 09:30` on Japan's clocks.
    public static var dateTime: ImportKind { ImportKind("dateTime") { DateField.moment($0) } }
}

extension ImportKind where Value == YearMonth {
    /// `2026-11`
    public static var yearMonth: ImportKind { ImportKind("yearMonth") { YearMonth(DigitText.normalised($0)) } }
}

extension ImportKind where Value == FiscalYear {
    /// `R7` or 令和7年度.
    public static var fiscalYear: ImportKind { ImportKind("fiscalYear") { FiscalYear($0) } }
}

extension ImportKind where Value == PhoneNumber {
    public static var phone: ImportKind { ImportKind("phone") { PhoneNumber($0) } }
}

extension ImportKind where Value == PostalCode {
    public static var postalCode: ImportKind { ImportKind("postalCode") { PostalCode($0) } }
}

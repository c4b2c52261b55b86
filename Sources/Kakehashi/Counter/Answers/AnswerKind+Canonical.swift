extension AnswerKind {
    /// Why a text is no answer of a kind.
    enum Refusal: Error, Equatable {
        case wrongKind
        case tooLong(limit: Int)
        /// A day with an era that it does not lie in.
        case era(MisnamedEra)
    }

    static let nameLimit = 60
    static let kanaLimit = 80

    /// The one form in which an answer of this kind is kept. Names keep every scalar.
    func canonical(_ typed: String) throws(Refusal) -> String {
        let text = AnswerKind.trimmed(typed)
        guard !text.isEmpty else { return "" }
        switch self {
        case .name: return try AnswerKind.line(text, limit: AnswerKind.nameLimit)
        case .text(let limit): return try AnswerKind.line(text, limit: limit)
        case .kana:
            let kana = try AnswerKind.line(Kana.katakana(text), limit: AnswerKind.kanaLimit)
            return try AnswerKind.want(Kana.isReading(kana) ? kana : nil)
        case .date, .partialDate:
            if let day = parsed(text) { return day }
            if let misnamed = WrittenDay(text)?.misnamed { throw .era(misnamed) }
            throw .wrongKind
        default: return try AnswerKind.want(parsed(text))
        }
    }

    /// Nil for what is no answer of this kind.
    private func parsed(_ text: String) -> String? {
        switch self {
        case .date: AnswerKind.date(text)?.description
        case .partialDate: (PartialDate(text) ?? WrittenDay(text)?.partial)?.description
        case .phone: PhoneNumber(text)?.written
        case .postalCode: PostalCode(text)?.description
        case .digits(let range): AnswerKind.digits(text, range)
        case .number(let range):
            Int(DigitText.normalised(text)).flatMap { range.contains($0) ? String($0) : nil }
        case .flag: ["yes", "no"].contains(text) ? text : nil
        case .choice(let set): set.choice(text)?.value
        case .choices(let set): AnswerKind.several(text, set)
        case .name, .kana, .text: text
        }
    }

    private static func want(_ text: String?) throws(Refusal) -> String {
        guard let text else { throw .wrongKind }
        return text
    }

    private static func date(_ text: String) -> LocalDate? { LocalDate(text) ?? WrittenDay(text)?.localDate }

    private static func digits(_ text: String, _ range: ClosedRange<Int>) -> String? {
        let digits = DigitText.normalised(text)
        return DigitText.isDigits(digits) && range.contains(digits.utf8.count) ? digits : nil
    }

    private static func several(_ text: String, _ set: ChoiceSet) -> String? {
        let values = text.split(separator: " ").map(String.init)
        guard values.allSatisfy({ set.choice($0) != nil }) else { return nil }
        return set.choices.map(\.value).filter(values.contains).joined(separator: " ")
    }

    private static func line(_ text: String, limit: Int) throws(Refusal) -> String {
        guard text.count <= limit, text.unicodeScalars.count <= limit * 3 else { throw .tooLong(limit: limit) }
        let isPlain = text.unicodeScalars.allSatisfy {
            ![.control, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory)
        }
        guard isPlain else { throw .wrongKind }
        return text
    }

    /// Without space around; `Character` tests keep a variation selector with its base.
    private static func trimmed(_ text: String) -> String {
        let start = text.drop(while: \.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}

extension Answers {
    /// An answer in the words of the office, as it stands on a form: choices by their terms, days with their era.
    public func printed(_ path: String, on day: LocalDate) -> String {
        guard let value = value(path, on: day), !value.isEmpty, let kind = Vocabulary.entry(path)?.kind else {
            return ""
        }
        switch kind {
        case .choice(let set), .choices(let set):
            return value.split(separator: " ").compactMap { set.choice(String($0))?.printed }.joined(separator: "・")
        case .date, .partialDate: return PartialDate(value)?.japanese ?? value
        case .flag: return value == "yes" ? "有" : "無"
        case .phone: return PhoneNumber(value)?.hyphenated ?? value
        default: return value
        }
    }
}

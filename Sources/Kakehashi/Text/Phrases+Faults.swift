extension Phrases {
    /// What failed, on which thing.
    public func sentence(of fault: Fault) -> String {
        text("fault.\(fault.code.name)", fault.values)
    }

    /// What to do next; nil where the language has no remedy for the code.
    public func remedy(of fault: Fault) -> String? {
        let key = "fault.\(fault.code.name).remedy"
        return has(key) ? text(key, fault.values) : nil
    }

    /// The sentence with the remedy behind it.
    public func advice(on fault: Fault) -> String {
        let space = language.hasPrefix("ja") ? "" : " "
        return [sentence(of: fault), remedy(of: fault)].compactMap { $0 }.joined(separator: space)
    }

    /// Which of the codes lack their sentence or their remedy in this language.
    public func missing(of codes: [Fault.Code]) -> [String] {
        codes.flatMap { ["fault.\($0.name)", "fault.\($0.name).remedy"] }.filter { !has($0) }
    }
}

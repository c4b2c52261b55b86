extension Interview {
    /// The languages, of those that the kiosk speaks, in which every form is asked that the person needs by the answers
    /// so far; where the forms have none in common, the first that the kiosk speaks, the office's own.
    public func languages(of spoken: [String], for answers: Answers) -> [String] {
        let forms = forms(for: answers)
        let common = spoken.filter { language in forms.allSatisfy { $0.notice.isAsked(in: language) } }
        return common.isEmpty ? Array(spoken.prefix(1)) : common
    }
}

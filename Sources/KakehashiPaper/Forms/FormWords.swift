package import Kakehashi

/// The words that the program itself puts on forms, in Japanese whatever the language of the screen: the paper is the
/// office's.
package struct FormWords: Sendable {
    private let phrases: Phrases

    /// Without phrases their keys are printed.
    package init(_ phrases: Phrases = Phrases(language: "ja")) {
        self.phrases = phrases
    }

    /// Alone in a box whose text stands on the 別紙 sheet.
    var continued: String { phrases.text("paper.addendum.continued") }
    /// Behind the part of a text that fits its box.
    var continuedAfter: String { phrases.text("paper.addendum.continuedAfter") }
    var addendum: String { phrases.text("paper.addendum.title") }

    func serial(_ serial: FormSerial) -> String { phrases.text("paper.addendum.serial", ["serial": "\(serial)"]) }

    /// Which of how many sheets it is.
    func sheet(_ number: Int, of count: Int) -> String {
        phrases.text("paper.addendum.sheet", ["number": "\(number)", "count": "\(count)"])
    }

    /// Above the members for whom the form has no row.
    var members: String { phrases.text("paper.addendum.members") }

    /// Whose form it is, where the person files it.
    var applicant: String { phrases.text("paper.addendum.applicant") }
    /// Whose form it is, where somebody else files it.
    var person: String { phrases.text("paper.addendum.person") }
    /// Who files it for the person.
    var agent: String { phrases.text("paper.addendum.agent") }

    /// What an entry is; members have the number that they would have on the form.
    func label(_ label: AddendumEntry.Label) -> String {
        switch label {
        case .field(let name): name
        case .member(let number, let pattern):
            phrases.text("paper.addendum.member", ["number": "\(number)", "what": "@answer.\(pattern)"])
        }
    }
}

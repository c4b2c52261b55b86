package import Kakehashi

/// Where to go with a form, and what to know before.
package struct NextStep: Hashable, Sendable {
    package let form: LocalisedText
    package let counter: LocalisedText
    /// The last day, where the answers say from which day it is counted.
    package let lastDay: LocalDate?
    package let fee: FormFee?
    /// The fee for these answers, where it can be told.
    package let yen: Int?
    /// What to bring.
    package let papers: [LocalisedText]
    /// What the form always leaves for the pen, such as a signature.
    package let pens: [HandwritingPurpose]
    /// The fields that were left for the pen besides, in the order of the form.
    package let byHand: [String]

    package init(
        _ form: FormTemplate, _ answers: Answers, on day: LocalDate, remedies: FormRemedies = FormRemedies()
    ) {
        self.form = form.name
        counter = form.counter
        lastDay = form.notice.deadline.flatMap { FilingDays().lastDay($0, for: answers, on: day) }
        fee = form.notice.fee
        yen = form.notice.fee?.yen(for: answers, on: day)
        pens = form.pens(for: answers, on: day)
        byHand = remedies.isEmpty ? [] : FilledForm(form, answers, on: day, remedies: remedies).fieldsByHand
        papers = form.notice.papers(for: answers, on: day)
    }
}

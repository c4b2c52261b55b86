package import Kakehashi

/// Where to go with a form, and what to know before.
package struct NextStep: Hashable, Sendable {
    /// The form's name, or that of the procedure where it has none.
    package let form: LocalisedText
    package let counter: LocalisedText
    /// The last day, where the answers say from which day it is counted.
    package let lastDay: LocalDate?
    /// Whether that day is over.
    package let isLate: Bool
    /// What else to know: what lapses, what is lost by filing late.
    package let notes: [LocalisedText]
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
        self.init(CounterStep(form), answers, on: day, remedies: remedies)
    }

    package init(
        _ step: CounterStep, _ answers: Answers, on day: LocalDate, remedies: FormRemedies = FormRemedies()
    ) {
        let notice = step.notice
        form = step.name
        counter = step.counter
        lastDay = notice.deadline.flatMap { FilingDays().lastDay($0, for: answers, on: day) }
        isLate = lastDay.map { $0 < day } ?? false
        fee = notice.fee
        yen = notice.fee?.yen(for: answers, on: day)
        pens = step.form?.pens(for: answers, on: day) ?? []
        byHand =
            remedies.isEmpty
            ? [] : step.form.map { FilledForm($0, answers, on: day, remedies: remedies).fieldsByHand } ?? []
        papers = notice.papers(for: answers, on: day)
        notes = (isLate ? [notice.deadline?.late].compactMap { $0 } : []) + notice.notes(for: answers, on: day)
    }
}

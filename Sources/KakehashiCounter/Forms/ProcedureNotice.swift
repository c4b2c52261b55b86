package import Kakehashi

/// What to know of a procedure before anything is asked.
package struct ProcedureNotice: Sendable {
    package let name: LocalisedText
    /// Whether everybody needs it to whom the event happens, as long as nothing else was answered.
    package let isForEverybody: Bool
    /// The fee and the papers; no day is known yet.
    package let step: NextStep
}

extension FormDesk {
    /// The procedures of an event whose forms are in use, and those without a form for which there is something to
    /// bring, in the order of the counters.
    package func notices(of event: LifeEvent, on day: LocalDate) -> [ProcedureNotice] {
        let answers = (try? event.opening(Answers())) ?? Answers()
        let forms = formsInUse(on: day)
        return event.procedures.compactMap { procedure in
            guard let step = CounterStep(procedure, forms), step.form != nil || !step.notice.papers.isEmpty else {
                return nil
            }
            let conditions = [procedure.when, step.form?.when].compactMap { $0 }
            return ProcedureNotice(
                name: procedure.name, isForEverybody: conditions.allSatisfy { $0.holds(in: answers, on: day) },
                step: NextStep(step, answers, on: day))
        }
    }
}

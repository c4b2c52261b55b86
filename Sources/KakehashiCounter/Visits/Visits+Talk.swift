package import Foundation
package import Kakehashi

extension Visits {
    /// Says what the person came for; answers given so far stay, so that nothing is asked twice. Where the paper for
    /// another purpose has come, that service is counted first.
    package func choose(_ purpose: Visit.Purpose, for token: VisitToken) throws {
        let day = try glance(at: token).day
        _ = try interview(for: purpose, on: day)
        let event = event(of: purpose)
        let id = Identifier<VisitEvent>(at: clock.now())
        let time = elapsed()
        hear(token)
        try perform(token) { visit throws(Fault) in
            .choose(
                purpose, try event?.opening(visit.answers) ?? visit.answers, event: id,
                at: visit.purpose == nil ? visit.begun : time)
        }
    }

    /// Takes answers by path, in any order; every bad one is named, and nothing changes where one is bad.
    package func answer(_ values: [(path: String, value: String)], for token: VisitToken) throws {
        var faults: [Fault] = []
        do {
            try perform(token) { visit throws(Fault) in
                faults = []
                let answers: Answers
                do throws(Faults) {
                    answers = try visit.answers.setting(all: values)
                } catch {
                    faults = error.all
                    throw faults.first ?? Fault(.visitUnfinished)
                }
                return .answer(
                    answers, desk.remedies(visit.remedies, after: answers, insteadOf: visit.answers, on: visit.day))
            }
        } catch {
            throw faults.isEmpty ? error : Faults(faults) as any Error
        }
    }

    /// The languages, of those that the kiosk speaks, in which the visit can go on; all of them before a purpose is
    /// chosen.
    package func languages(of visit: Visit, spoken: [String]) throws -> [String] {
        guard visit.purpose != nil else { return spoken }
        return try interview(of: visit).languages(of: spoken, for: visit.answers)
    }

    /// Goes on in another language; answers stay.
    package func speak(_ language: String, for token: VisitToken) throws {
        try perform(token) { _ in .speak }
        try change(token) { $0.language = language }
    }

    /// What happened; nil where single forms were chosen.
    package func event(of purpose: Visit.Purpose) -> LifeEvent? {
        guard case .event(let id) = purpose else { return nil }
        return desk.events.first { $0.id == id }
    }

    /// The conversation of a visit.
    package func interview(of visit: Visit) throws -> Interview {
        guard let purpose = visit.purpose else {
            throw Fault(visit.isFinished ? .visitGone : .visitWithoutPurpose)
        }
        return try interview(for: purpose, on: visit.day)
    }

    /// The visit's answers to what is still asked: those that are printed and told.
    package func applicableAnswers(of visit: Visit) throws -> Answers {
        try interview(of: visit).applicable(visit.answers)
    }

    /// The forms that the visit's answers lead to.
    package func forms(of visit: Visit) throws -> [FormTemplate] {
        try interview(of: visit).forms(for: visit.answers)
    }

    /// The pages of one of the visit's forms as pictures.
    package func preview(_ form: String, for token: VisitToken) throws -> [Data] {
        let visit = try guarded(token)
        guard let template = try forms(of: visit).first(where: { $0.id == form }) else {
            throw Fault(.visitUnfinished)
        }
        return try desk.preview(request(of: visit, for: [template]))
    }

    func interview(for purpose: Visit.Purpose, on day: LocalDate) throws -> Interview {
        switch purpose {
        case .event(let id): try desk.interview(event: id, on: day)
        case .forms(let ids): try desk.interview(forms: ids, on: day)
        }
    }
}

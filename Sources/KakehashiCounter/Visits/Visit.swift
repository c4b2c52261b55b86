package import Kakehashi
package import KakehashiPrinter
import KakehashiSeal

/// One person at the counter, from greeting to wipe; in memory and nowhere else.
package struct Visit: Sendable {
    package let channel: VisitEvent.Channel
    /// In which the questions are asked; the paper is in Japanese whatever it is.
    package internal(set) var language: String
    /// What every form of this visit's pages carries, so that no other site can post them.
    package let formToken: String
    /// The day that the forms bear.
    package let day: LocalDate
    /// The number that the visit's papers are called by.
    package let serial: FormSerial?
    /// Whether the person is under 支援措置, as far as the resident file says.
    package var isProtected: Bool { isKnownProtected || isGuarded }
    /// Whether they were chosen from the resident file and are.
    var isKnownProtected = false
    /// Whether one of the people whom the answers name is, and of whom the file was asked.
    var isGuarded = false
    var peopleAskedFor: [NamedPerson] = []
    package internal(set) var purpose: Purpose?
    package internal(set) var answers = Answers()
    /// What was decided for fields that would not be right on paper.
    package internal(set) var remedies = FormRemedies()
    package internal(set) var stage: Stage = .talking

    /// What the printer last said of the job; nil while it has said nothing.
    var lastStatus: PrintStatus?
    let begun: Duration
    var touched: Duration

    /// What the person came for.
    package enum Purpose: Hashable, Sendable {
        /// A life event, by its id.
        case event(String)
        /// Single forms, by their ids.
        case forms([String])
    }

    /// How far the visit has come.
    package enum Stage: Sendable {
        case talking
        /// The document is being made and handed to the printer.
        case making
        case sent([PrintJob])
        /// The document could not be made or sent.
        case failed(Faults)
        /// The document went to the browser, at this time since the counter's start.
        case handedOver(Duration)
        /// Counted, and the answers wiped; what comes next may be read until the visit ends.
        case finished([NextStep])
    }

    /// Whether a form comes from a page of this visit.
    package func accepts(formToken shown: String) -> Bool { ConstantTime.areEqual(shown, formToken) }

    package var isFinished: Bool {
        if case .finished = stage { true } else { false }
    }
}

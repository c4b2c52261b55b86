package import Kakehashi
import KakehashiSeal

/// One person at the counter, from greeting to wipe; in memory and nowhere else.
package struct Visit: Sendable {
    /// By which staff's pages name it; no secret, since only the sign-in that began it may use it.
    package let id: Identifier<Visit>
    package let channel: VisitEvent.Channel
    /// The sign-in of the staff that began it; nil for a resident's own.
    let owner: String?
    /// In which the questions are asked; the paper is in Japanese whatever it is.
    package internal(set) var language: String
    /// What every form of this visit's pages carries, so that neither another site nor a page of another visit can
    /// post them.
    package let formToken: String
    /// The day that the forms bear.
    package let day: LocalDate
    /// When it began, for the list of the staff who began it.
    package let instant: Instant
    /// The number that the visit's papers are called by.
    package let serial: FormSerial?
    package private(set) var stage: VisitStage
    let begun: Duration
    var touched: Duration

    init(
        id: Identifier<Visit>, channel: VisitEvent.Channel, owner: String?, language: String, formToken: String,
        instant: Instant, serial: FormSerial?, begun: Duration
    ) {
        self.id = id
        self.channel = channel
        self.owner = owner
        self.language = language
        self.formToken = formToken
        self.instant = instant
        self.serial = serial
        self.begun = begun
        day = instant.localDate
        touched = begun
        stage = .greeting(VisitTalk())
    }

    /// What the person came for.
    package enum Purpose: Hashable, Sendable {
        /// A life event, by its id.
        case event(String)
        /// Single forms, by their ids.
        case forms([String])
    }

    package var purpose: Purpose? { stage.service?.purpose }
    package var answers: Answers { stage.talk.answers }
    /// What was decided for fields that would not be right on paper.
    package var remedies: FormRemedies { stage.talk.remedies }
    /// Whether the person is under 支援措置, as far as the resident file says.
    package var isProtected: Bool { stage.talk.isProtected }
    package var isFinished: Bool { stage.kind == .finished }
    /// How often the visit's document was begun; a page that prints names it, so that a second touch is known.
    package var attempt: Int { stage.service?.attempt ?? 0 }

    /// Whether a form comes from a page of this visit.
    package func accepts(formToken shown: String) -> Bool { ConstantTime.areEqual(shown, formToken) }

    /// Takes a step that its own stage has allowed. Nothing else changes the stage.
    mutating func take(_ step: VisitStep) { stage = step.stage }
}

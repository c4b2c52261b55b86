/// A finished visit as it is counted: what was done, never for whom.
public struct VisitEvent: Hashable, Sendable {
    /// Where the interview was held.
    public enum Channel: String, Hashable, Sendable, CaseIterable {
        /// The resident at the touch screen.
        case kiosk
        /// A member of staff who listened and typed.
        case staff
    }

    /// How the paper reached the person.
    public enum Outcome: String, Hashable, Sendable, CaseIterable {
        /// Through a printer.
        case printed
        /// As a PDF, offered once where there is no printer.
        case handedOver
    }

    /// Made by the counter; the office counts each key once, however often it arrives.
    public let id: Identifier<VisitEvent>
    public let instant: Instant
    /// The name of the kiosk or counter.
    public let place: String
    public let channel: Channel
    public let outcome: Outcome
    /// The language of the screen, such as `ja`.
    public let language: String
    /// How many of each form were filled, by the form's id.
    public let forms: [String: Int]
    /// From greeting to wipe.
    public let seconds: Int
    /// How many fields were filled without a pen.
    public let fieldsFilled: Int

    public init(
        id: Identifier<VisitEvent>, instant: Instant, place: String, channel: Channel, outcome: Outcome,
        language: String, forms: [String: Int], seconds: Int, fieldsFilled: Int
    ) {
        self.id = id
        self.instant = instant
        self.place = place
        self.channel = channel
        self.outcome = outcome
        self.language = language
        self.forms = forms
        self.seconds = seconds
        self.fieldsFilled = fieldsFilled
    }
}

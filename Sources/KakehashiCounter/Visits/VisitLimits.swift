import Kakehashi

/// How long a visit waits for a hand, and how many there may be.
package struct VisitLimits: Sendable {
    /// After so long without a touch the resident is asked whether they are still there.
    package var warning: Duration
    /// After so long without a touch a resident's visit is wiped.
    package var kiosk: Duration
    /// How much longer a resident may wait on the page that tells to call staff.
    package var help: Duration
    /// The same for staff, who talk with somebody while they type.
    package var staff: Duration
    /// How long the closing page stays.
    package var closing: Duration
    /// A second touch on the document's button within this time is the same touch.
    package var doubleTouch: Duration
    package var mostVisits: Int

    package init(
        warning: Duration = .seconds(180), kiosk: Duration = .seconds(240), help: Duration = .seconds(360),
        staff: Duration = .seconds(1800),
        closing: Duration = .seconds(60), doubleTouch: Duration = .seconds(10), mostVisits: Int = 200
    ) {
        self.warning = warning
        self.kiosk = kiosk
        self.help = help
        self.staff = staff
        self.closing = closing
        self.doubleTouch = doubleTouch
        self.mostVisits = mostVisits
    }

    /// How long a visit in this state may stay untouched.
    func patience(_ visit: Visit) -> Duration {
        if visit.isFinished { return closing }
        return visit.channel == .kiosk ? kiosk : staff
    }
}

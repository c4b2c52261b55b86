/// What stands on the sheet of four crosses, in the language of whoever measures it.
package struct CalibrationWords: Hashable, Sendable {
    package let title: String
    /// Which queue and tray it is for.
    package let place: String
    package let advice: String
    /// What each cross is called, in the order of `CalibrationSheet.crosses`.
    package let corners: [String]
    /// From the left and from the top, with room for a pen.
    package let measured: String

    package init(title: String, place: String, advice: String, corners: [String], measured: String) {
        self.title = title
        self.place = place
        self.advice = advice
        self.corners = corners
        self.measured = measured
    }
}

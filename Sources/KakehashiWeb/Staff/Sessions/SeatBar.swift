/// Seats as a bar; the numbers stand beside it in words.
enum SeatBar {
    static func html(capacity: Int, confirmed: Int, kept: Int) -> HTML {
        let width = 260
        let unit = Double(width) / Double(max(1, capacity))
        let end = { (seats: Int) in Int((Double(min(seats, capacity)) * unit).rounded()) }
        return H.svg(.class("seats"), .viewBox(width: width, height: 20), .ariaHidden) {
            H.rect(.class("room"), .x(0), .y(0), .width(width), .height(20))
            H.rect(.class("taken"), .x(0), .y(0), .width(end(confirmed)), .height(20))
            H.rect(
                .class("offered"), .x(end(confirmed)), .y(0), .width(end(confirmed + kept) - end(confirmed)),
                .height(20))
        }
    }
}

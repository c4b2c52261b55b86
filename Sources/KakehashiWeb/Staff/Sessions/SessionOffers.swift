import Kakehashi

/// Whom to call because a seat is kept for them, after a cancellation or when seats were added. They stay listed until
/// somebody has told them.
struct SessionOffers {
    let visit: StaffVisit
    let session: Session
    private var words: Words { visit.words }

    func html(_ people: [Attendee]) -> HTML? {
        let untold = people.compactMap { attendee in
            attendee.registration.flatMap { $0.state == .offered && $0.toldAt == nil ? ($0, attendee.person) : nil }
        }
        guard !untold.isEmpty, session.state == .planned else { return nil }
        return Pieces.note("care") {
            H.h2 { words("staff.offers.title", ["count": "\(untold.count)"]) }
            H.p { words("staff.offers.text") }
            untold.map { registration, person in
                visit.shell.form("/staff/registrations/\(registration.number)/told", .class("bar")) {
                    H.input(.type("hidden"), .name("session"), .value(session.number))
                    H.a(.href("/staff/registrations/\(registration.number)")) { registration.number }
                    H.span {
                        "\(person.name ?? person.kana) \(person.telephone ?? words("staff.noTelephone"))"
                    }
                    H.button { words("staff.registration.told") }
                }
            }
        }
    }
}

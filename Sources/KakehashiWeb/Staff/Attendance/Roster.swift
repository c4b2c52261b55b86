import Kakehashi

/// The roster as one form: everyone who has a seat, whoever waits and came all the same, and walk-ins.
struct Roster {
    let words: Words
    let session: Session

    @HTMLBuilder func html(_ people: [Attendee]) -> HTML {
        let expected = people.filter { isExpected($0) }
        if expected.isEmpty {
            H.p { words("staff.attendance.nobody") }
        } else {
            Pieces.table(caption: words("staff.attendance.roster"), heads: heads, class: "roster") {
                expected.map(row)
            }
            H.div(.class("actions")) {
                H.button(.class("main")) { words("staff.attendance.save") }
                if expected.contains(where: { $0.attendance == nil && $0.registration?.state.takesSeat == true }) {
                    H.button(.name("rest"), .value(Attendance.State.present.rawValue)) {
                        words("staff.attendance.saveRest")
                    }
                }
            }
        }
    }

    /// Everyone who may have come: not who cancelled, unless they came.
    private func isExpected(_ attendee: Attendee) -> Bool {
        attendee.registration?.state.isOpen == true || attendee.attendance != nil
    }

    private var heads: [HTML] {
        ["person", "age", "registration", "cameOrNot"].map { Pieces.head(words("staff.field.\($0)")) }
    }

    private func row(_ attendee: Attendee) -> HTML {
        let person = attendee.person
        return H.tr {
            H.th(.scope("row")) {
                H.span(.class("name")) { person.name ?? person.kana }
                if person.name != nil { H.small { person.kana } }
            }
            H.td(.class("nowrap")) { person.age(on: session.date).map { words("staff.age", ["age": "\($0)"]) } ?? "" }
            H.td(.class("nowrap")) { place(attendee) }
            H.td { choices(attendee) }
        }
    }

    private func place(_ attendee: Attendee) -> HTML {
        guard let registration = attendee.registration else {
            return HTML(words("staff.people.noRegistration"))
        }
        return PlaceTag(words: words).html(registration.state, position: attendee.position)
    }

    private func choices(_ attendee: Attendee) -> HTML {
        let number = attendee.person.number
        let isSeated = attendee.registration?.state.takesSeat == true
        let states: [Attendance.State] = isSeated ? [.present, .absent] : [.walkIn, .absent]
        let offered = isSeated || attendee.attendance != nil ? states : [.walkIn]
        return H.fieldset(.class("choices")) {
            H.legend(.class("unseen")) { words("staff.attendance.ofPerson", ["person": attendee.person.kana]) }
            H.input(.type("hidden"), .name("version-\(number)"), .value("\(attendee.attendance?.version ?? 0)"))
            // A choice that stands alone could not be taken back once it was touched.
            if offered.count == 1 {
                Fields.radio("state-\(number)", "", words("staff.attendance.notCome"), checked: true)
            }
            offered.map { state in
                Fields.radio(
                    "state-\(number)", state.rawValue, state.japanese, checked: attendee.attendance?.state == state)
            }
        }
    }
}

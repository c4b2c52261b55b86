import Kakehashi

/// The roster as one form, in the order of the paper: everyone who has a seat, whoever waits and came all the same, and
/// walk-ins.
struct Roster {
    let words: Words
    let session: Session

    @HTMLBuilder func html(_ people: [Attendee]) -> HTML {
        let expected = people.filter { isExpected($0) }.byReading
        if expected.isEmpty {
            H.p { words("staff.attendance.nobody") }
        } else {
            Pieces.table(caption: words("staff.attendance.roster"), heads: heads, class: "roster") {
                expected.map(row)
            }
            H.div(.class("actions")) {
                H.button(.class("main")) { words("staff.attendance.save") }
                if expected.contains(where: { $0.attendance == nil && $0.isSeated }) {
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

    /// The number that stands on the sheet too, and where the person stands.
    @HTMLBuilder private func place(_ attendee: Attendee) -> HTML {
        if let registration = attendee.registration {
            "\(registration.number) "
            PlaceTag(words: words).html(registration.state, position: attendee.position)
        } else {
            "\(attendee.person.number) \(words("staff.people.noRegistration"))"
        }
    }

    private func choices(_ attendee: Attendee) -> HTML {
        let number = attendee.person.number
        return H.fieldset(.class("choices")) {
            H.legend(.class("unseen")) { words("staff.attendance.ofPerson", ["person": attendee.person.kana]) }
            H.input(.type("hidden"), .name("version-\(number)"), .value("\(attendee.attendanceVersion)"))
            // A choice that was touched by mistake can be taken back, before it is saved and after.
            if attendee.attendance == nil {
                Fields.radio(
                    "state-\(number)", "",
                    words(attendee.isSeated ? "staff.attendance.open" : "staff.attendance.notCome"), checked: true)
            }
            states(attendee).map { state in
                Fields.radio(
                    "state-\(number)", state.rawValue, state.japanese, checked: attendee.attendance?.state == state)
            }
            if let recorded = attendee.attendance {
                Fields.radio(
                    "state-\(number)", Attendance.State.unrecorded.rawValue,
                    words(recorded.state == .walkIn ? "staff.attendance.undoWalkIn" : "staff.attendance.erase"),
                    checked: false)
            }
        }
    }

    /// What can be recorded, and what is.
    private func states(_ attendee: Attendee) -> [Attendance.State] {
        guard !attendee.isSeated else { return [.present, .absent] }
        let isLeft = attendee.registration != nil && attendee.attendance != nil
        let states: [Attendance.State] = isLeft ? [.walkIn, .absent] : [.walkIn]
        guard let recorded = attendee.attendance?.state, !states.contains(recorded) else { return states }
        return [recorded] + states
    }
}

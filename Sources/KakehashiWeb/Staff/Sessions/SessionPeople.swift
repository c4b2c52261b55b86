import Kakehashi

/// The people of a session: seats, the line, walk-ins, and those who will not come.
struct SessionPeople {
    let visit: StaffVisit
    let session: Session
    private var words: Words { visit.words }

    @HTMLBuilder func html(_ people: [Attendee]) -> HTML {
        group(
            session.state == .cancelled ? "seatsCancelled" : "seats",
            people.filter { $0.registration?.state.takesSeat == true })
        group(
            session.state == .cancelled ? "waitingCancelled" : "waiting",
            people.filter { $0.registration?.state == .waiting || $0.registration?.state == .applied })
        group("walkIns", people.filter { $0.registration == nil })
        gone(people.filter { $0.registration.map { !$0.state.isOpen } == true })
    }

    private func group(_ key: String, _ people: [Attendee]) -> HTML? {
        if people.isEmpty, key == "walkIns" { return nil }
        return H.section(.class("card")) {
            H.h2 { words("staff.people.\(key)", ["count": "\(people.count)"]) }
            if people.isEmpty { H.p { words("staff.people.\(key).none") } } else { table(key, people) }
        }
    }

    private func gone(_ people: [Attendee]) -> HTML? {
        guard !people.isEmpty else { return nil }
        return H.details(.class("card")) {
            H.summary { words("staff.people.gone", ["count": "\(people.count)"]) }
            table("gone", people)
        }
    }

    private func table(_ key: String, _ people: [Attendee]) -> HTML {
        let heads = ["registration", "state", "person", "age", "telephone", "device", "needs"]
        return Pieces.table(
            caption: words("staff.people.\(key)", ["count": "\(people.count)"]), hidesCaption: true,
            heads: heads.map { Pieces.head(words("staff.field.\($0)")) }
        ) { people.map(row) }
    }

    private func row(_ attendee: Attendee) -> HTML {
        let person = attendee.person
        return H.tr {
            H.td(.class("nowrap")) { number(attendee.registration) }
            H.td { place(attendee) }
            H.th(.scope("row")) { PersonName(person: person).html }
            H.td(.class("nowrap")) { person.age(on: session.date).map { words("staff.age", ["age": "\($0)"]) } ?? "" }
            H.td(.class("nowrap")) { person.telephone ?? "" }
            H.td(.class("keep")) { attendee.registration?.facts.device?.japanese ?? person.device?.japanese ?? "" }
            H.td {
                [Companions.text(attendee.registration, words), person.needs].compactMap { $0 }
                    .joined(separator: "、")
            }
        }
    }

    /// Nobody waits for a class that is cancelled, and nobody has a seat in it.
    private func place(_ attendee: Attendee) -> HTML {
        session.state == .cancelled && attendee.registration?.state.isOpen == true
            ? Pieces.tag(words("staff.session.state.cancelled"), "bad") : PlaceTag(words: words).html(attendee)
    }

    @HTMLBuilder private func number(_ registration: Registration?) -> HTML {
        if let registration {
            H.a(.class("row"), .href("/staff/registrations/\(registration.number)")) { registration.number }
        } else {
            words("staff.people.noRegistration")
        }
    }
}

/// Where somebody stands, in a word: 確定, 待ち 3番目, 出席.
struct PlaceTag {
    let words: Words

    func html(_ attendee: Attendee) -> HTML {
        if let attendance = attendee.attendance {
            return Pieces.tag(attendance.state.japanese, attendance.state.attended ? "good" : "")
        }
        guard let registration = attendee.registration else { return HTML() }
        return html(registration.state, position: attendee.position)
    }

    func html(_ state: RegistrationState, position: Int?) -> HTML {
        switch state {
        case .waiting:
            Pieces.tag(words("staff.place.waiting", ["position": position.map { "\($0)" } ?? ""]), "key")
        case .offered, .held: Pieces.tag(words("staff.place.\(state.rawValue)"), "care")
        case .confirmed: Pieces.tag(state.japanese, "good")
        default: Pieces.tag(state.japanese)
        }
    }
}

/// A person's name with its reading.
struct PersonName {
    let person: Person

    @HTMLBuilder var html: HTML {
        if let name = person.name {
            name
            H.br()
            H.small { person.kana }
        } else {
            person.kana
        }
    }
}

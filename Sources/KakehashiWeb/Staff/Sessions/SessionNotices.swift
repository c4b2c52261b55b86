import Kakehashi
import KakehashiHTTP
import KakehashiOffice

/// Who has to be told that a session has changed, with a tick for each whom somebody has told.
struct SessionNotices {
    let visit: StaffVisit
    let session: Session
    private var words: Words { visit.words }

    @HTMLBuilder func html(_ people: [PersonToTell]) -> HTML {
        let (open, told) = (people.filter { $0.toldAt == nil }, people.filter { $0.toldAt != nil })
        if !open.isEmpty {
            Pieces.note("care") {
                H.h2 { words("staff.notices.title", ["count": "\(open.count)"]) }
                H.p { words("staff.notices.text") }
                visit.shell.form("/staff/sessions/\(session.number)/told") {
                    H.div(.class("field choices")) {
                        open.map { Fields.checkbox("registration", $0.registration.number, line($0), checked: false) }
                    }
                    H.div(.class("actions")) { H.button(.class("main")) { words("staff.notices.button") } }
                }
            }
        }
        if !told.isEmpty {
            H.details(.class("card")) {
                H.summary { words("staff.notices.told", ["count": "\(told.count)"]) }
                H.ul { told.map { one in H.li { toldLine(one) } } }
            }
        }
    }

    private func line(_ one: PersonToTell) -> String {
        let values = ["name": name(one), "telephone": one.person.telephone ?? words("staff.notices.noTelephone")]
        guard let known = one.known else { return words("staff.notices.line.unknown", values) }
        let place = ["day": words.day(known.date), "start": "\(known.start)", "venue": one.knownVenue ?? ""]
        return words("staff.notices.line", values.merging(place) { $1 })
    }

    private func toldLine(_ one: PersonToTell) -> String {
        let day = one.toldAt.map { words.day($0.localDate) } ?? ""
        return words("staff.notices.told.line", ["name": name(one), "day": day])
    }

    private func name(_ one: PersonToTell) -> String { one.person.name ?? one.person.kana }
}

extension SessionPage {
    /// Ticks off whom somebody has told.
    func told(_ visit: StaffVisit) throws -> Response {
        let number = visit.parameter("session")
        let told = visit.form.fields.filter { $0.name == "registration" }.map(\.value)
        do {
            try classes.noteTold(told, of: number, by: visit.author)
        } catch let fault as Fault {
            return try page(visit, number: number, faults: [fault], status: WebFaults.status(of: fault))
        }
        return .redirect(to: "/staff/sessions/\(number)")
    }
}

extension StaffVisit {
    /// The classes of which people have still to be told, with the way to each; nothing where there are none.
    @HTMLBuilder func untold(_ sessions: [(session: String, people: Int)]) -> HTML {
        if !sessions.isEmpty {
            Pieces.note("care") {
                H.h2 { words("staff.notices.open", ["people": "\(sessions.reduce(0) { $0 + $1.people })"]) }
                H.ul {
                    sessions.map { one in
                        H.li {
                            H.a(.href("/staff/sessions/\(one.session)")) { one.session }
                            words("staff.timetable.apply.tell.session", ["people": "\(one.people)"])
                        }
                    }
                }
            }
        }
    }
}

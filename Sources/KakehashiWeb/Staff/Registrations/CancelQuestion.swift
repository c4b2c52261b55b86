import Kakehashi
import KakehashiHTTP
import KakehashiOffice

/// Asks before a registration is taken back: what will be, and who gets the seat.
struct CancelQuestion {
    let visit: StaffVisit
    /// The course's title.
    let title: String
    private var words: Words { visit.words }

    /// - Parameter next: who is offered the seat.
    func page(_ outcome: RegistrationOutcome, _ next: [RegistrationOutcome]) -> Response {
        let number = outcome.registration.number
        let name = outcome.person.name ?? outcome.person.kana
        let heading = words("staff.cancelQuestion.title", ["number": number])
        return visit.page(heading, room: .sessions, width: "reading") {
            Pieces.crumbs(
                words, [("/staff/registrations/\(number)", words("staff.registration.title", ["number": number]))])
            H.h1 { heading }
            Pieces.note("care") {
                H.p(.class("big")) {
                    words(
                        "staff.cancelQuestion.text",
                        ["name": name, "day": words.day(outcome.session.date), "course": title])
                }
                if next.isEmpty {
                    H.p {
                        words(
                            outcome.registration.state.takesSeat
                                ? "staff.cancelQuestion.free" : "staff.cancelQuestion.line")
                    }
                } else {
                    next.map { other in
                        H.p {
                            words(
                                "staff.cancelQuestion.next",
                                [
                                    "name": other.person.name ?? other.person.kana,
                                    "telephone": other.person.telephone ?? words("staff.noTelephone"),
                                ])
                        }
                    }
                }
                H.p { words("staff.cancelQuestion.undo") }
            }
            H.div(.class("actions")) {
                visit.shell.form("/staff/registrations/\(number)/cancel") {
                    H.input(.type("hidden"), .name("version"), .value("\(outcome.registration.version)"))
                    H.button(.class("grave")) { words("staff.cancelQuestion.button") }
                }
                Pieces.link("/staff/registrations/\(number)", words("staff.cancelQuestion.not"))
            }
        }
    }
}

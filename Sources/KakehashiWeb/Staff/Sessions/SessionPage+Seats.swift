import Kakehashi
import KakehashiHTTP
import KakehashiOffice

/// More or fewer seats.
extension SessionPage {
    func seatsForm(_ visit: StaffVisit, _ overview: SessionOverview) -> HTML {
        let words = visit.words
        let session = overview.session
        let fields = Fields(words, entered: ["capacity": "\(session.capacity)"])
        return H.details(.class("card")) {
            H.summary { words("staff.session.seats.title") }
            H.p { words("staff.session.seats.text") }
            visit.shell.form("/staff/sessions/\(session.number)/seats") {
                H.input(.type("hidden"), .name("version"), .value("\(session.version)"))
                fields.text(
                    "capacity", "staff.field.newCapacity", needed: true, size: "short",
                    extra: [.inputMode("numeric"), .autocomplete("off")])
                H.div(.class("actions")) { H.button { words("staff.session.seats.button") } }
            }
        }
    }

    func resize(_ visit: StaffVisit) throws -> Response {
        let number = visit.parameter("session")
        do {
            // What is no number counts as none, and is told with the bounds of the room.
            let capacity = Int(DigitText.normalised(visit.form.text("capacity"))) ?? 0
            _ = try classes.resizeSession(
                number, capacity: capacity, version: Int(visit.form.text("version")), by: visit.author)
        } catch let fault as Fault {
            return try page(visit, number: number, faults: [fault], status: WebFaults.status(of: fault))
        } catch let faults as Faults {
            return try page(visit, number: number, faults: faults.all, status: .conflict)
        }
        return .redirect(to: "/staff/sessions/\(number)")
    }
}

import Kakehashi
import KakehashiHTTP
import KakehashiOffice

/// `/staff/sessions/new`: adds a session. Everything that stands against it is told at once; a closed day or a holiday
/// can be overridden with a reason.
struct NewSessionPage: Sendable {
    let classes: ClassDesk

    func show(_ visit: StaffVisit) throws -> Response {
        try page(visit, Fields(visit.words, entered: ["host": HoldingBody.city.rawValue]))
    }

    func add(_ visit: StaffVisit) throws -> Response {
        let form = visit.form
        let entered = form.byName
        let reading = SessionReading(form, visit.words)
        guard let request = reading.request else {
            return try page(
                visit, Fields(visit.words, entered: entered, errors: reading.errors), helpers: form.all("helpers"),
                status: .unprocessableContent)
        }
        do {
            let made = try classes.addSession(request, by: visit.author)
            return .redirect(to: "/staff/sessions/\(made.session.number)")
        } catch let fault as Fault {
            return try refused(visit, entered, [fault])
        } catch let faults as Faults {
            return try refused(visit, entered, faults.all)
        }
    }

    private func refused(_ visit: StaffVisit, _ entered: [String: String], _ faults: [Fault]) throws -> Response {
        try page(
            visit, Fields(visit.words, entered: entered), helpers: visit.form.all("helpers"), faults: faults,
            status: faults.first.map(WebFaults.status) ?? .conflict)
    }

    private func page(
        _ visit: StaffVisit, _ fields: Fields, helpers: [String] = [], faults: [Fault] = [], status: Status = .ok
    ) throws -> Response {
        let words = visit.words
        let venues = try classes.venues()
        let staff = try classes.instructors()
        return visit.page(words("staff.session.new"), room: .sessions, width: "reading", status: status) {
            Pieces.crumbs(words, [("/staff/sessions", words("staff.sessions.back"))])
            H.h1 { words("staff.session.new") }
            if !faults.isEmpty { FaultPages.notes(words, faults) }
            if !fields.errors.isEmpty { Pieces.note("bad", role: "alert") { H.p { words("web.errors") } } }
            visit.shell.form("/staff/sessions/new", .class("card")) {
                H.div(.class("grid")) {
                    what(fields, venues)
                    when(fields)
                    who(fields, staff)
                }
                helpersField(words, staff, helpers)
                fields.text("exceptionReason", "staff.field.exceptionReason")
                if faults.contains(where: { $0.code == .sessionPast }) || fields.entered["past"] != nil {
                    H.div(.class("field choices")) {
                        Fields.checkbox(
                            "past", "1", words("staff.session.past"), checked: fields.entered["past"] != nil)
                    }
                }
                H.div(.class("actions")) { H.button(.class("main")) { words("staff.session.add") } }
            }
        }
    }

    @HTMLBuilder private func what(_ fields: Fields, _ venues: [Venue]) -> HTML {
        let courses = classes.courses.values.sorted { ($0.level, $0.title) < ($1.level, $1.title) }
        fields.select(
            "course", "staff.field.course",
            options: [("", "")] + courses.map { ($0.id, "\($0.level.japanese)・\($0.title)") }, needed: true)
        fields.select(
            "venue", "staff.field.venue",
            options: [("", "")]
                + venues.map { venue in
                    let values = ["venue": venue.name, "room": "\(venue.capacity)"]
                    return (venue.number, fields.words("staff.venue.room", values))
                }, needed: true)
    }

    @HTMLBuilder private func when(_ fields: Fields) -> HTML {
        fields.text("date", "staff.field.date", needed: true, size: "medium", extra: [.autocomplete("off")])
        H.div(.class("pair")) {
            fields.text("start", "staff.field.start", needed: true, size: "short", extra: [.autocomplete("off")])
            fields.text("end", "staff.field.end", needed: true, size: "short", extra: [.autocomplete("off")])
        }
    }

    @HTMLBuilder private func who(_ fields: Fields, _ staff: [Instructor]) -> HTML {
        fields.text(
            "capacity", "staff.field.capacity", size: "short", extra: [.inputMode("numeric"), .autocomplete("off")])
        fields.select(
            "host", "staff.field.host", options: HoldingBody.allCases.map { ($0.rawValue, $0.japanese) }, needed: true)
        fields.select(
            "instructor", "staff.field.instructor",
            options: [("", fields.words("staff.instructor.none"))]
                + staff.filter { $0.role == .instructor }.map { ($0.number, $0.name) })
    }

    private func helpersField(_ words: Words, _ staff: [Instructor], _ chosen: [String]) -> HTML? {
        let helpers = staff.filter { $0.role == .helper }
        guard !helpers.isEmpty else { return nil }
        return H.fieldset {
            H.legend { words("staff.field.helpers") }
            H.div(.class("choices")) {
                helpers.map {
                    Fields.checkbox("helpers", $0.number, $0.name, checked: chosen.contains($0.number))
                }
            }
        }
    }
}

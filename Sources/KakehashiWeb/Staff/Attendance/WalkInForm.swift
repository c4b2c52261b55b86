import Kakehashi

/// The form for somebody who came without a registration.
struct WalkInForm {
    let visit: StaffVisit
    let fields: Fields

    /// - Parameter isAsking: whether the same name stands there already, so that the clerk has to say it is another.
    func html(_ number: String, isAsking: Bool) -> HTML {
        let words = visit.words
        let isOpen = isAsking || !fields.errors.isEmpty
        return H.details(.class("card"), Attribute.open.when(isOpen)) {
            H.summary { words("staff.walkIn.title") }
            visit.shell.form("/staff/sessions/\(number)/walk-ins") {
                H.div(.class("grid")) {
                    fields.text("kana", "staff.field.kana", needed: true, extra: [.autocomplete("off")])
                    fields.text("age", "staff.field.age", size: "shorter", extra: [.inputMode("numeric")])
                    fields.text("telephone", "staff.field.telephone", type: "tel", extra: [.autocomplete("off")])
                    fields.select(
                        "device", "staff.field.device",
                        options: [("", words("staff.unknown"))] + Device.allCases.map { ($0.rawValue, $0.japanese) })
                }
                if isAsking {
                    H.div(.class("field choices")) {
                        Fields.checkbox("another", "1", words("staff.same.another"), checked: false)
                    }
                }
                H.div(.class("actions")) { H.button { words("staff.walkIn.add") } }
            }
        }
    }
}

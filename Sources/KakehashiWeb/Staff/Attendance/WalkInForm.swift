import Kakehashi

/// The form for somebody who came without a registration.
struct WalkInForm {
    let visit: StaffVisit
    let fields: Fields

    /// - Parameters:
    ///   - questions: what has to be asked before the person is taken.
    ///   - faults: why the person was not taken.
    func html(_ number: String, questions: HTML, faults: [Fault]) -> HTML {
        let words = visit.words
        let isAsking = faults.contains { $0.code == .webWalkInTwice }
        let isOpen = !fields.errors.isEmpty || fields.entered["kana"] != nil
        return H.details(.class("card"), Attribute.open.when(isOpen)) {
            H.summary { words("staff.walkIn.title") }
            visit.shell.form("/staff/sessions/\(number)/walk-ins") {
                questions
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
                        Fields.checkbox("person", "new", words("staff.same.another"), checked: false)
                    }
                }
                H.div(.class("actions")) { H.button { words("staff.walkIn.add") } }
            }
        }
    }
}

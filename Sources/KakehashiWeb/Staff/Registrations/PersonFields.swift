import Kakehashi

/// What a caller is asked, in the order of the talk.
struct PersonFields {
    let fields: Fields

    func html(districts: [String]) -> HTML {
        H.div(.class("grid")) {
            text("kana", needed: true)
            text("telephone", type: "tel")
            text("age", size: "shorter")
            text("birth", size: "medium")
            fields.select(
                "district", "staff.field.district",
                options: [("", fields.words("staff.unknown"))] + districts.map { ($0, $0) })
            text("name")
            H.div(.class("wide")) {
                fields.choices(
                    "device", "staff.field.device", options: Device.allCases.map { ($0.rawValue, $0.japanese) })
                fields.choices("sex", "staff.field.sex", options: Sex.allCases.map { ($0.rawValue, $0.japanese) })
            }
            text("needs")
            text("familyContact")
        }
    }

    private func text(_ name: String, type: String = "text", needed: Bool = false, size: String? = nil) -> HTML {
        fields.text(
            name, "staff.field.\(name)", type: type, needed: needed, size: size, extra: [.autocomplete("off")])
    }
}

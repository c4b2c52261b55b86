import Kakehashi
import KakehashiHTTP
import KakehashiOffice

/// The fields about a person, read; a sentence for every field that cannot be.
struct PersonReading {
    private(set) var errors: [String: String] = [:]
    private(set) var entry: PersonEntry?

    init(_ form: FormValues, _ words: Words) {
        let birth = PersonReading.date(form.text("birth"))
        let age = Int(DigitText.normalised(form.text("age")))
        if form.text("kana").allSatisfy(\.isWhitespace) { errors["kana"] = words("staff.error.kana") }
        if birth == nil, !form.text("birth").isEmpty { errors["birth"] = words("staff.error.birth") }
        if age == nil, !form.text("age").isEmpty { errors["age"] = words("staff.error.age") }
        guard errors.isEmpty else { return }
        // Where both were given and contradict each other, the clerk was asked which is right.
        let right = form.text("ageOrBirth")
        entry = PersonEntry(
            kana: form.text("kana"), name: form["name"], birthDate: right == "age" ? nil : birth,
            age: right == "birth" ? nil : age,
            sex: Sex(rawValue: form.text("sex")), district: form["district"], telephone: form["telephone"],
            device: Device(rawValue: form.text("device")), needs: form["needs"], familyContact: form["familyContact"])
    }

    /// 1948-04-29, 昭和23年4月29日 or S23.4.29.
    static func date(_ text: String) -> LocalDate? {
        LocalDate(DigitText.normalised(text)) ?? EraDate(text)?.localDate
    }

    /// The field that a fault of the desk speaks of.
    static func field(of fault: Fault) -> String? {
        switch fault.code {
        case .personKana: "kana"
        case .personBirth: "birth"
        case .personAge: "age"
        case .personTelephone: "telephone"
        default: nil
        }
    }
}

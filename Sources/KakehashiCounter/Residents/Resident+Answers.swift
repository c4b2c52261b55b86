package import Kakehashi

extension Resident {
    /// What the file knows of the person, as answers by path; no address where it is guarded.
    package var answers: [(path: String, value: String)] {
        var answers = [
            (path: "person.name", value: name), (path: "person.kana", value: kana),
            (path: "person.birth", value: birth.description), (path: "person.sex", value: sex.rawValue),
        ]
        guard let dwelling = residence.dwelling else { return answers }
        answers.append((path: "address.new.text", value: dwelling.address))
        answers.append((path: "address.new.building", value: dwelling.detail ?? ""))
        if let postal = dwelling.postalCode { answers.append((path: "address.new.postal", value: "\(postal)")) }
        if let phone = dwelling.telephone { answers.append((path: "person.phone", value: phone.written)) }
        return answers
    }
}

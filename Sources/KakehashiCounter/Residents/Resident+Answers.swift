package import Kakehashi

extension Resident {
    /// What the file knows of the person, as answers by path; no address where it is guarded. Of somebody who has
    /// just moved the file has the former address.
    package func answers(_ record: LifeEvent.Record = .present) -> [(path: String, value: String)] {
        var answers = [
            (path: "person.name", value: name), (path: "person.kana", value: kana),
            (path: "person.birth", value: birth.description), (path: "person.sex", value: sex.rawValue),
        ]
        guard record != .absent, let dwelling = residence.dwelling else { return answers }
        let address = record == .former ? "address.old" : "address.new"
        answers.append((path: "\(address).text", value: dwelling.address))
        answers.append((path: "\(address).building", value: dwelling.detail ?? ""))
        if let postal = dwelling.postalCode { answers.append((path: "\(address).postal", value: "\(postal)")) }
        if let phone = dwelling.telephone { answers.append((path: "person.phone", value: phone.written)) }
        return answers
    }
}

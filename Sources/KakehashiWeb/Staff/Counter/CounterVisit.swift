import Kakehashi
import KakehashiCounter
import KakehashiHTTP

/// The cookie by which a member of staff holds the visit that they type for.
enum CounterVisit {
    static let cookie = "kakehashi_counter"

    /// Begins a visit, with what the resident file knows where somebody was chosen.
    static func begin(_ visit: StaffVisit, _ visits: Visits, _ residents: ResidentFile?) throws -> Response {
        guard let purpose = PurposeFields.read(visit.form) else { throw Fault(.visitWithoutPurpose) }
        let record = visits.event(of: purpose)?.record ?? .present
        let known = try Identifier<Resident>(visit.form.text("resident")).map { id in
            try residents?.resident(id, author: visit.author)
        }
        end(visit, visits)
        let token = try visits.begin(.staff, language: PhraseBook.home)
        try visits.choose(purpose, for: token)
        if let resident = known ?? nil {
            try visits.answer(resident.answers(record), for: token)
            if resident.residence == .guarded { try visits.protect(token) }
        }
        var response = Response.redirect(to: "/staff/counter/talk")
        response.set(Cookie(cookie, token.text, path: "/staff/counter"))
        return response
    }

    /// Ends the visit that the browser holds, if it holds one.
    static func end(_ visit: StaffVisit, _ visits: Visits) {
        if let token = visit.request.cookie(cookie).flatMap({ VisitToken(shown: $0) }) { visits.end(token) }
    }
}

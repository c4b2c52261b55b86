import Kakehashi
import KakehashiCounter
import KakehashiHTTP

/// `/staff/counter`: where a member of staff begins to fill forms for somebody, with or without the resident file.
struct CounterStartPage: Sendable {
    let visits: Visits
    let residents: ResidentFile?

    func show(_ visit: StaffVisit) throws -> Response {
        page(visit, Fields(visit.words))
    }

    /// Looks somebody up; posted, so that no name stands in an address.
    func search(_ visit: StaffVisit) throws -> Response {
        guard let residents else { throw Problem(.notFound) }
        let form = visit.form
        let birth = PersonReading.date(form.text("birth"))
        guard birth != nil || form.text("birth").isEmpty else {
            let errors = ["birth": visit.words("staff.error.birth")]
            return page(visit, Fields(visit.words, entered: form.byName, errors: errors), status: .unprocessableContent)
        }
        do {
            let found = try residents.search(
                ResidentQuery(kana: form.text("kana"), birth: birth), author: visit.author)
            return page(visit, Fields(visit.words, entered: form.byName), found: found)
        } catch let fault as Fault where fault.code == .residentQueryShort {
            let errors = ["kana": visit.words.phrases.advice(on: fault)]
            return page(visit, Fields(visit.words, entered: form.byName, errors: errors), status: .unprocessableContent)
        }
    }

    private func page(
        _ visit: StaffVisit, _ fields: Fields, found: ResidentSearch? = nil, status: Status = .ok
    ) -> Response {
        let words = visit.words
        return visit.page(words("staff.counter.title"), room: .counter, status: status) {
            H.h1 { words("staff.counter.title") }
            RunningVisits(staff: visit, visits: visits).html
            H.div(.class("columns")) {
                H.div {
                    if residents != nil { searchForm(visit, fields) }
                    FormNotices(desk: visits.desk, words: words, today: visit.today).html
                }
                purposes(visit)
            }
            if let found { FoundResidents(visit: visit, desk: visits.desk).html(found) }
        }
    }

    private func searchForm(_ visit: StaffVisit, _ fields: Fields) -> HTML {
        let words = visit.words
        return H.section(.class("card")) {
            H.h2 { words("staff.counter.search") }
            H.p { words("staff.counter.search.text") }
            visit.shell.form("/staff/counter/search") {
                fields.text("kana", "staff.field.residentKana", extra: [.autocomplete("off")])
                fields.text("birth", "staff.field.birth", size: "medium", extra: [.autocomplete("off")])
                H.div(.class("actions")) { H.button(.class("main")) { words("staff.counter.search.button") } }
            }
        }
    }

    private func purposes(_ visit: StaffVisit) -> HTML {
        let words = visit.words
        return H.section(.class("card")) {
            H.h2 { words("staff.counter.begin") }
            H.p { words("staff.counter.begin.text") }
            visit.shell.form("/staff/counter/begin") {
                PurposeFields(desk: visits.desk, words: words, today: visit.today).html
                H.div(.class("actions")) { H.button(.class("main")) { words("staff.counter.begin.button") } }
            }
        }
    }
}

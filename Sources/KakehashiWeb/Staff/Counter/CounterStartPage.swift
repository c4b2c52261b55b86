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
            if residents != nil { searchForm(visit, fields) }
            if let found { FoundResidents(visit: visit, desk: visits.desk).html(found) }
            RunningVisits(staff: visit, visits: visits).html
            purposes(visit)
            FormNotices(desk: visits.desk, words: words, today: visit.today).html
        }
    }

    /// One row, with what was found right below it.
    private func searchForm(_ visit: StaffVisit, _ fields: Fields) -> HTML {
        let words = visit.words
        return H.section(.class("card search")) {
            H.h2 { words("staff.counter.search") }
            visit.shell.form("/staff/counter/search", .class("bar")) {
                H.div(.class("grow")) {
                    fields.text("kana", "staff.field.residentKana", extra: [.autocomplete("off")])
                }
                fields.text("birth", "staff.field.birth", size: "medium", extra: [.autocomplete("off")])
                H.button(.class("main")) { words("staff.counter.search.button") }
            }
            H.p(.class("hint")) { words("staff.counter.search.text") }
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

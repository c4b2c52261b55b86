import Kakehashi
import KakehashiCounter
import KakehashiHTTP

/// One request about a visit that the member of staff began. The page's address names the visit, and every form carries
/// its token, so that several visits stand side by side and no page speaks of another's.
struct CounterVisit: Sendable {
    let staff: StaffVisit
    let visits: Visits
    let token: VisitToken
    /// The visit as it stood when the request came.
    let held: Visit

    var words: Words { staff.words }
    var form: FormValues { staff.form }

    /// The address of one of the visit's pages.
    static func path(_ visit: Visit, _ page: String) -> String { "/staff/counter/\(visit.id)/\(page)" }

    func path(_ page: String) -> String { CounterVisit.path(held, page) }

    /// A form that posts to one of the visit's pages.
    func form(_ page: String, _ attributes: Attribute?..., @HTMLBuilder content: () -> HTML) -> HTML {
        CounterVisit.form(staff, held, page, attributes, content: content)
    }

    static func form(
        _ staff: StaffVisit, _ visit: Visit, _ page: String, _ attributes: [Attribute?] = [],
        @HTMLBuilder content: () -> HTML
    ) -> HTML {
        H.form.with([.method("post"), .action(path(visit, page))] + attributes) {
            H.input(.type("hidden"), .name("token"), .value(staff.shell.formToken))
            H.input(.type("hidden"), .name("visit"), .value(visit.formToken))
            content()
        }
    }

    func redirect(to page: String) -> Response { .redirect(to: path(page)) }

    /// Begins a visit beside those that go on, with what the resident file knows where somebody was chosen.
    static func begin(_ staff: StaffVisit, _ visits: Visits, _ residents: ResidentFile?) throws -> Response {
        guard let purpose = PurposeFields.read(staff.form) else { throw Fault(.visitWithoutPurpose) }
        let record = visits.event(of: purpose)?.record ?? .present
        let known = try Identifier<Resident>(staff.form.text("resident")).map { id in
            try residents?.resident(id, author: staff.author)
        }
        let token = try visits.begin(.staff, language: PhraseBook.home, owner: staff.signIn)
        try visits.choose(purpose, for: token)
        if let resident = known ?? nil {
            try visits.answer(resident.answers(record), for: token)
            if resident.residence == .guarded { try visits.protect(token) }
        }
        return .redirect(to: path(try visits.visit(token), "talk"))
    }
}

/// Stands before the pages of a visit: did this sign-in begin it, and does it go on?
struct CounterGate: Sendable {
    let gate: StaffGate
    let visits: Visits

    typealias Page = @Sendable (CounterVisit) throws -> Response

    /// - Parameter isTouch: false for what a page asks by itself.
    func get(_ page: String, isTouch: Bool = true, _ show: @escaping Page) -> Endpoint {
        gate.get(pattern(page), .counter) { try enter($0, isTouch: isTouch, show) }
    }

    func post(_ page: String, _ take: @escaping Page) -> Endpoint {
        gate.post(pattern(page), .counter) { try enter($0, take) }
    }

    private func pattern(_ page: String) -> String { "/staff/counter/{visit}/\(page)" }

    private func enter(_ staff: StaffVisit, isTouch: Bool = true, _ page: Page) throws -> Response {
        do {
            guard let id = Identifier<Visit>(staff.parameter("visit")) else { throw Problem(.notFound) }
            let token = try visits.token(of: id, owner: staff.signIn)
            let held = isTouch ? try visits.visit(token) : try visits.glance(at: token)
            guard staff.request.method.isSafe || held.accepts(formToken: staff.form.text("visit")) else {
                throw Fault(.webForm)
            }
            return try page(CounterVisit(staff: staff, visits: visits, token: token, held: held))
        } catch let fault as Fault where fault.code == .visitGone {
            return gone(staff)
        }
    }

    /// For a page that is older than its visit.
    private func gone(_ staff: StaffVisit) -> Response {
        let words = staff.words
        return staff.page(words("staff.counter.gone"), room: .counter, width: "reading", status: .notFound) {
            H.h1 { words("staff.counter.gone") }
            Pieces.note("care", role: "alert") { H.p { words("staff.counter.gone.text") } }
            H.p { Pieces.link("/staff/counter", words("staff.counter.gone.back"), "main") }
        }
    }
}

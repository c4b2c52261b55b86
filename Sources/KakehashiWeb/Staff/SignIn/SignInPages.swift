import Kakehashi
import KakehashiCounter
import KakehashiHTTP
import KakehashiOffice

/// Signing in and out.
struct SignInPages: Sendable {
    let parts: WebParts
    let gate: StaffGate

    var endpoints: [Endpoint] {
        [
            .get("/staff/sign-in", show), .post("/staff/sign-in", signIn),
            gate.post("/staff/sign-out", nil, signOut),
            gate.get("/staff", nil) { visit in
                .redirect(to: visit.shell.rooms.first { $0 != .manual }?.path ?? "/manual")
            },
        ]
    }

    private func show(_ request: Request) throws -> Response {
        if try parts.accounts.needFirstAdministrator() { return .redirect(to: "/staff/first") }
        return page(request, name: "", next: request.query.text("next"))
    }

    private func signIn(_ request: Request) throws -> Response {
        let form = try request.form()
        try FormCookie.check(request, form)
        do {
            let (secret, _) = try parts.accounts.signIn(form.text("name"), form.text("password"))
            var response = Response.redirect(to: SignInPages.destination(form.text("next")))
            response.set(Cookie(StaffGate.cookie, secret))
            return response
        } catch let fault as Fault {
            return page(request, name: form.text("name"), next: form.text("next"), fault: fault)
        }
    }

    /// Only pages of the staff; anything else could lead astray.
    static func destination(_ next: String) -> String {
        next.hasPrefix("/staff/") && Attribute.local(next) == next ? next : "/staff"
    }

    /// Ends the visits of this sign-in as well: they are of residents whom the next one does not serve.
    private func signOut(_ visit: StaffVisit) throws -> Response {
        parts.visits?.endAll(of: visit.signIn)
        var response = Response.redirect(to: "/staff/sign-in")
        do {
            if let secret = visit.request.cookie(StaffGate.cookie) { try parts.accounts.signOut(secret) }
        } catch {
            // The browser forgets the sign-in all the same: whoever comes next must not be taken for this one.
            response = FaultPages(book: parts.book, officeName: { parts.office.name }, visits: nil)
                .render(error, visit.request)
        }
        response.set(.removal(of: StaffGate.cookie))
        return response
    }

    private func page(_ request: Request, name: String, next: String, fault: Fault? = nil) -> Response {
        let words = parts.book.words()
        let cookie = FormCookie.value(request)
        let shell = StaffShell(
            words: words, officeName: parts.office.name, signedIn: nil, formToken: FormToken.token(for: cookie.value))
        let fields = Fields(words, entered: ["name": name])
        var response = Response.html(
            shell.page(words("staff.signIn.title"), width: "narrow") {
                H.h1 { words("staff.signIn.title") }
                if let fault { FaultPages.notes(words, [fault]) }
                shell.form("/staff/sign-in", .class("card")) {
                    H.input(.type("hidden"), .name("next"), .value(next))
                    fields.text("name", "staff.field.signInName", needed: true, extra: [.autocomplete("username")])
                    fields.text(
                        "password", "staff.field.password", type: "password", needed: true,
                        extra: [.autocomplete("current-password")])
                    H.div(.class("actions")) { H.button(.class("main")) { words("staff.signIn.button") } }
                }
            }, status: fault.map(WebFaults.status) ?? .ok)
        if cookie.isNew { response.set(Cookie(FormCookie.name, cookie.value)) }
        return response
    }
}

import Kakehashi
import KakehashiHTTP
import KakehashiOffice

/// `/staff/first`: while the office has no administrator, whoever can read the code on the server's console makes one
/// and chooses the password.
struct FirstStartPages: Sendable {
    let parts: WebParts

    var endpoints: [Endpoint] {
        [.get("/staff/first", show), .post("/staff/first", make)]
    }

    private func show(_ request: Request) throws -> Response {
        guard try parts.accounts.needFirstAdministrator() else { return .redirect(to: "/staff/sign-in") }
        return page(request, Fields(parts.book.words()))
    }

    private func make(_ request: Request) throws -> Response {
        let form = try request.form()
        try FormCookie.check(request, form)
        let words = parts.book.words()
        var entered = form.byName
        entered["password"] = nil
        var errors: [String: String] = [:]
        if !parts.firstStartCode.matches(form.text("code")) { errors["code"] = words("staff.error.code") }
        if form.text("password") != form.text("again") { errors["again"] = words("staff.error.again") }
        guard errors.isEmpty else { return page(request, Fields(words, entered: entered, errors: errors)) }
        do {
            _ = try parts.accounts.addFirstAdministrator(
                AccountDraft(
                    signInName: form.text("name"), displayName: form.text("displayName"), roles: [.administrator],
                    password: form.text("password")))
            return .redirect(to: "/staff/sign-in")
        } catch let fault as Fault {
            let field = fault.code == .accountNameForm || fault.code == .accountNameTaken ? "name" : "password"
            let errors = [field: words.phrases.advice(on: fault)]
            return page(request, Fields(words, entered: entered, errors: errors))
        }
    }

    private func page(_ request: Request, _ fields: Fields) -> Response {
        let words = fields.words
        let cookie = FormCookie.value(request)
        let shell = StaffShell(
            words: words, officeName: parts.office.name, signedIn: nil, formToken: FormToken.token(for: cookie.value))
        var response = Response.html(
            shell.page(words("staff.first.title"), width: "narrow") {
                H.h1 { words("staff.first.title") }
                H.p { words("staff.first.text") }
                shell.form("/staff/first", .class("card")) {
                    fields.text("code", "staff.field.code", needed: true, extra: [.autocomplete("off")])
                    fields.text("name", "staff.field.newSignInName", needed: true, extra: [.autocomplete("username")])
                    fields.text("displayName", "staff.field.displayName", extra: [.autocomplete("name")])
                    password("password", fields)
                    password("again", fields)
                    H.div(.class("actions")) { H.button(.class("main")) { words("staff.first.button") } }
                }
            }, status: fields.errors.isEmpty ? .ok : .unprocessableContent)
        if cookie.isNew { response.set(Cookie(FormCookie.name, cookie.value)) }
        return response
    }

    private func password(_ name: String, _ fields: Fields) -> HTML {
        fields.text(
            name, "staff.field.new.\(name)", type: "password", needed: true, extra: [.autocomplete("new-password")])
    }
}

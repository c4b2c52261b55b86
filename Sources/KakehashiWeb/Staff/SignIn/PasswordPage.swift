import Kakehashi
import KakehashiHTTP
import KakehashiOffice

/// `/staff/password`: one's own password.
struct PasswordPage: Sendable {
    let parts: WebParts
    let gate: StaffGate

    var endpoints: [Endpoint] {
        [
            gate.get("/staff/password", nil) { page($0, Fields($0.words), done: $0.request.query.text("done") == "1") },
            gate.post("/staff/password", nil, change),
        ]
    }

    private func change(_ visit: StaffVisit) throws -> Response {
        let words = visit.words
        let form = visit.form
        guard form.text("password") == form.text("again") else {
            return page(visit, Fields(words, errors: ["again": words("staff.error.again")]))
        }
        guard let secret = visit.request.cookie(StaffGate.cookie), let signedIn = try gate.signedIn(visit.request)
        else {
            throw Fault(.webForm)
        }
        do {
            try parts.accounts.changePassword(
                of: signedIn.account, from: form.text("old"), to: form.text("password"), keeping: secret)
            // The menu opens with the change where a first password stood in its way.
            if signedIn.account.mustChangePassword { return .redirect(to: "/staff/password?done=1") }
            return page(visit, Fields(words), done: true)
        } catch let fault as Fault {
            let field = fault.code == .accountWrong ? "old" : "password"
            return page(visit, Fields(words, errors: [field: words.phrases.advice(on: fault)]))
        }
    }

    private func page(_ visit: StaffVisit, _ fields: Fields, done: Bool = false) -> Response {
        let words = visit.words
        return visit.page(
            words("staff.password.title"), width: "narrow", status: fields.errors.isEmpty ? .ok : .unprocessableContent
        ) {
            H.h1 { words("staff.password.title") }
            if done { Pieces.note("good", role: "status") { H.p { words("staff.password.done") } } }
            if visit.mustChangePassword {
                Pieces.note("care") { H.p { words("staff.password.first") } }
            }
            H.p { words("staff.password.text") }
            visit.shell.form("/staff/password", .class("card")) {
                password("old", "staff.field.oldPassword", "current-password", fields)
                password("password", "staff.field.new.password", "new-password", fields)
                password("again", "staff.field.new.again", "new-password", fields)
                H.div(.class("actions")) { H.button(.class("main")) { words("staff.password.button") } }
            }
        }
    }

    private func password(_ name: String, _ key: String, _ use: String, _ fields: Fields) -> HTML {
        fields.text(name, key, type: "password", needed: true, extra: [.autocomplete(use)])
    }
}

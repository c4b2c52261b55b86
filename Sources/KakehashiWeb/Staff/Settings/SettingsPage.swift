import Kakehashi
import KakehashiHTTP
import KakehashiOffice

/// `/staff/settings`: the city's name, and the accounts of the staff.
struct SettingsPage: Sendable {
    static let path = "/staff/settings"

    let accounts: Accounts

    func endpoints(_ gate: StaffGate) -> [Endpoint] {
        [
            gate.get(SettingsPage.path, .accounts) { try page($0, Fields($0.words)) },
            gate.post("\(SettingsPage.path)/name", .accounts, rename),
            gate.post("\(SettingsPage.path)/accounts", .accounts, add),
        ]
    }

    private func rename(_ visit: StaffVisit) throws -> Response {
        do {
            _ = try accounts.renameCity(
                to: visit.form.text("city"), from: visit.form.text("before"), author: visit.author)
            return .redirect(to: SettingsPage.path)
        } catch let fault as Fault where fault.code.kind == .data || fault.code.kind == .conflict {
            let errors = ["city": visit.words.phrases.advice(on: fault)]
            return try page(visit, Fields(visit.words, entered: visit.form.byName, errors: errors))
        }
    }

    private func add(_ visit: StaffVisit) throws -> Response {
        let form = visit.form
        do {
            let invited = try accounts.invite(
                AccountDraft(
                    signInName: form.text("name"), displayName: form.text("displayName"),
                    roles: Set(form.all("role").compactMap { Role(rawValue: $0) }), password: ""),
                author: visit.author)
            return try page(visit, Fields(visit.words), invited: invited)
        } catch let fault as Fault where fault.code.kind == .data || fault.code.kind == .conflict {
            let field = fault.code == .accountWithoutRole ? "role" : "name"
            let errors = [field: visit.words.phrases.advice(on: fault)]
            return try page(visit, Fields(visit.words, entered: form.byName, errors: errors))
        }
    }

    private func page(
        _ visit: StaffVisit, _ fields: Fields, invited: (account: Account, first: String)? = nil
    ) throws -> Response {
        let words = visit.words
        let (office, list) = (accounts.presentOffice, try accounts.list())
        return visit.page(
            words("staff.menu.settings"), room: .settings,
            status: fields.errors.isEmpty ? .ok : .unprocessableContent
        ) {
            H.h1 { words("staff.menu.settings") }
            if let invited { FirstPasswordNote(words: words, account: invited.account, password: invited.first).html }
            city(visit, office, fields)
            H.section(.class("card")) {
                H.h2 { words("staff.accounts.title") }
                table(words, list.filter(\.isOpen), "staff.accounts.title")
                let closed = list.filter { !$0.isOpen }
                if !closed.isEmpty {
                    H.details {
                        H.summary { words("staff.accounts.closed", ["number": "\(closed.count)"]) }
                        table(words, closed, "staff.accounts.closed.title")
                    }
                }
            }
            addForm(visit, fields)
        }
    }

    private func city(_ visit: StaffVisit, _ office: Office, _ fields: Fields) -> HTML {
        let words = visit.words
        let entered = fields.errors["city"] == nil ? ["city": office.name] : fields.entered
        return visit.shell.form("\(SettingsPage.path)/name", .class("card")) {
            H.h2 { words("staff.city.title") }
            H.p { words("staff.city.text") }
            H.input(.type("hidden"), .name("before"), .value(office.name))
            Fields(words, entered: entered, errors: fields.errors).text("city", "staff.field.city", needed: true)
            H.div(.class("actions")) { H.button { words("staff.city.button") } }
        }
    }

    private func table(_ words: Words, _ list: [Account], _ caption: String) -> HTML {
        Pieces.table(
            caption: words(caption, ["number": "\(list.count)"]), hidesCaption: true,
            heads: ["signInName", "displayName", "roles"].map { Pieces.head(words("staff.field.\($0)")) }
        ) {
            list.map { account in
                H.tr {
                    H.td {
                        H.a(.href(AccountPage.path(account.id))) { account.signInName.text }
                    }
                    H.td {
                        account.displayName
                        if account.isOpen, account.mustChangePassword {
                            HTML(" ")
                            Pieces.tag(words("staff.accounts.waiting"))
                        }
                    }
                    H.td { account.roles.sorted().map(\.japanese).joined(separator: "、") }
                }
            }
        }
    }

    private func addForm(_ visit: StaffVisit, _ fields: Fields) -> HTML {
        let words = visit.words
        return visit.shell.form("\(SettingsPage.path)/accounts", .class("card")) {
            H.h2 { words("staff.accounts.add") }
            H.p { words("staff.accounts.add.text") }
            fields.text("name", "staff.field.newSignInName", needed: true, extra: [.autocomplete("off")])
            fields.text("displayName", "staff.field.displayName", extra: [.autocomplete("off")])
            AccountPage.roles(words, [], error: fields.errors["role"])
            H.div(.class("actions")) { H.button(.class("main")) { words("staff.accounts.add.button") } }
        }
    }
}

/// The first password of an account, shown once.
struct FirstPasswordNote {
    let words: Words
    let account: Account
    let password: String

    var html: HTML {
        Pieces.note("good", role: "status") {
            H.p(.class("big")) {
                words("staff.accounts.first", ["name": account.signInName.text])
                HTML(" ")
                H.strong { password }
            }
            H.p { words("staff.accounts.first.text") }
        }
    }
}

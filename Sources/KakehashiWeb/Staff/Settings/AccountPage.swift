import Kakehashi
import KakehashiHTTP
import KakehashiOffice

/// `/staff/settings/accounts/{account}`: what one account is called and may enter, its first password, its closing.
struct AccountPage: Sendable {
    let accounts: Accounts

    static func path(_ id: Identifier<Account>, _ action: String = "") -> String {
        "\(SettingsPage.path)/accounts/\(id)" + (action.isEmpty ? "" : "/\(action)")
    }

    func endpoints(_ gate: StaffGate) -> [Endpoint] {
        let pattern = "\(SettingsPage.path)/accounts/{account}"
        return [
            gate.get(pattern, .accounts) { try page($0, try account($0)) },
            gate.post("\(pattern)/change", .accounts) { visit in
                try changed(visit) { id, version in
                    try accounts.change(
                        id, displayName: visit.form.text("displayName"),
                        roles: Set(visit.form.all("role").compactMap { Role(rawValue: $0) }), version: version,
                        author: visit.author)
                }
            },
            gate.post("\(pattern)/close", .accounts) { visit in
                try changed(visit) { try accounts.close($0, version: $1, author: visit.author) }
            },
            gate.post("\(pattern)/reopen", .accounts) { visit in
                try told(visit) { try accounts.reopen($0.id, version: $1, author: visit.author) }
            },
            gate.post("\(pattern)/password", .accounts) { visit in
                try told(visit) { account, _ in try accounts.giveFirstPassword(to: account, author: visit.author) }
            },
        ]
    }

    private func account(_ visit: StaffVisit) throws -> Account {
        guard let id = Identifier<Account>(visit.parameter("account")) else { throw Fault(.accountMissing) }
        return try accounts.account(id)
    }

    /// Without the version that was looked at nothing is changed: the page may be an old one.
    private func version(_ visit: StaffVisit) throws -> Int {
        guard let version = Int(visit.form.text("version")) else { throw Fault(.webForm) }
        return version
    }

    private func changed(
        _ visit: StaffVisit, _ change: (Identifier<Account>, Int) throws -> Void
    ) throws -> Response {
        let account = try account(visit)
        do {
            try change(account.id, version(visit))
            return .redirect(to: AccountPage.path(account.id))
        } catch let fault as Fault where fault.code.kind == .data || fault.code.kind == .conflict {
            return try page(visit, self.account(visit), faults: [fault])
        }
    }

    private func told(_ visit: StaffVisit, _ give: (Account, Int) throws -> String) throws -> Response {
        let account = try account(visit)
        do {
            let first = try give(account, version(visit))
            return try page(visit, self.account(visit), first: first)
        } catch let fault as Fault where fault.code.kind == .data || fault.code.kind == .conflict {
            return try page(visit, self.account(visit), faults: [fault])
        }
    }

    private func page(
        _ visit: StaffVisit, _ account: Account, faults: [Fault] = [], first: String? = nil
    ) throws -> Response {
        let words = visit.words
        return visit.page(
            account.signInName.text, room: .settings, status: faults.first.map(WebFaults.status) ?? .ok
        ) {
            Pieces.crumbs(words, [(SettingsPage.path, words("staff.menu.settings"))])
            if !faults.isEmpty { FaultPages.notes(words, faults) }
            H.div(.class("bar")) {
                H.h1 { account.signInName.text }
                if !account.isOpen { Pieces.tag(words("staff.accounts.isClosed")) }
            }
            if let first { FirstPasswordNote(words: words, account: account, password: first).html }
            if account.isOpen {
                changeForm(visit, account)
                form(visit, account, "password")
                form(visit, account, "close")
            } else {
                form(visit, account, "reopen")
            }
        }
    }

    private func changeForm(_ visit: StaffVisit, _ account: Account) -> HTML {
        let words = visit.words
        return visit.shell.form(AccountPage.path(account.id, "change"), .class("card")) {
            hidden(account)
            Fields(words, entered: ["displayName": account.displayName])
                .text("displayName", "staff.field.displayName", extra: [.autocomplete("off")])
            AccountPage.roles(words, account.roles)
            H.div(.class("actions")) { H.button(.class("main")) { words("staff.accounts.change.button") } }
        }
    }

    /// A form of one button, folded up: what it does is said first.
    private func form(_ visit: StaffVisit, _ account: Account, _ action: String) -> HTML {
        let words = visit.words
        return H.details(.class("card")) {
            H.summary { words("staff.accounts.\(action).title") }
            H.p { words("staff.accounts.\(action).text") }
            visit.shell.form(AccountPage.path(account.id, action)) {
                hidden(account)
                H.div(.class("actions")) { H.button { words("staff.accounts.\(action).button") } }
            }
        }
    }

    private func hidden(_ account: Account) -> HTML {
        H.input(.type("hidden"), .name("version"), .value("\(account.version)"))
    }

    /// The roles to tick, each with what it opens.
    static func roles(_ words: Words, _ ticked: Set<Role>, error: String? = nil) -> HTML {
        H.fieldset(.id("role"), error.map { _ in .describedBy("role-error") }) {
            H.legend { words("staff.field.roles") }
            H.div(.class("choices")) {
                Role.allCases.map { role in
                    Fields.checkbox(
                        "role", role.rawValue, words("staff.role.\(role.rawValue)"), checked: ticked.contains(role))
                }
            }
            if let error { H.span(.class("error"), .id("role-error")) { error } }
        }
    }
}

package import Kakehashi
package import KakehashiSeal

extension Snapshot {
    /// All accounts of an office, closed ones too, by sign-in name.
    package func accounts() throws -> [Account] {
        let roles = try accountRoles()
        return try rows("SELECT * FROM account WHERE office_id = ? ORDER BY sign_in_name", .id(office)) { row in
            try Account(row: row, roles: roles[row.text("id")] ?? [])
        }
    }

    package func account(_ id: Identifier<Account>) throws -> Account? {
        let roles = try rolesOfAccount(id.description)
        return try first("SELECT * FROM account WHERE id = ? AND office_id = ?", .id(id), .id(office)) {
            try Account(row: $0, roles: roles)
        }
    }

    /// The account that signs in by this name, and its password's hash.
    package func account(
        signingInAs name: SignInName
    ) throws -> (account: Account, password: PasswordHash)? {
        try first(
            "SELECT * FROM account WHERE office_id = ? AND sign_in_name = ?", .id(office), .text(name.text)
        ) { row in
            let account = try Account(row: row, roles: rolesOfAccount(row.text("id")))
            return (account, PasswordHash(stored: try row.text("password")))
        }
    }

    private func rolesOfAccount(_ id: String) throws -> Set<Role> {
        Set(try rows("SELECT role FROM account_role WHERE account_id = ?", .text(id)) { try $0.raw("role") })
    }

    private func accountRoles() throws -> [String: Set<Role>] {
        let pairs: [(String, Role)] = try rows(
            "SELECT r.account_id, r.role FROM account_role r JOIN account a ON a.id = r.account_id WHERE a.office_id = ?",
            .id(office)
        ) { (try $0.text("account_id"), try $0.raw("role")) }
        return Dictionary(grouping: pairs, by: \.0).mapValues { Set($0.map(\.1)) }
    }
}

extension Account {
    init(row: Row, roles: Set<Role>) throws {
        self.init(
            id: try row.id("id"), version: try row.int("version"),
            signInName: try row.parsed("sign_in_name", SignInName.init), displayName: try row.text("display_name"),
            roles: roles, closedAt: try row.optionalInstant("closed_ms"),
            mustChangePassword: try row.bool("must_change_password"))
    }
}

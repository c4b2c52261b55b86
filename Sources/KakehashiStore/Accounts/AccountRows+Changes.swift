package import Kakehashi
package import KakehashiSeal

extension Decision {
    package func insert(_ account: Account, password: PasswordHash) throws {
        try run(
            """
            INSERT INTO account (id, office_id, version, sign_in_name, display_name, password, made_ms, closed_ms)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            .id(account.id), .id(office), .int(account.version), .text(account.signInName.text),
            .text(account.displayName), .text(password.text), .instant(instant), .instant(account.closedAt))
        try write(account.roles, of: account)
    }

    /// Writes name, roles and closing of the version that was loaded, and raises it.
    package func update(_ account: Account) throws {
        try runOnCurrentVersion(
            "UPDATE account SET display_name = ?, closed_ms = ?, version = version + 1 WHERE id = ? AND version = ?",
            .text(account.displayName), .instant(account.closedAt), .id(account.id), .int(account.version),
            subject: "account:\(account.id)")
        try run("DELETE FROM account_role WHERE account_id = ?", .id(account.id))
        try write(account.roles, of: account)
    }

    package func write(_ password: PasswordHash, of account: Account) throws {
        try run("UPDATE account SET password = ? WHERE id = ?", .text(password.text), .id(account.id))
    }

    private func write(_ roles: Set<Role>, of account: Account) throws {
        for role in roles.sorted() {
            try run("INSERT INTO account_role (account_id, role) VALUES (?, ?)", .id(account.id), .raw(role))
        }
    }
}

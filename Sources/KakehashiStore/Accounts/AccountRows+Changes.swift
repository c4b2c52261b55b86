package import Kakehashi
package import KakehashiSeal

extension Decision {
    package func insert(_ account: Account, password: PasswordHash, as action: JournalAction) throws {
        try run(
            """
            INSERT INTO account (id, office_id, version, sign_in_name, display_name, password, made_ms, closed_ms,
                must_change_password)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            .id(account.id), .id(office), .int(account.version), .text(account.signInName.text),
            .text(account.displayName), .text(password.text), .instant(instant), .instant(account.closedAt),
            .bool(account.mustChangePassword))
        try write(account.roles, of: account)
        try note(action, "account:\(account.id)", isNew: true)
    }

    /// Writes name, roles and closing of the version that was loaded, and raises it.
    package func update(_ account: Account, as action: JournalAction) throws {
        try runOnCurrentVersion(
            "UPDATE account SET display_name = ?, closed_ms = ?, version = version + 1 WHERE id = ? AND version = ?",
            .text(account.displayName), .instant(account.closedAt), .id(account.id), .int(account.version),
            subject: "@thing.account")
        try run("DELETE FROM account_role WHERE account_id = ?", .id(account.id))
        try write(account.roles, of: account)
        try note(action, "account:\(account.id)", isNew: false)
    }

    /// A stronger hash of the same password.
    package func write(_ password: PasswordHash, of account: Account, as action: JournalAction) throws {
        try run("UPDATE account SET password = ? WHERE id = ?", .text(password.text), .id(account.id))
        try note(action, "account:\(account.id)", isNew: false)
    }

    /// A new password.
    /// - Parameter isFirst: it was given by somebody else and has to be changed.
    package func write(_ password: PasswordHash, isFirst: Bool, of account: Account, as action: JournalAction) throws {
        try run(
            "UPDATE account SET password = ?, must_change_password = ? WHERE id = ?", .text(password.text),
            .bool(isFirst), .id(account.id))
        try note(action, "account:\(account.id)", isNew: false)
    }

    private func write(_ roles: Set<Role>, of account: Account) throws {
        for role in roles.sorted() {
            try run("INSERT INTO account_role (account_id, role) VALUES (?, ?)", .id(account.id), .raw(role))
        }
    }
}

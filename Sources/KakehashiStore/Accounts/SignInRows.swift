package import Kakehashi
package import KakehashiSeal

/// A sign-in as it is stored.
package struct SignInRow: Sendable {
    package let account: Identifier<Account>
    package let began: Instant
    package let seen: Instant
}

extension Snapshot {
    package func signIn(_ token: Token) throws -> SignInRow? {
        try first(
            "SELECT * FROM sign_in WHERE token_digest = ? AND office_id = ?", .text(token.digest), .id(office)
        ) { row in
            SignInRow(
                account: try row.id("account_id"), began: try row.instant("began_ms"),
                seen: try row.instant("seen_ms"))
        }
    }

    /// Wrong passwords typed with a name, and the last time.
    package func guesses(_ name: String) throws -> (failures: Int, last: Instant)? {
        try first(
            "SELECT failures, last_ms FROM guess WHERE office_id = ? AND sign_in_name = ?", .id(office), .text(name)
        ) { (try $0.int("failures"), try $0.instant("last_ms")) }
    }
}

extension Decision {
    package func beginSignIn(_ token: Token, of account: Account) throws {
        try run(
            "INSERT INTO sign_in (token_digest, account_id, office_id, began_ms, seen_ms) VALUES (?, ?, ?, ?, ?)",
            .text(token.digest), .id(account.id), .id(office), .instant(instant), .instant(instant))
    }

    package func noteSignIn(_ token: Token) throws {
        try run("UPDATE sign_in SET seen_ms = ? WHERE token_digest = ?", .instant(instant), .text(token.digest))
    }

    @discardableResult
    package func endSignIn(_ token: Token) throws -> Bool {
        try run("DELETE FROM sign_in WHERE token_digest = ? AND office_id = ?", .text(token.digest), .id(office)) > 0
    }

    /// Ends every sign-in of an account except, where given, the one that asks for it.
    package func endSignIns(of account: Identifier<Account>, except token: Token? = nil) throws {
        try run(
            "DELETE FROM sign_in WHERE account_id = ? AND token_digest <> ?", .id(account),
            .text(token?.digest ?? ""))
    }

    package func endSignIns(begunBefore start: Instant) throws {
        try run("DELETE FROM sign_in WHERE began_ms < ?", .instant(start))
    }

    package func write(failures: Int, of name: String) throws {
        try run(
            """
            INSERT INTO guess (office_id, sign_in_name, failures, last_ms) VALUES (?, ?, ?, ?)
            ON CONFLICT (office_id, sign_in_name)
            DO UPDATE SET failures = excluded.failures, last_ms = excluded.last_ms
            """,
            .id(office), .text(name), .int(failures), .instant(instant))
    }

    package func forgetGuesses(of name: String) throws {
        try run("DELETE FROM guess WHERE office_id = ? AND sign_in_name = ?", .id(office), .text(name))
    }

    package func forgetGuesses(before last: Instant) throws {
        try run("DELETE FROM guess WHERE office_id = ? AND last_ms <= ?", .id(office), .instant(last))
    }
}

package import Kakehashi
import KakehashiSeal
import KakehashiStore

extension Accounts {
    /// Writes a new display name, roles or closing. Whoever loses a role or the account is signed out.
    package func update(_ changed: Account, author: Author) throws {
        guard !changed.roles.isEmpty else { throw Fault(.accountWithoutRole) }
        try decide(author) { decision in
            let accounts = try decision.accounts()
            guard let before = accounts.first(where: { $0.id == changed.id }) else { throw Fault(.accountMissing) }
            guard accounts.keepAdministrator(ifOneBecomes: changed) else { throw Fault(.accountLastAdministrator) }
            try decision.update(changed, as: changed.isOpen ? "account.change" : "account.close")
            if !changed.isOpen || before.roles != changed.roles { try decision.endSignIns(of: changed.id) }
        }
    }

    /// Closes an account; what it did stays in the journal.
    package func close(_ account: Account, author: Author) throws {
        var closed = account
        closed.closedAt = clock.now()
        try update(closed, author: author)
    }

    /// Changes one's own password; every other sign-in of the account ends.
    package func changePassword(of account: Account, from old: String, to new: String, keeping secret: String) throws {
        _ = try verified(account.signInName.text, old)
        try write(new, of: account, author: account.author, keeping: Token(shown: secret))
    }

    /// Gives an account a new password, as an administrator does for someone who forgot it; all its sign-ins end.
    package func resetPassword(of account: Account, to new: String, author: Author) throws {
        try write(new, of: account, author: author, keeping: nil)
    }

    private func write(_ password: String, of account: Account, author: Author, keeping token: Token?) throws {
        try PasswordRule.check(password, for: account.signInName)
        let hash = try PasswordHash(of: password, cost: cost)
        try decide(author) { decision in
            try decision.write(hash, of: account, as: "account.password")
            try decision.endSignIns(of: account.id, except: token)
            try decision.forgetGuesses(of: account.signInName.text)
        }
    }
}

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
            let action: JournalAction =
                changed.isOpen == before.isOpen ? "account.change" : changed.isOpen ? "account.reopen" : "account.close"
            try decision.update(changed, as: action)
            if !changed.isOpen || before.roles != changed.roles { try decision.endSignIns(of: changed.id) }
        }
    }

    /// Writes what a page or a command asks for of the account as it was looked at.
    ///
    /// `store.stale` where somebody else has changed it since, `account.lastAdministrator` where nobody could manage
    /// the accounts any more.
    /// - Parameter version: the version that was looked at; nil for the one on file.
    package func change(
        _ id: Identifier<Account>, displayName: String? = nil, roles: Set<Role>? = nil, version: Int? = nil,
        author: Author
    ) throws {
        var account = try account(id)
        account.version = version ?? account.version
        if let displayName {
            account.displayName = displayName.isEmpty ? account.signInName.text : displayName
        }
        account.roles = roles ?? account.roles
        try update(account, author: author)
    }

    /// Closes an account of which a page shows a version.
    package func close(_ id: Identifier<Account>, version: Int?, author: Author) throws {
        var account = try account(id)
        account.version = version ?? account.version
        try close(account, author: author)
    }

    /// Opens a closed account again, with a new first password.
    /// - Returns: the password, to be told to its person.
    package func reopen(_ id: Identifier<Account>, version: Int? = nil, author: Author) throws -> String {
        var account = try account(id)
        account.version = version ?? account.version
        account.closedAt = nil
        try update(account, author: author)
        return try giveFirstPassword(to: account, author: author)
    }

    /// Gives an account a first password that nobody has typed, for somebody new or who forgot theirs; all its
    /// sign-ins end, and it has to be changed at the next one.
    package func giveFirstPassword(to account: Account, author: Author) throws -> String {
        guard account.isOpen else { throw Fault(.accountClosed) }
        let first = FirstStartCode().text
        try write(first, of: account, author: author, keeping: nil, isFirst: true)
        return first
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
        guard new != old else { throw Fault(.accountPasswordSame) }
        try PasswordRule.check(new, for: account.signInName)
        try write(new, of: account, author: account.author, keeping: Token(shown: secret), isFirst: false)
    }

    /// Gives an account a new password, as an administrator does for someone who forgot it; all its sign-ins end, and
    /// it has to be changed at the next one.
    package func resetPassword(of account: Account, to new: String, author: Author) throws {
        guard account.isOpen else { throw Fault(.accountClosed) }
        try PasswordRule.check(new, for: account.signInName)
        try write(new, of: account, author: author, keeping: nil, isFirst: true)
    }

    private func write(
        _ password: String, of account: Account, author: Author, keeping token: Token?, isFirst: Bool
    ) throws {
        let hash = try PasswordHash(of: password, cost: cost)
        try decide(author) { decision in
            try decision.write(hash, isFirst: isFirst, of: account, as: "account.password")
            try decision.endSignIns(of: account.id, except: token)
            try decision.forgetGuesses(of: account.signInName.text)
        }
    }
}

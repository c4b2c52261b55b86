package import Kakehashi
import KakehashiSeal
import KakehashiStore

/// What is typed to make an account.
package struct AccountDraft: Sendable {
    package var signInName: String
    package var displayName: String
    package var roles: Set<Role>
    package var password: String

    package init(signInName: String, displayName: String, roles: Set<Role>, password: String) {
        self.signInName = signInName
        self.displayName = displayName
        self.roles = roles
        self.password = password
    }
}

extension Accounts {
    /// True until the office has an administrator: the first start asks for one, since no password stands in the program.
    package func needFirstAdministrator() throws -> Bool {
        !(try list()).contains { $0.isOpen && $0.roles.contains(.administrator) }
    }

    /// Makes the administrator of a first start; `account.firstExists` where somebody was quicker.
    package func addFirstAdministrator(_ draft: AccountDraft) throws -> Account {
        var draft = draft
        draft.roles.insert(.administrator)
        return try add(draft, author: .program) { accounts in
            let exists = accounts.contains { $0.isOpen && $0.roles.contains(.administrator) }
            guard !exists else { throw Fault(.accountFirstExists) }
        }
    }

    package func add(_ draft: AccountDraft, author: Author) throws -> Account {
        try add(draft, author: author) { _ in }
    }

    /// Makes an account for somebody who chooses the password at the first sign-in.
    /// - Parameter draft: its password may be empty: then one is made that nobody has typed.
    /// - Returns: the account and its first password, to be told to the person.
    package func invite(_ draft: AccountDraft, author: Author) throws -> (account: Account, first: String) {
        var draft = draft
        let isMade = draft.password.isEmpty
        if isMade { draft.password = FirstStartCode().text }
        return (try add(draft, author: author, isFirst: true, isMade: isMade) { _ in }, draft.password)
    }

    private func add(
        _ draft: AccountDraft, author: Author, isFirst: Bool = false, isMade: Bool = false,
        unless: ([Account]) throws -> Void
    ) throws -> Account {
        guard let name = SignInName(draft.signInName) else { throw Fault(.accountNameForm) }
        guard !draft.roles.isEmpty else { throw Fault(.accountWithoutRole) }
        if !isMade { try PasswordRule.check(draft.password, for: name) }
        let account = Account(
            id: Identifier(at: clock.now()), signInName: name,
            displayName: draft.displayName.isEmpty ? name.text : draft.displayName, roles: draft.roles,
            mustChangePassword: isFirst)
        // Hashing takes its time; the file is not kept locked for it.
        let password = try PasswordHash(of: draft.password, cost: cost)
        try decide(author) { decision in
            let accounts = try decision.accounts()
            try unless(accounts)
            guard !accounts.contains(where: { $0.signInName == name }) else {
                throw Fault(.accountNameTaken, ["name": name.text])
            }
            try decision.insert(account, password: password, as: "account.add")
        }
        return account
    }
}

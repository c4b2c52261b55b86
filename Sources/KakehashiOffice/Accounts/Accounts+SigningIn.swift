import Kakehashi
import KakehashiSeal
import KakehashiStore

extension Accounts {
    /// Signs in by name and password and answers the secret that the browser will show from now on.
    ///
    /// A wrong name and a wrong password are the same fault after the same time, so that nobody finds out which names
    /// there are. `account.throttled` after several wrong ones tells from when on the next try is taken.
    package func signIn(_ name: String, _ password: String) throws -> (secret: String, signedIn: SignedIn) {
        let account = try verified(name, password)
        let token = Token()
        try decide(account.author) { decision in
            try decision.endSignIns(begunBefore: SignInRule.oldestStart(now: decision.instant))
            try decision.beginSignIn(token, of: account)
            try decision.journal("account.signIn", "account:\(account.id)")
        }
        return (token.text, SignedIn(account: account, token: token))
    }

    /// Who shows this secret, or nil where it is none or the sign-in is over. Call it for every request.
    package func signedIn(_ secret: String) throws -> SignedIn? {
        guard let token = Token(shown: secret) else { return nil }
        let now = clock.now()
        let found = try read { snapshot -> (SignInRow, Account)? in
            guard let row = try snapshot.signIn(token),
                let account = try snapshot.account(row.account)
            else { return nil }
            return (row, account)
        }
        guard let (row, account) = found, account.isOpen,
            !SignInRule.isOver(began: row.began, seen: row.seen, now: now)
        else { return nil }
        if SignInRule.isWorthNoting(seen: row.seen, now: now) {
            try decide(account.author) { try $0.noteSignIn(token) }
        }
        return SignedIn(account: account, token: token)
    }

    package func signOut(_ secret: String) throws {
        guard let token = Token(shown: secret),
            let row = try read({ try $0.signIn(token) })
        else { return }
        try decide(.account(row.account.description)) { decision in
            guard try decision.endSignIn(token) else { return }
            try decision.journal("account.signOut", "account:\(row.account)")
        }
    }
}

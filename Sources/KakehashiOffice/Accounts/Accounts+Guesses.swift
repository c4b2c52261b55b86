import Kakehashi
import KakehashiSeal
import KakehashiStore

extension Accounts {
    /// The open account to which name and password belong.
    ///
    /// A try counts as wrong before its password is looked at and is forgotten when it was right: so a hundred tries
    /// at once are still a hundred tries.
    func verified(_ typed: String, _ password: String) throws -> Account {
        guard let name = SignInName(typed) else { throw Fault(.accountWrong) }
        try countTry(name)
        let found = try read { try $0.account(signingInAs: name) }
        guard let found else {
            // As long as looking at a password takes.
            _ = try PasswordHash(of: password, cost: cost)
            throw Fault(.accountWrong)
        }
        guard found.password.matches(password), found.account.isOpen else { throw Fault(.accountWrong) }
        try forgive(found.account, password, found.password)
        return found.account
    }

    private func forgive(_ account: Account, _ password: String, _ hash: PasswordHash) throws {
        let stronger = hash.isCheaper(than: cost) ? try PasswordHash(of: password, cost: cost) : nil
        try decide(account.author) { decision in
            try decision.forgetGuesses(of: account.signInName.text)
            if let stronger { try decision.write(stronger, of: account, as: "account.strengthen") }
        }
    }

    private func countTry(_ name: SignInName) throws {
        try decide(.program) { decision in
            let before = try decision.guesses(name.text) ?? (failures: 0, last: decision.instant)
            try GuessRule.check(failures: before.failures, last: before.last, now: decision.instant)
            try decision.forgetGuesses(before: GuessRule.oldestRemembered(now: decision.instant))
            let failures = GuessRule.remembered(before.failures, last: before.last, now: decision.instant) + 1
            try decision.write(failures: failures, of: name.text)
            guard failures > GuessRule.free else { return }
            guard let found = try decision.account(signingInAs: name) else { return }
            try decision.journal("account.guesses", "account:\(found.account.id)", figures: ["failures": failures])
        }
    }
}

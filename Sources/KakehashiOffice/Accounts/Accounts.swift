package import Kakehashi
package import KakehashiSeal
package import KakehashiStore

/// The accounts of an office's staff: who may sign in, and as what.
package struct Accounts: Sendable {
    let store: Store
    let office: Office
    let clock: any Clock
    /// How hard a guess is made; tests take the least.
    let cost: PasswordHash.Cost

    package init(store: Store, office: Office, clock: any Clock, cost: PasswordHash.Cost = .standard) {
        self.store = store
        self.office = office
        self.clock = clock
        self.cost = cost
    }

    /// All accounts, closed ones too.
    package func list() throws -> [Account] {
        try read { try $0.accounts() }
    }

    /// The account that signs in by a name; `account.missing` where there is none.
    package func account(named name: String) throws -> Account {
        guard let found = try list().first(where: { $0.signInName.text == name }) else { throw Fault(.accountMissing) }
        return found
    }

    package func account(_ id: Identifier<Account>) throws -> Account {
        guard let account = try read({ try $0.account(id) }) else {
            throw Fault(.accountMissing)
        }
        return account
    }

    func decide<Result: Sendable>(_ author: Author, _ body: (Decision) throws -> Result) throws -> Result {
        try store.decide(author, for: office.id, at: clock.now(), body)
    }

    func read<Result: Sendable>(_ body: (Snapshot) throws -> Result) throws -> Result {
        try store.read(for: office.id, body)
    }
}

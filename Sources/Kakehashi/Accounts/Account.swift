/// A member of staff who can sign in.
public struct Account: Hashable, Sendable {
    public let id: Identifier<Account>
    public var version: Int
    public let signInName: SignInName
    public var displayName: String
    public var roles: Set<Role>
    /// When it was closed; a closed account cannot sign in, and the journal still names it.
    public var closedAt: Instant?
    /// Whether somebody else gave it its password: until its person has chosen one, no page opens but that one.
    public var mustChangePassword: Bool

    public init(
        id: Identifier<Account>, version: Int = 1, signInName: SignInName, displayName: String, roles: Set<Role>,
        closedAt: Instant? = nil, mustChangePassword: Bool = false
    ) {
        self.id = id
        self.version = version
        self.signInName = signInName
        self.displayName = displayName
        self.roles = roles
        self.closedAt = closedAt
        self.mustChangePassword = mustChangePassword
    }

    /// Whether its person may still sign in.
    public var isOpen: Bool { closedAt == nil }

    /// How the journal names who made a change.
    public var author: Author { .account(id.description) }

    /// Whether one of its roles opens the area.
    public func may(_ area: Area) -> Bool {
        isOpen && roles.contains { $0.areas.contains(area) }
    }

    /// Throws `account.forbidden` unless a role of the account opens the area.
    public func require(_ area: Area) throws(Fault) {
        guard !mustChangePassword else { throw Fault(.accountFirstPassword) }
        guard may(area) else { throw Fault(.accountForbidden, ["area": "@area.\(area.rawValue)"]) }
    }
}

extension Collection<Account> {
    /// Whether somebody could still manage the accounts if one of them changed to what is given.
    public func keepAdministrator(ifOneBecomes changed: Account) -> Bool {
        contains { account in
            let account = account.id == changed.id ? changed : account
            return account.isOpen && account.roles.contains(.administrator)
        }
    }
}

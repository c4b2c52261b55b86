import Kakehashi
import KakehashiOffice
import KakehashiSeal
import KakehashiStore
import TestSupport
import Testing

/// Accounts as an administrator makes, changes and closes them.
@Suite struct AccountChangeTests {
    let folder: ScratchFolder
    let store: Store
    let accounts: Accounts
    let admin: Account

    init() throws {
        folder = try ScratchFolder()
        let start = Instant(try #require(LocalDate("2026-11-18")), TimeOfDay(minutes: 9 * 60))
        let store = try Store(opening: folder.path("office.sqlite"), schema: OfficeSchema.schema, at: start)
        let office = Office(id: Identifier(at: start), code: "999999", name: "架橋市")
        try store.decide(.program, for: office.id, at: start) { try $0.save(office) }
        self.store = store
        accounts = Accounts(store: store, office: office, clock: FixedClock(start), cost: .least)
        admin = try accounts.addFirstAdministrator(
            AccountDraft(signInName: "hanako", displayName: "花子", roles: [], password: "tanuki to kitsune"))
    }

    func invite(_ name: String, _ roles: Set<Role> = [.counter]) throws -> (account: Account, first: String) {
        try accounts.invite(
            AccountDraft(signInName: name, displayName: "", roles: roles, password: ""), author: admin.author)
    }

    @Test("Who is new enters nothing but the page for a password of their own")
    func invited() throws {
        let (account, first) = try invite("taro")
        let (secret, signedIn) = try accounts.signIn("taro", first)
        #expect(signedIn.account.mustChangePassword)
        for area in Area.allCases {
            #expect(throws: Fault(.accountFirstPassword)) { try signedIn.account.require(area) }
        }
        #expect(throws: Fault(.accountPasswordSame)) {
            try accounts.changePassword(of: account, from: first, to: first, keeping: secret)
        }
        try accounts.changePassword(of: account, from: first, to: "kitsune to tanuki", keeping: secret)
        #expect(try accounts.signedIn(secret)?.account.may(.counter) == true)
        #expect(throws: Fault(.accountWrong)) { try accounts.signIn("taro", first) }
    }

    @Test("Of two administrators who change one account the second is told, and nothing of theirs is kept")
    func stale() throws {
        let (account, _) = try invite("taro")
        try accounts.change(account.id, displayName: "太郎", version: 1, author: admin.author)
        let stale = Fault(.storeStale, ["thing": "@thing.account"])
        #expect(throws: stale) {
            try accounts.change(account.id, roles: [.organiser], version: 1, author: admin.author)
        }
        #expect(throws: stale) { try accounts.close(account.id, version: 1, author: admin.author) }
        let now = try accounts.account(account.id)
        #expect(now.displayName == "太郎" && now.roles == [.counter] && now.isOpen)
    }

    /// Each set of roles of one account beside each set of another, closed or losing its role: somebody can always
    /// manage the accounts.
    @Test("However accounts are changed, an administrator remains", arguments: 0..<20)
    func administratorRemains(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var ids = [admin.id]
        for number in 0..<3 { ids.append(try invite("clerk\(number)", [.administrator, .counter]).account.id) }
        for _ in 0..<25 {
            let id = ids.randomElement(using: &random) ?? admin.id
            let roles = Set(Role.allCases.filter { _ in Bool.random(using: &random) })
            do {
                switch Int.random(in: 0..<3, using: &random) {
                case 0: try accounts.change(id, roles: roles, author: admin.author)
                case 1: try accounts.close(id, version: nil, author: admin.author)
                default: _ = try accounts.reopen(id, author: admin.author)
                }
            } catch let fault as Fault {
                #expect([.accountLastAdministrator, .accountWithoutRole, .accountClosed].contains(fault.code))
            }
            #expect(try !accounts.needFirstAdministrator(), "seed \(seed)")
        }
    }

    @Test("Closing ends sign-ins at once; reopening gives a new first password and the roles it had")
    func closes() throws {
        let (account, first) = try invite("taro", [.report, .counter])
        let (secret, _) = try accounts.signIn("taro", first)
        try accounts.close(account.id, version: nil, author: admin.author)
        #expect(try accounts.signedIn(secret) == nil)
        #expect(throws: Fault(.accountClosed)) {
            try accounts.giveFirstPassword(to: accounts.account(account.id), author: admin.author)
        }
        let second = try accounts.reopen(account.id, author: admin.author)
        #expect(throws: Fault(.accountWrong)) { try accounts.signIn("taro", first) }
        let again = try accounts.signIn("taro", second).signedIn.account
        #expect(again.roles == [.report, .counter] && again.mustChangePassword)
    }

    @Test("The journal says what was done and no name, role or password")
    func journal() throws {
        let (account, first) = try invite("taro")
        try accounts.change(account.id, roles: [.organiser], author: admin.author)
        try accounts.close(account.id, version: nil, author: admin.author)
        _ = try accounts.reopen(account.id, author: admin.author)
        _ = try accounts.renameCity(to: "新架橋市", author: admin.author)
        let actions = try store.read {
            try $0.rows("SELECT * FROM journal ORDER BY sequence") { try $0.text("action") }
        }
        #expect(
            actions == [
                "office.save", "account.add", "account.add", "account.change", "account.close", "account.reopen",
                "account.password", "office.save",
            ])
        for word in ["taro", "organiser", first, "新架橋市"] {
            let found = try store.read {
                try $0.count(
                    "SELECT COUNT(*) AS n FROM journal WHERE subject LIKE ? OR author LIKE ? OR figures LIKE ?",
                    .text("%\(word)%"), .text("%\(word)%"), .text("%\(word)%"))
            }
            #expect(found == 0, "\(word)")
        }
    }

    @Test("The city's new name is there at once for whoever looked it up before")
    func city() throws {
        let desk = ReportDesk(store: store, office: accounts.presentOffice, clock: FixedClock(Instant(milliseconds: 0)))
        _ = try accounts.renameCity(to: " 新　架橋市 ", from: "架橋市", author: admin.author)
        #expect(desk.officeName == "新 架橋市")
        #expect(throws: Fault(.storeStale, ["thing": "@thing.office"])) {
            try accounts.renameCity(to: "別の市", from: "架橋市", author: admin.author)
        }
    }
}

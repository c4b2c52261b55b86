import Kakehashi
import KakehashiOffice
import KakehashiSeal
import KakehashiStore
import Synchronization
import TestSupport
import Testing

/// A clock that the test moves.
final class HandClock: Clock {
    private let time: Mutex<Instant>

    init(_ instant: Instant) {
        time = Mutex(instant)
    }

    func now() -> Instant { time.withLock { $0 } }
    func pass(minutes: Int64) { time.withLock { $0 = $0.adding(milliseconds: minutes * 60_000) } }
}

@Suite struct AccountsTests {
    let folder: ScratchFolder
    let store: Store
    let clock: HandClock
    let accounts: Accounts
    let password = "tanuki to kitsune"

    init() throws {
        folder = try ScratchFolder()
        let start = Instant(try #require(LocalDate("2026-11-18")), TimeOfDay(minutes: 9 * 60))
        clock = HandClock(start)
        store = try Store(opening: folder.path("office.sqlite"), schema: OfficeSchema.schema, at: start)
        let office = Office(id: Identifier(at: start), code: "999999", name: "架橋市")
        try store.decide(.program, for: office.id, at: start) { try $0.save(office) }
        accounts = Accounts(store: store, office: office, clock: clock, cost: .least)
    }

    func draft(_ name: String, _ roles: Set<Role>) -> AccountDraft {
        AccountDraft(signInName: name, displayName: "花子", roles: roles, password: password)
    }

    @Test func aFirstStartAsksForAnAdministratorOnce() throws {
        #expect(try accounts.needFirstAdministrator())
        #expect(throws: Fault(.accountWrong)) { try accounts.signIn("admin", "admin") }
        let first = try accounts.addFirstAdministrator(draft("hanako", []))
        #expect(first.roles == [.administrator])
        #expect(try !accounts.needFirstAdministrator())
        #expect(throws: Fault(.accountFirstExists)) { try accounts.addFirstAdministrator(draft("taro", [])) }
    }

    @Test func whoSignsInIsKnownUntilSignedOut() throws {
        let added = try accounts.add(draft("hanako", [.organiser]), author: .commandLine)
        let (secret, signedIn) = try accounts.signIn("HANAKO", password)
        #expect(signedIn.account == added)
        #expect(try accounts.signedIn(secret)?.account == added)
        #expect(try accounts.signedIn(secret)?.formToken == signedIn.formToken)
        #expect(signedIn.accepts(formToken: signedIn.formToken))
        #expect(!signedIn.accepts(formToken: secret))
        try accounts.signOut(secret)
        #expect(try accounts.signedIn(secret) == nil)
        #expect(try accounts.signedIn("") == nil)
        #expect(try accounts.signedIn(String(repeating: "0", count: 64)) == nil)
    }

    @Test func theSecretIsNotInTheFile() throws {
        _ = try accounts.add(draft("hanako", [.organiser]), author: .commandLine)
        let (secret, _) = try accounts.signIn("hanako", password)
        let stored = try store.read { try $0.rows("SELECT token_digest FROM sign_in") { try $0.text("token_digest") } }
        #expect(stored.count == 1)
        #expect(!stored.contains(secret))
        #expect(try !store.read { try $0.exists("SELECT 1 AS n FROM account WHERE password LIKE '%tanuki%'") })
    }

    @Test func anHourOfSilenceAndTheEndOfTheDayEndASignIn() throws {
        _ = try accounts.add(draft("hanako", [.organiser]), author: .commandLine)
        let (idle, _) = try accounts.signIn("hanako", password)
        clock.pass(minutes: 59)
        #expect(try accounts.signedIn(idle) != nil)
        clock.pass(minutes: 59)
        #expect(try accounts.signedIn(idle) != nil)
        clock.pass(minutes: 60)
        #expect(try accounts.signedIn(idle) == nil)

        let (busy, _) = try accounts.signIn("hanako", password)
        for _ in 0..<23 {
            clock.pass(minutes: 30)
            #expect(try accounts.signedIn(busy) != nil)
        }
        clock.pass(minutes: 30)
        #expect(try accounts.signedIn(busy) == nil)
    }

    @Test func wrongPasswordsMakeOneWait() throws {
        _ = try accounts.add(draft("hanako", [.organiser]), author: .commandLine)
        for _ in 0..<5 {
            #expect(throws: Fault(.accountWrong)) { try accounts.signIn("hanako", "wrong") }
        }
        let wait = Fault(.accountThrottled, ["minutes": "1", "from": "09:01"])
        #expect(throws: wait) { try accounts.signIn("hanako", "wrong") }
        #expect(throws: wait) { try accounts.signIn("hanako", password) }
        clock.pass(minutes: 1)
        _ = try accounts.signIn("hanako", password)
        #expect(throws: Fault(.accountWrong)) { try accounts.signIn("hanako", "wrong") }
    }

    @Test func anUnknownNameIsThrottledJustSo() throws {
        for _ in 0..<5 {
            #expect(throws: Fault(.accountWrong)) { try accounts.signIn("nobody", "wrong") }
        }
        #expect(throws: Fault(.accountThrottled, ["minutes": "1", "from": "09:01"])) {
            try accounts.signIn("nobody", "wrong")
        }
    }

    @Test func closingEndsSignInsAndTheLastAdministratorStays() throws {
        let first = try accounts.addFirstAdministrator(draft("hanako", []))
        let second = try accounts.add(draft("taro", [.organiser]), author: first.author)
        let (secret, _) = try accounts.signIn("taro", password)
        #expect(throws: Fault(.accountLastAdministrator)) { try accounts.close(first, author: second.author) }
        try accounts.close(second, author: first.author)
        #expect(try accounts.signedIn(secret) == nil)
        #expect(throws: Fault(.accountWrong)) { try accounts.signIn("taro", password) }
        let stale = #expect(throws: Fault.self) { try accounts.close(second, author: first.author) }
        #expect(stale?.code == .storeStale)
    }

    @Test func aNewPasswordEndsTheOtherSignIns() throws {
        let account = try accounts.add(draft("hanako", [.organiser]), author: .commandLine)
        let (mine, _) = try accounts.signIn("hanako", password)
        let (other, _) = try accounts.signIn("hanako", password)
        let new = "kitsune to tanuki"
        #expect(throws: Fault(.accountWrong)) {
            try accounts.changePassword(of: account, from: "wrong", to: new, keeping: mine)
        }
        try accounts.changePassword(of: account, from: password, to: new, keeping: mine)
        #expect(try accounts.signedIn(mine) != nil)
        #expect(try accounts.signedIn(other) == nil)
        _ = try accounts.signIn("hanako", new)
        #expect(throws: Fault(.accountPasswordSame)) {
            try accounts.changePassword(of: account, from: new, to: new, keeping: mine)
        }
        try accounts.resetPassword(of: account, to: password, author: .commandLine)
        #expect(try accounts.signedIn(mine) == nil)
        #expect(try accounts.signIn("hanako", password).signedIn.account.mustChangePassword)
    }

    @Test func aNameIsTakenOnce() throws {
        _ = try accounts.add(draft("hanako", [.organiser]), author: .commandLine)
        #expect(throws: Fault(.accountNameTaken, ["name": "hanako"])) {
            try accounts.add(draft("Hanako", [.counter]), author: .commandLine)
        }
    }

    @Test func theJournalTellsWithoutNames() throws {
        let account = try accounts.add(draft("hanako", [.organiser]), author: .commandLine)
        let (secret, _) = try accounts.signIn("hanako", password)
        try accounts.signOut(secret)
        let lines = try store.read { try $0.rows("SELECT * FROM journal ORDER BY sequence") { try $0.text("action") } }
        #expect(lines == ["office.save", "account.add", "account.signIn", "account.signOut"])
        let mentions = try store.read {
            try $0.count("SELECT COUNT(*) AS n FROM journal WHERE subject LIKE '%hanako%' OR author LIKE '%hanako%'")
        }
        #expect(mentions == 0)
        #expect(try accounts.account(account.id).signInName.text == "hanako")
    }

    @Test func sampleAccountsEnterTwiceWithoutHarm() throws {
        let file = "アカウント名,表示名,役割,パスワード\nkanri,見本,管理者;窓口担当,hashi-wo-wataru-1\n"
        #expect(try accounts.addSample(file, author: .commandLine) == ImportOutcome(added: 1))
        #expect(try accounts.addSample(file, author: .commandLine) == ImportOutcome(unchanged: 1))
        #expect(try accounts.signIn("kanri", "hashi-wo-wataru-1").signedIn.account.roles == [.administrator, .counter])
    }

    @Test func theFirstStartCodeForgivesItsWriting() {
        let code = FirstStartCode()
        #expect(code.matches(code.text.lowercased().replacing("-", with: " ")))
        #expect(!code.matches(""))
        #expect(!code.matches(FirstStartCode().text))
    }
}
